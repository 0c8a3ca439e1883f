package dk.naerplan.population;

import dk.naerplan.geo.MunicipalityCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Persons per zone, age group and year, with the official municipal figures beside them. Immutable;
 * zones are known by their row in the geography.
 */
public final class Population {
  private final int zones;
  private final int[] years;
  private final int[][] persons;
  private final List<MunicipalFigure> official;

  /**
   * Puts a population together.
   *
   * @param zones number of zones
   * @param years the years that are held per zone, ascending
   * @param persons per year an array of {@code zones × AgeGroup.COUNT} persons, zone-major
   * @param official the official figures per municipality and year
   */
  public Population(int zones, int[] years, int[][] persons, List<MunicipalFigure> official) {
    if (years.length != persons.length) {
      throw new IllegalArgumentException("Years: " + years.length + ", " + persons.length);
    }
    this.zones = zones;
    this.years = years.clone();
    this.persons = new int[persons.length][];
    for (int i = 0; i < persons.length; i++) {
      if (persons[i].length != zones * AgeGroup.COUNT) {
        throw new IllegalArgumentException("Cells of " + years[i] + ": " + persons[i].length);
      }
      this.persons[i] = persons[i].clone();
    }
    this.official = List.copyOf(official);
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
    return cells(year)[zone * AgeGroup.COUNT + age.ordinal()];
  }

  /** Persons of all ages in a zone on 1 January of a year. */
  public int persons(int zone, int year) {
    int[] cells = cells(year);
    int sum = 0;
    for (int cell = zone * AgeGroup.COUNT; cell < (zone + 1) * AgeGroup.COUNT; cell++) {
      sum += cells[cell];
    }
    return sum;
  }

  /** Persons of all ages and zones on 1 January of a year. */
  public int total(int year) {
    return Arrays.stream(cells(year)).sum();
  }

  private int[] cells(int year) {
    int index = Arrays.binarySearch(years, year);
    if (index < 0) {
      throw new IllegalArgumentException("No population for " + year);
    }
    return persons[index];
  }

  /** The official figures, of every municipality and year there is. */
  public List<MunicipalFigure> official() {
    return official;
  }

  /** The official figure of a municipality for a year. */
  public Optional<MunicipalFigure> official(MunicipalityCode municipality, int year) {
    return official.stream()
        .filter(figure -> figure.year() == year && figure.municipality().equals(municipality))
        .findFirst();
  }
}
