package dk.naerplan.store;

import static dk.naerplan.store.SameProject.assertSame;
import static dk.naerplan.store.SameProject.assertSamePlanning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.language.UserFacingException;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingDiskTest {
  private static final ProjectState STATE = SmallCountry.state();

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void choosePath() {
    FailingDisk.mend();
    path = folder.resolve("p" + ProjectFile.SUFFIX);
  }

  @AfterEach
  void mend() {
    FailingDisk.mend();
  }

  @Test
  void whatIsConfirmedHasBeenForcedToDisk() {
    try (ProjectFile file = ProjectFile.create(path, STATE, FailingDisk.SCHEME)) {
      int before = FailingDisk.syncs();
      file.apply(Edits.of(file.state(), 9, 1));
      int afterEdit = FailingDisk.syncs();
      file.undo();
      int afterUndo = FailingDisk.syncs();
      assertThat(afterEdit).isGreaterThan(before);
      assertThat(afterUndo).isGreaterThan(afterEdit);
    }
  }

  /** Wherever the disk fills up within an edit, the edit is refused and nothing else is lost. */
  @Test
  void aFullDiskRefusesTheEditAndKeepsTheRest() {
    ProjectState confirmed;
    try (ProjectFile file = ProjectFile.create(path, STATE, FailingDisk.SCHEME)) {
      for (int room = 0; room <= 12_000; room += 1500) {
        file.apply(Edits.of(file.state(), 0, room + 1));
        confirmed = file.state();
        FailingDisk.leaveRoomFor(room);
        ProjectEdit refused = Edits.of(confirmed, 0, room + 2);
        boolean saved = tryApply(file, refused);
        assertSamePlanning(file.state(), saved ? refused.applyTo(confirmed) : confirmed);
        FailingDisk.mend();
        ProjectState kept = file.state();
        file.apply(Edits.of(kept, 3, room));
        file.undo();
        assertSamePlanning(file.state(), kept);
      }
      confirmed = file.state();
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSamePlanning(file.state(), confirmed);
    }
  }

  private static boolean tryApply(ProjectFile file, ProjectEdit edit) {
    try {
      file.apply(edit);
      return true;
    } catch (UserFacingException e) {
      assertThat(e.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
      assertThat(e.key()).isEqualTo("cannotSave");
      return false;
    }
  }

  @Test
  void aFileLeftOnAFullDiskOpensWithAllThatWasConfirmed() {
    ProjectFile file = ProjectFile.create(path, STATE, FailingDisk.SCHEME);
    file.apply(Edits.of(file.state(), 0, 1));
    ProjectState confirmed = file.state();
    FailingDisk.leaveRoomFor(0);
    assertThat(tryApply(file, Edits.of(confirmed, 0, 2))).isFalse();
    file.close();
    FailingDisk.mend();
    try (ProjectFile opened = ProjectFile.open(path)) {
      assertSame(opened.state(), confirmed);
    }
  }

  @Test
  void anEditThatCannotBeForcedToDiskIsNotConfirmed() {
    ProjectState confirmed;
    try (ProjectFile file = ProjectFile.create(path, STATE, FailingDisk.SCHEME)) {
      FailingDisk.failSync();
      assertThat(tryApply(file, Edits.of(file.state(), 0, 1))).isFalse();
      FailingDisk.mend();
      file.apply(Edits.of(file.state(), 9, 2));
      confirmed = file.state();
    }
    try (ProjectFile opened = ProjectFile.open(path)) {
      assertSamePlanning(opened.state(), confirmed);
    }
  }

  @Test
  void aWriteProtectedProjectOpensButTakesNoEdit() {
    ProjectFile.create(path, STATE, FailingDisk.SCHEME).close();
    FailingDisk.writeProtect();
    try (ProjectFile file = ProjectFile.open(path, FailingDisk.SCHEME)) {
      assertSame(file.state(), STATE);
      UserFacingException problem =
          catchThrowableOfType(UserFacingException.class, () -> file.apply(Edits.of(STATE, 0, 1)));
      assertThat(problem.key()).isEqualTo("readOnly");
      assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
      assertSame(file.state(), STATE);
    }
  }

  @Test
  void otherDataIsTakenWholeOrNotAtAll() {
    try (ProjectFile file = ProjectFile.create(path, STATE, FailingDisk.SCHEME)) {
      FailingDisk.leaveRoomFor(3000);
      UserFacingException problem =
          catchThrowableOfType(
              UserFacingException.class,
              () ->
                  file.replaceData(
                      SmallCountry.dataset(),
                      Collections.nCopies(500, STATE.imports().getFirst())));
      assertThat(problem.key()).isEqualTo("cannotSave");
      FailingDisk.mend();
      assertSame(file.state(), STATE);
    }
    try (ProjectFile opened = ProjectFile.open(path)) {
      assertSame(opened.state(), STATE);
    }
  }

  @Test
  void aProjectThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    for (int room : new int[] {0, 5000, 50_000}) {
      FailingDisk.leaveRoomFor(room);
      UserFacingException problem =
          catchThrowableOfType(
              UserFacingException.class, () -> ProjectFile.create(path, STATE, FailingDisk.SCHEME));
      assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
      assertThat(problem.key()).isEqualTo("cannotCreate");
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left).isEmpty();
      }
    }
    FailingDisk.mend();
    ProjectFile.create(path, STATE, FailingDisk.SCHEME).close();
  }
}
