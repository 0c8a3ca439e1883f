package dk.naerplan.store;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.PlanId;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another process that holds a project file. */
final class EditingProcess {
  private static final String READY = "åben";
  private static final String FROM = "edit ";

  private EditingProcess() {}

  /** Starts a process that opens a project and makes a number of edits, confirming each. */
  static Process start(Path project, int edits) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dstdout.encoding=UTF-8",
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    EditingProcess.class.getName(),
                    project.toString(),
                    Integer.toString(edits)))
            .directory(project.getParent().toFile())
            .redirectError(new File(project + ".err"))
            .start();
    String line = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (!READY.equals(line)) {
      throw new IOException("The other process did not open the project: " + line);
    }
    return process;
  }

  /** The number of the edit that a line confirms. */
  static int confirmed(String line) {
    return Integer.parseInt(line.substring(FROM.length()));
  }

  /** What edit number {@code edit} makes the plan state, in rows of three tables. */
  static Holdings statement(int edit) {
    return Holdings.none()
        .with(new ItemId("sty-sundhedsplan"), _ -> Holding.described("Afsnit " + edit))
        .with(new ItemId("ct"), h -> h.withAnswer(new QuestionId("niveau"), "Svar " + edit))
        .settingAside(new DeviationKey(new RuleId("R01"), Optional.empty()), "Grund " + edit);
  }

  /** Opens the project, makes the edits, and holds the file until the input ends. */
  public static void main(String[] arguments) throws IOException {
    PlanId plan = new PlanId("plan-1");
    try (ProjectFile file = ProjectFile.open(Path.of(arguments[0]))) {
      System.out.println(READY);
      for (int edit = 1; edit <= Integer.parseInt(arguments[1]); edit++) {
        Holdings before = file.state().plan(plan).orElseThrow().holdings();
        file.apply(new ProjectEdit.StatePlan(plan, before, statement(edit)));
        System.out.println(FROM + edit);
        System.out.flush();
      }
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
  }
}
