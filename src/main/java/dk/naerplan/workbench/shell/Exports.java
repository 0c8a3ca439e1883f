package dk.naerplan.workbench.shell;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.PlanJson;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.report.dossier.Dossier;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Writes what is shown to files, in the background. */
final class Exports {
  private final Jobs jobs;
  private final Clock clock;
  private final Texts texts;
  private final Consumer<Path> written;

  /**
   * Exports of one window.
   *
   * @param written is told each file that has been written
   */
  Exports(Jobs jobs, Clock clock, Texts texts, Consumer<Path> written) {
    this.jobs = jobs;
    this.clock = clock;
    this.texts = texts;
    this.written = written;
  }

  void pdf(Session session, Path file, Language language) {
    ProjectState state = session.state();
    Evaluation evaluation = session.evaluationProperty().get();
    run(file, () -> Dossier.write(file, state, evaluation, language, clock.instant()));
  }

  void json(Session session, Path file) {
    ProjectState state = session.state();
    Evaluation evaluation = session.evaluationProperty().get();
    run(file, () -> PlanJson.write(file, state, evaluation, clock.instant()));
  }

  void run(Path file, Runnable export) {
    jobs.run(
        texts.get("job.export", file.getFileName()),
        () -> {
          export.run();
          return file;
        },
        written);
  }
}
