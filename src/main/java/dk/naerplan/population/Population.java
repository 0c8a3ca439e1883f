package dk.naerplan.population;

import dk.naerplan.geo.MunicipalityCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Persons per zone, age group and year, with the official municipal figures beside them. Immutable;
 * zones are known by their row in the geography.
 */
public final class Population {
  private final int zones;
  private final int[] years;
  private final int[][] persons;
  private final int[][] allAges;
  private final List<MunicipalFigure> official;
  private final Map<MunicipalYear, MunicipalFigure> officialByYear = new HashMap<>();

  private record MunicipalYear(MunicipalityCode municipality, int year) {}

  /**
   * Puts a population together.
   *
   * @param zones number of zones
   * @param years the years that are held per zone, ascending
   * @param persons per year an array of {@code zones × AgeGroup.COUNT} persons, zone-major
   * @param official the official figures per municipality and year; of two for the same year the
   *     first counts
   * @throws IllegalArgumentException when years do not ascend, cells are missing or persons are
   *     negative
   */
  public Population(int zones, int[] years, int[][] persons, List<MunicipalFigure> official) {
    if (years.length != persons.length) {
      throw new IllegalArgumentException("Years: " + years.length + ", " + persons.length);
    }
    this.zones = zones;
    this.years = years.clone();
    this.persons = new int[persons.length][];
    allAges = new int[persons.length][];
    for (int i = 0; i < persons.length; i++) {
      if (i > 0 && years[i] <= years[i - 1]) {
        throw new IllegalArgumentException("Year " + years[i] + " after " + years[i - 1]);
      }
      if (persons[i].length != zones * AgeGroup.COUNT) {
        throw new IllegalArgumentException("Cells of " + years[i] + ": " + persons[i].length);
      }
      this.persons[i] = persons[i].clone();
      allAges[i] = sums(this.persons[i], zones);
    }
    this.official = List.copyOf(official);
    this.official.forEach(figure ->
        officialByYear.putIfAbsent(
            new MunicipalYear(figure.municipality(), figure.year()), figure));
  }

  private static int[] sums(int[] cells, int zones) {
    int[] sums = new int[zones];
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] < 0) {
        throw new IllegalArgumentException("Persons: " + cells[cell]);
      }
      sums[cell / AgeGroup.COUNT] += cells[cell];
    }
    return sums;
  }

  /** The number of zones. */
  public int zones() {
    return zones;
  }

  /** The years held per zone, ascending. */
  public List<Integer> years() {
    return Arrays.stream(years).boxed().toList();
  }

  /** Whether persons per zone are held for a year. */
  public boolean has(int year) {
    return Arrays.binarySearch(years, year) >= 0;
  }

  /**
   * Persons of an age group in a zone on 1 January of a year.
   *
   * @throws IllegalArgumentException for a year that is not held
   */
  public int persons(int zone, AgeGroup age, int year) {
    return persons[index(year)][zone * AgeGroup.COUNT + age.ordinal()];
  }

  /**
   * Persons of all ages in a zone on 1 January of a year.
   *
   * @throws IllegalArgumentException for a year that is not held
   */
  public int persons(int zone, int year) {
    return allAges[index(year)][zone];
  }

  /**
   * Persons of all ages in every zone on 1 January of a year; a copy.
   *
   * @throws IllegalArgumentException for a year that is not held
   */
  public int[] personsPerZone(int year) {
    return allAges[index(year)].clone();
  }

  /**
   * Persons of some zones together on 1 January of a year, per age group in order.
   *
   * @throws IllegalArgumentException for a year that is not held
   */
  public int[] personsByAge(int[] ofZones, int year) {
    int[] cells = persons[index(year)];
    int[] sums = new int[AgeGroup.COUNT];
    for (int zone : ofZones) {
      for (int age = 0; age < AgeGroup.COUNT; age++) {
        sums[age] += cells[zone * AgeGroup.COUNT + age];
      }
    }
    return sums;
  }

  /**
   * Adds a share of the persons of a zone, per age group in order, to sums.
   *
   * @throws IllegalArgumentException for a year that is not held
   */
  public void addTo(double[] sums, int zone, double share, int year) {
    int[] cells = persons[index(year)];
    for (int age = 0; age < AgeGroup.COUNT; age++) {
      sums[age] += share * cells[zone * AgeGroup.COUNT + age];
    }
  }

  /**
   * Persons of all ages and zones on 1 January of a year.
   *
   * @throws IllegalArgumentException for a year that is not held
   */
  public int total(int year) {
    return Arrays.stream(allAges[index(year)]).sum();
  }

  private int index(int year) {
    int index = Arrays.binarySearch(years, year);
    if (index < 0) {
      throw new IllegalArgumentException("No population for " + year);
    }
    return index;
  }

  /** The official figures, of every municipality and year there is. */
  public List<MunicipalFigure> official() {
    return official;
  }

  /** The official figure of a municipality for a year. */
  public Optional<MunicipalFigure> official(MunicipalityCode municipality, int year) {
    return Optional.ofNullable(officialByYear.get(new MunicipalYear(municipality, year)));
  }
}
