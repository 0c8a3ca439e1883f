package dk.naerplan.exchange;

import dk.naerplan.geo.Position;
import dk.naerplan.population.AgeGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Persons at positions (cells of a grid, addresses) from CSV, each counted in the zone whose area
 * holds the position; on a common border in the zone that comes first.
 */
final class PointPopulation {
  private final List<Geometry> areas;
  private final Map<Integer, IndexedPointInAreaLocator> locators = new TreeMap<>();
  private final STRtree index = new STRtree();
  private final Map<Integer, int[]> persons = new TreeMap<>();
  private final Set<String> outside = new TreeSet<>();
  private int taken;
  private int refused;
  private long left;

  private PointPopulation(List<Geometry> areas) {
    this.areas = areas;
    for (int zone = 0; zone < areas.size(); zone++) {
      if (!areas.get(zone).isEmpty()) {
        index.insert(areas.get(zone).getEnvelopeInternal(), zone);
      }
    }
    index.build();
  }

  /** Reads a file of any size. */
  static PointPopulation read(InputFile file, List<Geometry> areas, ImportProgress progress) {
    CsvStream stream = CsvStream.ofAny(file, progress);
    List<String> ages = Arrays.stream(AgeGroup.values()).map(AgeGroup::column).toList();
    stream
        .header()
        .require(
            Stream.concat(Stream.of("easting", "northing", "year"), ages.stream()).toList());
    PointPopulation points = new PointPopulation(areas);
    stream.forEach(row -> points.take(row, ages));
    return points;
  }

  private void take(CsvRow row, List<String> ages) {
    Position position = row.position();
    int year = row.year("year");
    int[] counts = ages.stream().mapToInt(row::count).toArray();
    OptionalInt zone = zoneAt(position.toCoordinate());
    if (zone.isEmpty()) {
      outside.add(row.text("easting") + " " + row.text("northing"));
      left += Arrays.stream(counts).sum();
      refused++;
      return;
    }
    int[] cells = persons.computeIfAbsent(year, y -> new int[areas.size() * AgeGroup.COUNT]);
    for (int age = 0; age < counts.length; age++) {
      cells[zone.getAsInt() * AgeGroup.COUNT + age] += counts[age];
    }
    taken++;
  }

  private OptionalInt zoneAt(Coordinate at) {
    @SuppressWarnings("unchecked")
    List<Integer> near = index.query(new Envelope(at));
    return near.stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .filter(zone -> locator(zone).locate(at) != Location.EXTERIOR)
        .findFirst();
  }

  private IndexedPointInAreaLocator locator(int zone) {
    return locators.computeIfAbsent(zone, z -> new IndexedPointInAreaLocator(areas.get(z)));
  }

  /** The years, ascending. */
  int[] years() {
    return persons.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Per year the persons of all zones, zone-major. */
  int[][] persons() {
    return persons.values().toArray(int[][]::new);
  }

  int taken() {
    return taken;
  }

  int refused() {
    return refused;
  }

  /** Positions in no zone. */
  Set<String> outside() {
    return outside;
  }

  /** Persons at those positions, over all years. */
  long left() {
    return left;
  }

  /** Zones without a person in any year. */
  int emptyZones() {
    int empty = 0;
    for (int zone = 0; zone < areas.size(); zone++) {
      int row = zone;
      empty += persons.values().stream().allMatch(c -> PersonsPerZone.sum(c, row) == 0) ? 1 : 0;
    }
    return empty;
  }
}
