package dk.naerplan.workbench.map;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import java.util.List;
import java.util.Optional;

/** What the keys do while the map has the focus. */
final class MapKeys {
  private static final double PAN_PIXELS = 60;
  private static final double CROSSHAIR_PIXELS = 12;
  private static final double FINE_CROSSHAIR_PIXELS = 2;
  private static final double STEP_METRES = 500;
  private static final double FINE_STEP_METRES = 100;

  private final MapViewModel map;
  private final MapPointer pointer;

  MapKeys(MapViewModel map, MapPointer pointer) {
    this.map = map;
    this.pointer = pointer;
  }

  /**
   * An arrow key: moves the crosshair while placing, the view otherwise.
   *
   * @param east −1, 0 or 1
   * @param north −1, 0 or 1
   * @param fine small steps
   */
  void arrow(int east, int north, boolean fine) {
    Optional<Position> crosshair = map.crosshairProperty().get();
    if (crosshair.isPresent()) {
      double metres =
          (fine ? FINE_CROSSHAIR_PIXELS : CROSSHAIR_PIXELS)
              * map.viewportProperty().get().metresPerPixel();
      map.moveCrosshair(
          new Position(
              crosshair.get().easting() + east * metres,
              crosshair.get().northing() + north * metres));
    } else {
      map.navigation().pan(-east * PAN_PIXELS, north * PAN_PIXELS);
    }
  }

  /** An arrow key that moves the selected nærhospital. */
  void step(int east, int north, boolean fine) {
    double metres = fine ? FINE_STEP_METRES : STEP_METRES;
    map.session()
        .selectionProperty()
        .get()
        .ifPresent(id -> map.commands().step(id, east * metres, north * metres));
  }

  /** Selects the nærhospital that comes so many places after the selected one in the plan. */
  void next(int places) {
    List<Naerhospital> pins = map.session().plan().naerhospitaler();
    if (!pins.isEmpty()) {
      List<NaerhospitalId> ids = pins.stream().map(Naerhospital::id).toList();
      int from = map.session().selectionProperty().get().map(ids::indexOf).orElse(-1);
      int to = from < 0 && places < 0 ? pins.size() - 1 : from + places;
      map.select(ids.get(Math.floorMod(to, ids.size())));
    }
  }

  /** Places at the crosshair, or at the place that was found. */
  void enter() {
    map.crosshairProperty().get().ifPresentOrElse(map::placeAt, map::placeAtFound);
  }

  /** Removes the selected nærhospital. */
  void remove() {
    map.session().selectionProperty().get().ifPresent(map.commands()::remove);
  }

  /** Ends what is going on, the latest first: a drag, placing, a search, the selection. */
  void escape() {
    if (pointer.cancel()) {
      return;
    } else if (map.isPlacing()) {
      map.togglePlacing();
    } else if (map.foundProperty().get().isPresent()) {
      map.forgetFound();
    } else {
      map.session().select(Optional.empty());
    }
  }
}
