package dk.naerplan.store;

import static dk.naerplan.store.SameProject.assertSamePlanning;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RandomEditsTest {
  private static final int UNDO = Edits.KINDS;
  private static final int REDO = Edits.KINDS + 1;

  /** Whatever is edited, taken back and made again, the file says the same as the edits. */
  @Property(tries = 12)
  void theFileFollowsTheEdits(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = Edits.KINDS + 3) Integer> kinds,
      @ForAll @IntRange(max = 1000) int seed)
      throws IOException {
    Path folder = Files.createTempDirectory("naerplan");
    Path path = folder.resolve("p" + ProjectFile.SUFFIX);
    // The states that undo and redo move among, and where among them the project is.
    List<ProjectState> states = new ArrayList<>();
    int at = 0;
    try {
      try (ProjectFile file = ProjectFile.create(path, SmallCountry.state())) {
        states.add(file.state());
        for (int i = 0; i < kinds.size(); i++) {
          int kind = kinds.get(i);
          if (kind == UNDO || kind > REDO) {
            file.undo();
            at = Math.max(at - 1, 0);
          } else if (kind == REDO) {
            file.redo();
            at = Math.min(at + 1, states.size() - 1);
          } else {
            ProjectEdit edit = Edits.of(file.state(), kind, seed + 7 * i);
            file.apply(edit);
            ProjectState next = edit.applyTo(states.get(at));
            states.subList(++at, states.size()).clear();
            states.add(next);
          }
          assertSamePlanning(file.state(), states.get(at));
        }
      }
      assertFollows(path, states, at);
    } finally {
      Files.deleteIfExists(path);
      Files.deleteIfExists(folder);
    }
  }

  private static void assertFollows(Path path, List<ProjectState> states, int at) {
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSamePlanning(file.state(), states.get(at));
      while (file.undoable().isPresent()) {
        file.undo();
      }
      assertSamePlanning(file.state(), states.getFirst());
      while (file.redoable().isPresent()) {
        file.redo();
      }
      assertSamePlanning(file.state(), states.getLast());
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertSamePlanning(file.state(), states.getLast());
      assertThat(file.redoable()).isEmpty();
    }
  }
}
