package dk.naerplan.cli;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.DataPackage;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What {@code open} does where no window can be opened: the same main job on the sample project,
 * with its results in files.
 */
public final class HeadlessRun {
  private HeadlessRun() {}

  /**
   * Evaluates the fullest plan of the sample project and writes PDF, JSON and a PNG of the map.
   *
   * @param reason why no window opened, in the words of the system
   * @param output folder for the results; made when missing
   */
  public static void run(
      String reason,
      Path sampleData,
      Path output,
      Language language,
      PrintWriter out,
      Clock clock) {
    out.println(Texts.of(Cli.class, language).get("headless.why", reason));
    Path folder = temporaryFolder();
    Path project = folder.resolve("danmark" + ProjectFile.SUFFIX);
    try (ProjectFile file =
        ProjectFile.create(project, DataPackage.read(sampleData, clock.instant()))) {
      evaluate(file.state(), output, language, out, clock.instant());
    } finally {
      deleteQuietly(project);
      deleteQuietly(folder);
    }
    out.flush();
  }

  private static void evaluate(
      ProjectState state, Path output, Language language, PrintWriter out, Instant now) {
    Texts texts = Texts.of(Cli.class, language);
    Plan plan =
        state.plans().stream()
            .max(Comparator.comparingInt(p -> p.naerhospitaler().size()))
            .orElseThrow();
    int year = state.dataset().population().years().getFirst();
    Evaluation evaluation =
        Evaluation.of(plan, state.dataset(), state.book(), year, SiteColumns.none());
    out.println(SummaryText.of(EvaluationSummary.of(state, evaluation), texts));
    PlanFiles files = new PlanFiles(state, evaluation, language, now);
    for (String name : List.of("plan.pdf", "plan.json", "map.png")) {
      files.write(output.resolve(name));
      out.println(texts.get("export.done", output.resolve(name).toAbsolutePath()));
    }
  }

  // A new project each time: one left from before could hold older data than the folder does.
  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("naerplan");
    } catch (IOException e) {
      throw new UserFacingException(
          UserFacingException.Kind.CANNOT_WRITE,
          HeadlessRun.class,
          "noTemporaryFolder",
          Place.file(System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The system clears its temporary folder in its own time.
      path.toFile().deleteOnExit();
    }
  }
}
