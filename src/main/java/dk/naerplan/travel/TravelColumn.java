package dk.naerplan.travel;

import java.util.Arrays;

/**
 * Travel from every zone to one site. Immutable.
 *
 * @see #minutes(int)
 */
public final class TravelColumn {
  private final Grade grade;
  private final float[] minutes;
  private final float[] km;

  /**
   * A column of travel times.
   *
   * @param minutes door to door per zone, {@code NaN} where the site cannot be reached
   * @param km along the way per zone, {@code NaN} where the site cannot be reached
   */
  public TravelColumn(Grade grade, float[] minutes, float[] km) {
    if (minutes.length != km.length) {
      throw new IllegalArgumentException("Zones: " + minutes.length + ", " + km.length);
    }
    this.grade = grade;
    this.minutes = minutes.clone();
    this.km = km.clone();
  }

  /** A column of a site that nobody goes to: there is no way from any zone. */
  public static TravelColumn withoutWay(Grade grade, int zones) {
    float[] none = new float[zones];
    Arrays.fill(none, Float.NaN);
    return new TravelColumn(grade, none, none);
  }

  /** How well the times are known. */
  public Grade grade() {
    return grade;
  }

  /** The number of zones. */
  public int zones() {
    return minutes.length;
  }

  /** Minutes from a zone to the site; {@code NaN} when it cannot be reached. */
  public float minutes(int zone) {
    return minutes[zone];
  }

  /** Km from a zone to the site; {@code NaN} when it cannot be reached. */
  public float km(int zone) {
    return km[zone];
  }
}
