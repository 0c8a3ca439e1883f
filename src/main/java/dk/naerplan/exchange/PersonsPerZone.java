package dk.naerplan.exchange;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Zone;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Persons per zone as arrays, zone-major, and how an official figure is spread over zones. */
final class PersonsPerZone {
  private PersonsPerZone() {}

  /** The cells of a population, one array per year. */
  static int[][] cells(Population population) {
    List<Integer> years = population.years();
    int[][] cells = new int[years.size()][population.zones() * AgeGroup.COUNT];
    for (int y = 0; y < cells.length; y++) {
      for (int zone = 0; zone < population.zones(); zone++) {
        for (AgeGroup age : AgeGroup.values()) {
          cells[y][zone * AgeGroup.COUNT + age.ordinal()] =
              population.persons(zone, age, years.get(y));
        }
      }
    }
    return cells;
  }

  /**
   * Spreads an official figure over the zones of its municipality in proportion to the persons of
   * the same age that are there; where there are none, in proportion to persons of all ages.
   *
   * @return whether the municipality has zones
   */
  static boolean spread(MunicipalFigure figure, int[] cells, List<Zone> zones) {
    int[] rows = rows(figure.municipality(), zones);
    if (rows.length == 0) {
      return false;
    }
    int[] all = Arrays.stream(rows).map(row -> sum(cells, row)).toArray();
    for (int age = 0; age < AgeGroup.COUNT; age++) {
      int offset = age;
      int[] weights =
          Arrays.stream(rows).map(row -> cells[row * AgeGroup.COUNT + offset]).toArray();
      int[] shares =
          shares(figure.byAge().get(age), Arrays.stream(weights).sum() > 0 ? weights : all);
      for (int i = 0; i < rows.length; i++) {
        cells[rows[i] * AgeGroup.COUNT + age] = shares[i];
      }
    }
    return true;
  }

  static int[] rows(MunicipalityCode code, List<Zone> zones) {
    return IntStream.range(0, zones.size())
        .filter(row -> zones.get(row).municipality().equals(code))
        .toArray();
  }

  /** Persons of all ages in a zone. */
  static int sum(int[] cells, int zone) {
    return Arrays.stream(cells, zone * AgeGroup.COUNT, (zone + 1) * AgeGroup.COUNT).sum();
  }

  /**
   * Divides a whole number in proportion to weights so that the parts add up to it (largest
   * remainder; of equal remainders the first). Equal parts when all weights are 0.
   */
  static int[] shares(int total, int[] weights) {
    long sum = Arrays.stream(weights).asLongStream().sum();
    long[] weight =
        sum > 0
            ? Arrays.stream(weights).asLongStream().toArray()
            : Arrays.stream(weights).mapToLong(w -> 1).toArray();
    long all = Arrays.stream(weight).sum();
    int[] shares = new int[weights.length];
    int given = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (int) (total * weight[i] / all);
      given += shares[i];
    }
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingLong(i -> -(total * weight[i] % all)))
        .limit(total - given)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
