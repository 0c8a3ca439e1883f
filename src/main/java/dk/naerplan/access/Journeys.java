package dk.naerplan.access;

import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one-way journeys of all persons before a plan and after it, one row for each part of a zone
 * that goes the same way. Before, everyone goes to the nearest akutsygehus; after, to the site they
 * are allocated to, and those who stay go where they went. Immutable.
 */
public final class Journeys {
  private final int zones;
  private final Optional<Grade> grade;
  private final int[] zone;
  private final int[] site;
  private final double[] persons;
  private final float[] minutesBefore;
  private final float[] minutesAfter;
  private final float[] kmBefore;
  private final float[] kmAfter;

  private Journeys(int zones, int rows, Optional<Grade> grade) {
    this.zones = zones;
    this.grade = grade;
    zone = new int[rows];
    site = new int[rows];
    persons = new double[rows];
    minutesBefore = new float[rows];
    minutesAfter = new float[rows];
    kmBefore = new float[rows];
    kmAfter = new float[rows];
  }

  /**
   * The journeys under an allocation.
   *
   * @param columns travel to the sites that were allocated to
   * @param toAcuteHospital the nearest akutsygehus of each zone
   * @param nearer whether those who are allocated to a nærhospital may choose a nearer akutsygehus
   */
  public static Journeys of(
      Allocated allocated,
      List<TravelColumn> columns,
      Nearest toAcuteHospital,
      NearerAcuteHospital nearer) {
    int zones = allocated.zones();
    int rows = 0;
    for (int zone = 0; zone < zones; zone++) {
      rows += allocated.parts(zone) + (allocated.stays(zone).isPresent() ? 1 : 0);
    }
    Optional<Grade> grade =
        Stream.of(allocated.grade(), toAcuteHospital.grade())
            .flatMap(Optional::stream)
            .reduce(Grade::worst);
    Journeys journeys = new Journeys(zones, rows, grade);
    int row = 0;
    for (int zone = 0; zone < zones; zone++) {
      for (int part = 0; part < allocated.parts(zone); part++) {
        TravelColumn column = columns.get(allocated.site(zone, part));
        double persons = allocated.share(zone, part) * allocated.persons(zone);
        float before = toAcuteHospital.minutes(zone);
        boolean keeps =
            nearer == NearerAcuteHospital.CHOOSES
                && !Float.isNaN(before)
                && !(column.minutes(zone) < before);
        journeys.put(row, zone, allocated.site(zone, part), persons, toAcuteHospital);
        if (!keeps) {
          journeys.minutesAfter[row] = column.minutes(zone);
          journeys.kmAfter[row] = column.km(zone);
        }
        row++;
      }
      if (allocated.stays(zone).isPresent()) {
        double persons = allocated.shareStaying(zone) * allocated.persons(zone);
        journeys.put(row++, zone, Allocated.NONE, persons, toAcuteHospital);
      }
    }
    return journeys;
  }

  // Nothing changes, until told otherwise.
  private void put(int row, int ofZone, int toSite, double count, Nearest toAcuteHospital) {
    zone[row] = ofZone;
    site[row] = toSite;
    persons[row] = count;
    minutesBefore[row] = toAcuteHospital.minutes(ofZone);
    kmBefore[row] = toAcuteHospital.km(ofZone);
    minutesAfter[row] = minutesBefore[row];
    kmAfter[row] = kmBefore[row];
  }

  /** The number of zones. */
  public int zones() {
    return zones;
  }

  /** The number of rows. */
  public int rows() {
    return zone.length;
  }

  /** The zone that the persons of a row live in. */
  public int zone(int row) {
    return zone[row];
  }

  /** The site that the persons of a row are allocated to, or {@link Allocated#NONE}. */
  public int site(int row) {
    return site[row];
  }

  /** Persons of a row; a mean, so it need not be a whole number. */
  public double persons(int row) {
    return persons[row];
  }

  /** Minutes before; {@code NaN} when there was no way. */
  public float minutesBefore(int row) {
    return minutesBefore[row];
  }

  /** Minutes after; {@code NaN} when there is no way. */
  public float minutesAfter(int row) {
    return minutesAfter[row];
  }

  /** Km before; {@code NaN} when there was no way. */
  public float kmBefore(int row) {
    return kmBefore[row];
  }

  /** Km after; {@code NaN} when there is no way. */
  public float kmAfter(int row) {
    return kmAfter[row];
  }

  /** The worst grade of the travel times before and after; empty when there were none. */
  public Optional<Grade> grade() {
    return grade;
  }

  /**
   * Those journeys only that lead to a site, with their grade as that of all.
   *
   * @param toSite the number of the site, or {@link Allocated#NONE} for those who stay
   */
  public Journeys to(int toSite) {
    int[] rows = IntStream.range(0, zone.length).filter(row -> site[row] == toSite).toArray();
    Journeys some = new Journeys(zones, rows.length, grade);
    for (int i = 0; i < rows.length; i++) {
      some.zone[i] = zone[rows[i]];
      some.site[i] = site[rows[i]];
      some.persons[i] = persons[rows[i]];
      some.minutesBefore[i] = minutesBefore[rows[i]];
      some.minutesAfter[i] = minutesAfter[rows[i]];
      some.kmBefore[i] = kmBefore[rows[i]];
      some.kmAfter[i] = kmAfter[rows[i]];
    }
    return some;
  }

  /** The persons of each zone who make these journeys. */
  public double[] personsPerZone() {
    double[] sums = new double[zones];
    for (int row = 0; row < zone.length; row++) {
      sums[zone[row]] += persons[row];
    }
    return sums;
  }

  double[] persons() {
    return persons.clone();
  }

  float[] minutesBefore() {
    return minutesBefore.clone();
  }

  float[] minutesAfter() {
    return minutesAfter.clone();
  }

  /** How persons were spread over travel times before. */
  Distribution before() {
    return Distribution.of(minutesBefore, persons);
  }

  /** How persons are spread over travel times after. */
  Distribution after() {
    return Distribution.of(minutesAfter, persons);
  }

  /** How evenly travel was spread before. */
  public Inequality inequalityBefore() {
    return Inequality.of(minutesBefore, persons);
  }

  /** How evenly travel is spread after. */
  public Inequality inequalityAfter() {
    return Inequality.of(minutesAfter, persons);
  }

  /** The group of every row from that of every zone, to split inequality between groups. */
  public int[] groupOfRows(int[] groupOfZone) {
    return Arrays.stream(zone).map(of -> groupOfZone[of]).toArray();
  }
}
