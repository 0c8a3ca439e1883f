package dk.naerplan.report.map;

import dk.naerplan.access.Allocated;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Zone;
import dk.naerplan.plan.Naerhospital;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ønskelinjer: straight lines from where people live to the nærhospital they go to. Seen from afar
 * the zones of a municipality are taken together, else there would be a hairball.
 */
final class DesireLines {
  /** With no more zones in sight each of them has lines of its own. */
  static final int MOST_ZONES = 150;

  /** Flows of a smaller share of those who live in a place are left out. */
  static final double LEAST_SHARE = 0.05;

  private static final double PERSONS_PER_UNIT = 10_000;
  private static final double WIDTH_OF_UNIT = 1.7;
  private static final double LEAST_WIDTH = 0.5;

  private DesireLines() {}

  /**
   * A line.
   *
   * @param from the mean place of the people
   * @param site the place of the nærhospital in the plan
   */
  record Line(Position from, Position to, int site, double persons) {
    double width() {
      return DesireLines.width(persons);
    }
  }

  /**
   * Width for so many persons, in units of size; the area of a pen, not its width, grows evenly.
   */
  static double width(double persons) {
    return Math.max(LEAST_WIDTH, WIDTH_OF_UNIT * Math.sqrt(persons / PERSONS_PER_UNIT));
  }

  /** The lines of a view, the widest first. */
  static List<Line> of(MapScene scene, Viewport view) {
    List<Zone> zones = scene.dataset().geography().zones();
    int[] group = new int[zones.size()];
    int groups;
    if (seen(zones, view) <= MOST_ZONES) {
      Arrays.setAll(group, zone -> zone);
      groups = zones.size();
    } else {
      Map<MunicipalityCode, Integer> number = new HashMap<>();
      for (Municipality municipality : scene.dataset().geography().municipalities()) {
        number.putIfAbsent(municipality.code(), number.size());
      }
      Arrays.setAll(
          group,
          zone -> number.computeIfAbsent(zones.get(zone).municipality(), _ -> number.size()));
      groups = number.size();
    }
    return lines(scene, zones, group, groups);
  }

  private static long seen(List<Zone> zones, Viewport view) {
    Extent extent = view.extent();
    return zones.stream()
        .map(Zone::centroid)
        .filter(at ->
            at.easting() >= extent.west()
                && at.easting() <= extent.east()
                && at.northing() >= extent.south()
                && at.northing() <= extent.north())
        .count();
  }

  private static List<Line> lines(MapScene scene, List<Zone> zones, int[] group, int groups) {
    Allocated allocated = scene.evaluation().access().allocated();
    int sites = allocated.sites();
    double[] living = new double[groups];
    double[] persons = new double[groups * sites];
    double[] east = new double[groups * sites];
    double[] north = new double[groups * sites];
    for (int zone = 0; zone < group.length; zone++) {
      living[group[zone]] += allocated.persons(zone);
      Position at = zones.get(zone).centroid();
      for (int part = 0; part < allocated.parts(zone); part++) {
        int flow = group[zone] * sites + allocated.site(zone, part);
        double going = allocated.share(zone, part) * allocated.persons(zone);
        persons[flow] += going;
        east[flow] += going * at.easting();
        north[flow] += going * at.northing();
      }
    }
    List<Naerhospital> all = scene.evaluation().plan().naerhospitaler();
    List<Line> lines = new ArrayList<>();
    for (int flow = 0; flow < persons.length; flow++) {
      double going = persons[flow];
      if (going > 0 && going >= LEAST_SHARE * living[flow / sites]) {
        int site = flow % sites;
        lines.add(
            new Line(
                new Position(east[flow] / going, north[flow] / going),
                all.get(site).placement().position(),
                site,
                going));
      }
    }
    lines.sort((a, b) -> Double.compare(b.persons(), a.persons()));
    return lines;
  }
}
