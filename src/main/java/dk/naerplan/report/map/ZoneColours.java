package dk.naerplan.report.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Nearest;
import dk.naerplan.access.TravelBand;
import dk.naerplan.access.ZoneChange;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.geom.Geometry;

/**
 * Which colour each zone has, and why.
 *
 * @param classOfZone for each zone its class, or −1 for none
 * @param fills how the zones of each class are filled
 * @param breaks where classes of a figure end and begin; empty when classes stand for no figure
 * @param catchmentOfZone for each zone the catchment whose border is drawn, or −1
 */
public record ZoneColours(
    int[] classOfZone, List<AreaFill> fills, List<Double> breaks, int[] catchmentOfZone) {
  private static final int CLASSES = 6;
  private static final int CLASSES_FOR_PROJECTOR = 4;
  private static final double SQUARE_METRES_PER_SQUARE_KM = 1e6;

  /** The colours of a scene. */
  public static ZoneColours of(MapScene scene) {
    int zones = scene.dataset().population().zones();
    int[] none = new int[zones];
    Arrays.fill(none, -1);
    Access access = scene.evaluation().access();
    if (scene.against().isPresent()) {
      return scene.theme() == MapTheme.CATCHMENTS
          ? moves(scene, scene.against().get().access(), none)
          : change(scene, none);
    }
    return switch (scene.theme()) {
      case PLAIN -> new ZoneColours(none, List.of(), List.of(), none);
      case CATCHMENTS -> {
        int[] classes = new int[zones];
        Arrays.setAll(classes, zone -> CatchmentFills.classOf(access.allocated(), zone));
        yield new ZoneColours(
            classes,
            CatchmentFills.of(scene),
            List.of(),
            CatchmentFills.catchments(access.allocated()));
      }
      case MINUTES_SAVED -> change(scene, CatchmentFills.catchments(access.allocated()));
      case MINUTES_TO_NAERHOSPITAL ->
          figures(scene, zones, CatchmentFills.catchments(access.allocated()));
      case TIME_BANDS -> {
        ZoneColours colours = figures(scene, zones, none);
        yield bandsOfRoads(scene)
            ? new ZoneColours(none, colours.fills(), colours.breaks(), none)
            : colours;
      }
      default -> figures(scene, zones, none);
    };
  }

  /** Whether bands of travel time are isochrones on a road network, made already or not yet. */
  static boolean bandsOfRoads(MapScene scene) {
    Access access = scene.evaluation().access();
    return scene.theme() == MapTheme.TIME_BANDS
        && scene.dataset().travel(access.mode()).isochrones().isPresent();
  }

  private static ZoneColours moves(MapScene scene, Access other, int[] none) {
    int[] classes = new int[none.length];
    Access access = scene.evaluation().access();
    Arrays.setAll(classes, zone -> ChangeFills.Move.of(access, other, zone));
    return new ZoneColours(classes, ChangeFills.moves(scene), List.of(), none);
  }

  private static ZoneColours change(MapScene scene, int[] catchments) {
    ZoneChange change = ChangeFills.change(scene);
    List<Double> breaks = ChangeFills.breaks(scene.look());
    int[] classes = new int[change.zones()];
    Arrays.setAll(classes, zone -> ChangeFills.classOf(change, zone, breaks));
    return new ZoneColours(classes, ChangeFills.of(scene), breaks, catchments);
  }

  private static ZoneColours figures(MapScene scene, int zones, int[] catchments) {
    IntToDoubleFunction figure = figure(scene);
    double[] values = new double[zones];
    Arrays.setAll(values, figure);
    int classes = scene.look().projector() ? CLASSES_FOR_PROJECTOR : CLASSES;
    List<Double> breaks =
        switch (scene.theme()) {
          case MINUTES_TO_ACUTE_HOSPITAL, MINUTES_TO_NAERHOSPITAL, TIME_BANDS ->
              minuteBreaks(scene.look().projector());
          case GROWTH -> ClassBreaks.aroundZero(values, classes);
          default -> ClassBreaks.rounded(values, classes);
        };
    int[] classOfZone = new int[zones];
    for (int zone = 0; zone < zones; zone++) {
      classOfZone[zone] = ClassBreaks.classOf(values[zone], breaks);
    }
    List<AreaFill> fills =
        scene.palette().sequence(scene.theme(), breaks.size() + 1).stream()
            .map(AreaFill::plain)
            .toList();
    return new ZoneColours(classOfZone, fills, breaks, catchments);
  }

  // The travel bands of every chart; a projector shows every other one.
  private static List<Double> minuteBreaks(boolean few) {
    return few
        ? List.of(
            TravelBand.UNDER_20.toMinutes(),
            TravelBand.UNDER_30.toMinutes(),
            TravelBand.UNDER_60.toMinutes())
        : Arrays.stream(TravelBand.values())
            .map(TravelBand::toMinutes)
            .filter(Double::isFinite)
            .toList();
  }

  private static IntToDoubleFunction figure(MapScene scene) {
    Population population = scene.dataset().population();
    int year = scene.evaluation().year();
    return switch (scene.theme()) {
      case DENSITY -> {
        List<Geometry> areas = scene.dataset().geography().zoneAreas();
        yield zone ->
            areas.get(zone).isEmpty()
                ? Double.NaN
                : population.persons(zone, year)
                    / (areas.get(zone).getArea() / SQUARE_METRES_PER_SQUARE_KM);
      }
      case SHARE_65_PLUS ->
          zone ->
              percent(
                  population.persons(zone, AgeGroup.AGE_65_79, year)
                      + population.persons(zone, AgeGroup.AGE_80_PLUS, year),
                  population.persons(zone, year));
      case SHARE_80_PLUS ->
          zone ->
              percent(
                  population.persons(zone, AgeGroup.AGE_80_PLUS, year),
                  population.persons(zone, year));
      case GROWTH -> {
        int first = population.years().getFirst();
        int last = population.years().getLast();
        yield zone ->
            percent(
                population.persons(zone, last) - population.persons(zone, first),
                population.persons(zone, first));
      }
      case MINUTES_TO_ACUTE_HOSPITAL -> minutes(scene.evaluation().access().toAcuteHospital());
      case MINUTES_TO_NAERHOSPITAL -> minutes(scene.evaluation().access().toNaerhospital());
      case TIME_BANDS -> bandMinutes(scene);
      case CATCHMENTS, MINUTES_SAVED, PLAIN -> _ -> Double.NaN;
    };
  }

  // Round the selected nærhospital, or round all.
  private static IntToDoubleFunction bandMinutes(MapScene scene) {
    Access access = scene.evaluation().access();
    return scene
        .selected()
        .flatMap(scene.evaluation()::indexOf)
        .<IntToDoubleFunction>map(site -> access.columns().get(site)::minutes)
        .orElseGet(() -> minutes(access.toNaerhospital()));
  }

  private static IntToDoubleFunction minutes(Nearest nearest) {
    return nearest::minutes;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }

  /** How many zones have a class. */
  int zonesIn(int number) {
    return (int) Arrays.stream(classOfZone).filter(c -> c == number).count();
  }

  /** Whether some zone has no class. */
  boolean hasGaps() {
    return Arrays.stream(classOfZone).anyMatch(c -> c < 0);
  }

  /** The colour of a class, or empty for no class. */
  Optional<Color> colour(int number) {
    return number < 0 ? Optional.empty() : Optional.of(fills.get(number).colour());
  }
}
