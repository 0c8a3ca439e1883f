package dk.naerplan.workbench.map;

import dk.naerplan.access.Access;
import dk.naerplan.geo.Position;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.TimeBands;
import dk.naerplan.travel.IsochroneFinder;
import dk.naerplan.travel.TravelMode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds isochrones in the background; what is no longer wanted is given up. */
final class BandFinder {
  private static final Logger LOG = LoggerFactory.getLogger(BandFinder.class);

  private record Wanted(IsochroneFinder finder, List<Position> sites, TravelMode mode) {}

  private record Found(Wanted wanted, TimeBands bands) {}

  private final Executor ui;
  private final Runnable changed;
  private final AtomicReference<Optional<Wanted>> wanted = new AtomicReference<>(Optional.empty());
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          5,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> Thread.ofPlatform().daemon().name("naerplan-isochrones").unstarted(task));
  private Optional<Found> found = Optional.empty();

  /**
   * A finder for one map.
   *
   * @param changed is run on the user-interface thread when more is known
   */
  BandFinder(Executor ui, Runnable changed) {
    this.ui = ui;
    this.changed = changed;
    worker.allowCoreThreadTimeOut(true);
  }

  /**
   * The isochrones that a scene asks for, if they are known.
   *
   * @param search whether to look for them if they are not
   */
  Optional<TimeBands> of(MapScene scene, boolean search) {
    Access access = scene.evaluation().access();
    Optional<Wanted> now =
        scene
            .dataset()
            .travel(access.mode())
            .isochrones()
            .filter(_ -> scene.theme() == MapTheme.TIME_BANDS)
            .map(finder -> new Wanted(finder, sites(scene), access.mode()));
    Optional<TimeBands> known =
        found.filter(made -> now.filter(made.wanted()::equals).isPresent()).map(Found::bands);
    if (known.isPresent() || now.isEmpty()) {
      wanted.set(Optional.empty());
    } else if (search && !wanted.getAndSet(now).equals(now)) {
      worker.execute(() -> find(now.get()));
    }
    return known;
  }

  private void find(Wanted now) {
    try {
      TimeBands bands =
          TimeBands.find(now.finder(), now.sites(), now.mode(), () -> isUnwanted(now));
      ui.execute(() -> {
        if (!isUnwanted(now)) {
          wanted.set(Optional.empty());
          found = Optional.of(new Found(now, bands));
          changed.run();
        }
      });
    } catch (RuntimeException e) {
      LOG.error("Isochrones could not be found", e);
      throw e;
    }
  }

  private boolean isUnwanted(Wanted now) {
    return wanted.get().filter(now::equals).isEmpty();
  }

  // The selected one, or all that the travellers go to.
  private static List<Position> sites(MapScene scene) {
    Access access = scene.evaluation().access();
    return access.plan().naerhospitaler().stream()
        .filter(n -> scene.selected().map(n.id()::equals).orElseGet(() -> counts(n, access)))
        .map(n -> n.placement().position())
        .toList();
  }

  private static boolean counts(Naerhospital naerhospital, Access access) {
    return access
        .function()
        .map(item -> naerhospital.holdings().of(item).filter(Holding::isHeld).isPresent())
        .orElse(true);
  }
}
