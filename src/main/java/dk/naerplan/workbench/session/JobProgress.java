package dk.naerplan.workbench.session;

import dk.naerplan.language.Language;
import dk.naerplan.routing.Progress;

/** Tells a job how far work on a road network has come, and the work when the job is stopped. */
public record JobProgress(Jobs.Job job, Language language) implements Progress {
  @Override
  public void reached(Step step, double fraction) {
    job.reached(step.words(language), fraction);
  }

  @Override
  public boolean cancelled() {
    return job.isCancelled();
  }
}
