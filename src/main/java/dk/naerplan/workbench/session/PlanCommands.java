package dk.naerplan.workbench.session;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a planner does to the plan that is shown, whether by mouse, keyboard or search: place, move,
 * rename, remove. What cannot be done is told, not done.
 */
public final class PlanCommands {
  /** How far a drop may lie from a known site and still mean that site, in km. */
  private static final double SNAP_KM = 0.4;

  private final Session session;
  private final Consumer<UserFacingException> problems;

  /** Commands on a session's plan. */
  public PlanCommands(Session session, Consumer<UserFacingException> problems) {
    this.session = session;
    this.problems = problems;
  }

  /** Places a nærhospital and selects it; a position at sea or abroad is refused. */
  public void place(Position position) {
    if (onLand(position)) {
      place(placement(position), nameAt(position));
    }
  }

  /** Places a nærhospital at a known site and selects it. */
  public void place(Site site) {
    place(new Placement.AtSite(site.id(), site.position()), site.name());
  }

  /** Places a nærhospital in a zone and selects it. */
  public void place(Zone zone) {
    if (onLand(zone.centroid())) {
      place(placement(zone.centroid()), zone.name());
    }
  }

  private void place(Placement placement, String name) {
    NaerhospitalId id = new NaerhospitalId(UUID.randomUUID().toString());
    session
        .editPlan(plan ->
            Optional.of(
                new PlanEdit.Place(
                    plan.naerhospitaler().size(),
                    Naerhospital.at(id, unused(name, plan), placement))))
        .thenRun(
            () -> session.plan().naerhospital(id).ifPresent(n -> session.select(Optional.of(id))));
  }

  /** Moves a nærhospital; a position at sea or abroad is refused and the old one stays. */
  public void move(NaerhospitalId id, Position position) {
    if (onLand(position)) {
      session.change(id, before -> before.withPlacement(placement(position)));
    } else {
      session.endPreview();
    }
  }

  /**
   * Moves a nærhospital by so many metres from where it lies on disk, so that steps made in quick
   * succession add up. A step is exact: it does not stick to the site it leaves. A step into the
   * sea or abroad is refused.
   */
  public void step(NaerhospitalId id, double eastMetres, double northMetres) {
    boolean ashore =
        session
            .plan()
            .naerhospital(id)
            .filter(n -> onLand(stepped(n, eastMetres, northMetres)))
            .isPresent();
    if (ashore) {
      session.change(
          id,
          before -> {
            Position to = stepped(before, eastMetres, northMetres);
            return geography().municipalityAt(to).isPresent()
                ? before.withPlacement(new Placement.AtPosition(to))
                : before;
          });
    }
  }

  private static Position stepped(Naerhospital from, double eastMetres, double northMetres) {
    Position at = from.placement().position();
    return new Position(at.easting() + eastMetres, at.northing() + northMetres);
  }

  /** Shows what a move would mean, without making it. */
  public void previewMove(NaerhospitalId id, Position position) {
    Plan plan = session.plan();
    plan.naerhospital(id)
        .map(before -> new PlanEdit.Change(before, before.withPlacement(placement(position))))
        .ifPresent(change -> session.preview(change.applyTo(plan)));
  }

  /** Renames a nærhospital; a blank name is ignored. */
  public void rename(NaerhospitalId id, String name) {
    if (!name.isBlank()) {
      session.change(id, before -> before.withName(name.strip()));
    }
  }

  /** Removes a nærhospital. */
  public void remove(NaerhospitalId id) {
    session.editPlan(plan -> plan.naerhospital(id).map(n -> PlanEdit.Remove.from(plan, n)));
  }

  private boolean onLand(Position position) {
    boolean onLand = geography().municipalityAt(position).isPresent();
    if (!onLand) {
      problems.accept(
          UserFacingException.badInput(PlanCommands.class, "placedAtSea", Place.file("")));
    }
    return onLand;
  }

  private Geography geography() {
    return session.state().dataset().geography();
  }

  // Dropping on a known site means that site, so that its own travel times hold.
  private Placement placement(Position position) {
    return geography().sites().stream()
        .filter(site -> site.position().distanceKm(position) <= SNAP_KM)
        .min(Comparator.comparingDouble(site -> site.position().distanceKm(position)))
        .<Placement>map(site -> new Placement.AtSite(site.id(), site.position()))
        .orElseGet(() -> new Placement.AtPosition(position));
  }

  private String nameAt(Position position) {
    return geography().zones().stream()
        .filter(zone -> zone.kind() == ZoneKind.TOWN)
        .min(Comparator.comparingDouble(zone -> zone.centroid().distanceKm(position)))
        .or(() ->
            geography().zones().stream()
                .min(Comparator.comparingDouble(z -> z.centroid().distanceKm(position))))
        .map(Zone::name)
        .orElse("Nærhospital");
  }

  private static String unused(String name, Plan plan) {
    Set<String> used =
        plan.naerhospitaler().stream().map(Naerhospital::name).collect(Collectors.toSet());
    String candidate = name;
    for (int number = 2; used.contains(candidate); number++) {
      candidate = name + " " + number;
    }
    return candidate;
  }
}
