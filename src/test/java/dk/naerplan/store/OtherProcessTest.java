package dk.naerplan.store;

import static dk.naerplan.store.SameProject.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.SmallCountry;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {
  private static final PlanId PLAN = new PlanId("plan-1");
  private static final int EDITS = 100;
  private static final int ROUNDS = 6;

  @TempDir private Path folder;
  private Path path;

  @BeforeEach
  void makeProject() {
    path = folder.resolve("p" + ProjectFile.SUFFIX);
    ProjectFile.create(path, SmallCountry.state()).close();
  }

  /** Nothing that was confirmed is lost, and at most the edit under way is there besides. */
  @Test
  void aKilledProcessLosesNoConfirmedEdit() throws Exception {
    Random random = new Random(20261124);
    int total = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process process = EditingProcess.start(path, EDITS);
      BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
      int killAfter = 1 + random.nextInt(EDITS);
      int confirmed = 0;
      while (confirmed < killAfter) {
        confirmed = EditingProcess.confirmed(lines.readLine());
      }
      // By its handle, because Process itself would close the pipe that still holds lines.
      process.toHandle().destroyForcibly();
      // What the process had said before it died was promised too.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        confirmed = EditingProcess.confirmed(line);
      }
      process.waitFor();
      try (ProjectFile file = ProjectFile.open(path)) {
        Holdings stated = file.state().plan(PLAN).orElseThrow().holdings();
        assertThat(stated)
            .as("round %s, killed after %s edits", round, confirmed)
            .isIn(EditingProcess.statement(confirmed), EditingProcess.statement(confirmed + 1));
        total += stated.equals(EditingProcess.statement(confirmed)) ? confirmed : confirmed + 1;
      }
    }
    try (ProjectFile file = ProjectFile.open(path)) {
      assertThat(undoAll(file)).isEqualTo(total);
      assertSame(file.state(), SmallCountry.state());
    }
  }

  private static int undoAll(ProjectFile file) {
    int undone = 0;
    while (file.undoable().isPresent()) {
      file.undo();
      undone++;
    }
    return undone;
  }

  @Test
  void onlyOneProcessAtATimeHoldsAProject() throws Exception {
    Process process = EditingProcess.start(path, 0);
    UserFacingException problem =
        catchThrowableOfType(UserFacingException.class, () -> ProjectFile.open(path));
    process.outputWriter(StandardCharsets.UTF_8).close();
    process.waitFor();
    assertThat(problem.key()).isEqualTo("inUse");
    assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.PROJECT_UNAVAILABLE);
    ProjectFile.open(path).close();
  }
}
