package dk.naerplan.report.map;

import dk.naerplan.access.Nearest;
import dk.naerplan.access.TravelBand;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.geom.Geometry;

/**
 * Which colour each zone has, and why.
 *
 * @param classOfZone for each zone its class, or −1 for none
 * @param colours the colour of each class
 * @param breaks where classes of a figure end and begin; empty when classes stand for no figure
 * @param catchmentOfZone for each zone the catchment whose border is drawn, or −1
 */
public record ZoneColours(
    int[] classOfZone, List<Color> colours, List<Double> breaks, int[] catchmentOfZone) {
  private static final int CLASSES = 6;
  private static final int CLASSES_FOR_PROJECTOR = 4;
  private static final double SQUARE_METRES_PER_SQUARE_KM = 1e6;

  /** The colours of a scene. */
  public static ZoneColours of(MapScene scene) {
    Palette palette = scene.palette();
    int zones = scene.dataset().population().zones();
    int[] catchments = catchments(scene, zones);
    int[] none = new int[zones];
    Arrays.fill(none, -1);
    return switch (scene.theme()) {
      case PLAIN -> new ZoneColours(none, List.of(), List.of(), none);
      case CATCHMENTS ->
          new ZoneColours(catchments, catchmentColours(scene, palette), List.of(), catchments);
      case MINUTES_TO_NAERHOSPITAL -> figures(scene, palette, zones, catchments);
      default -> figures(scene, palette, zones, none);
    };
  }

  private static int[] catchments(MapScene scene, int zones) {
    int[] catchments = new int[zones];
    for (int zone = 0; zone < zones; zone++) {
      catchments[zone] = scene.evaluation().access().toNaerhospital().site(zone);
    }
    return catchments;
  }

  private static List<Color> catchmentColours(MapScene scene, Palette palette) {
    List<Color> colours = new ArrayList<>();
    for (Naerhospital naerhospital : scene.evaluation().plan().naerhospitaler()) {
      boolean faded = scene.selected().filter(id -> !id.equals(naerhospital.id())).isPresent();
      colours.add(
          palette.catchment(scene.colours().numbers().getOrDefault(naerhospital.id(), 0), faded));
    }
    return colours;
  }

  private static ZoneColours figures(MapScene scene, Palette palette, int zones, int[] catchments) {
    IntToDoubleFunction figure = figure(scene);
    double[] values = new double[zones];
    Arrays.setAll(values, figure);
    int classes = scene.look().projector() ? CLASSES_FOR_PROJECTOR : CLASSES;
    List<Double> breaks =
        switch (scene.theme()) {
          case MINUTES_TO_ACUTE_HOSPITAL, MINUTES_TO_NAERHOSPITAL ->
              minuteBreaks(scene.look().projector());
          case GROWTH -> ClassBreaks.aroundZero(values, classes);
          default -> ClassBreaks.rounded(values, classes);
        };
    int[] classOfZone = new int[zones];
    for (int zone = 0; zone < zones; zone++) {
      classOfZone[zone] = ClassBreaks.classOf(values[zone], breaks);
    }
    return new ZoneColours(
        classOfZone, palette.sequence(scene.theme(), breaks.size() + 1), breaks, catchments);
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
      case CATCHMENTS, PLAIN -> _ -> Double.NaN;
    };
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
    return number < 0 ? Optional.empty() : Optional.of(colours.get(number));
  }
}
