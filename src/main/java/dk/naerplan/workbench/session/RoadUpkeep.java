package dk.naerplan.workbench.session;

import dk.naerplan.exchange.RoadImport;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadSource;
import java.util.function.Supplier;

/**
 * Keeps routed travel times in step with the wait at ferries that the planner assumes: when the
 * assumption changes, be it by undo, they are found anew in the background. Lives as long as the
 * session it follows; used on the user-interface thread.
 */
public final class RoadUpkeep {
  private final Session session;
  private final Jobs jobs;
  private final Supplier<Language> language;
  private double triedFor = Double.NaN;
  private boolean running;

  private RoadUpkeep(Session session, Jobs jobs, Supplier<Language> language) {
    this.session = session;
    this.jobs = jobs;
    this.language = language;
  }

  /** Begins to follow a session. */
  public static void follow(Session session, Jobs jobs, Supplier<Language> language) {
    RoadUpkeep upkeep = new RoadUpkeep(session, jobs, language);
    session.stateProperty().subscribe(upkeep::look);
  }

  /** Whether travel times are routed with another wait than is assumed now. */
  public static boolean isBehind(ProjectState state) {
    return state
        .roads()
        .filter(roads -> roads.problem().isEmpty())
        .map(RoadSource::waitingMinutes)
        .filter(minutes -> minutes != state.ferryWait())
        .isPresent();
  }

  private void look(ProjectState state) {
    // A wait that was tried and called off, or failed, is not tried again by itself.
    if (!running && isBehind(state) && state.ferryWait() != triedFor) {
      running = true;
      triedFor = state.ferryWait();
      routeAnew(session, jobs, language.get(), state.roads().orElseThrow().fill(), this::ended);
    }
  }

  private void ended() {
    running = false;
    look(session.state());
  }

  /**
   * Finds travel times anew on the road network of a session and shows them.
   *
   * @param ended is run when that is done, or could not be done or was called off
   */
  static void routeAnew(
      Session session, Jobs jobs, Language language, boolean fill, Runnable ended) {
    ProjectState on = session.state();
    jobs.run(
        Texts.of(RoadUpkeep.class, language).get("job.routeAnew"),
        job -> RoadImport.again(on, fill, new JobProgress(job, language)),
        result -> session.replaceTravel(on.dataset(), result).thenRun(ended),
        ended);
  }

  /** Finds travel times anew, with missing ways filled or not, and shows them. */
  public static void routeAnew(Session session, Jobs jobs, Language language, boolean fill) {
    routeAnew(session, jobs, language, fill, () -> {});
  }
}
