package dk.naerplan.access;

import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** For every zone the nearest of some sites by minutes; the first of equals. Immutable. */
public final class Nearest {
  /** Stands for no site. */
  public static final int NONE = -1;

  private final int[] site;
  private final float[] minutes;
  private final float[] km;
  private final Optional<Grade> grade;

  private Nearest(int[] site, float[] minutes, float[] km, Optional<Grade> grade) {
    this.site = site;
    this.minutes = minutes;
    this.km = km;
    this.grade = grade;
  }

  /** The nearest of some columns for each of a number of zones. */
  public static Nearest of(List<TravelColumn> columns, int zones) {
    int[] site = new int[zones];
    float[] minutes = new float[zones];
    float[] km = new float[zones];
    Arrays.fill(site, NONE);
    Arrays.fill(minutes, Float.POSITIVE_INFINITY);
    for (int s = 0; s < columns.size(); s++) {
      TravelColumn column = columns.get(s);
      for (int zone = 0; zone < zones; zone++) {
        float candidate = column.minutes(zone);
        if (candidate < minutes[zone]) {
          site[zone] = s;
          minutes[zone] = candidate;
        }
      }
    }
    for (int zone = 0; zone < zones; zone++) {
      boolean reached = site[zone] != NONE;
      km[zone] = reached ? columns.get(site[zone]).km(zone) : Float.NaN;
      minutes[zone] = reached ? minutes[zone] : Float.NaN;
    }
    return new Nearest(
        site, minutes, km, columns.stream().map(TravelColumn::grade).reduce(Grade::worst));
  }

  /** The number of zones. */
  public int zones() {
    return site.length;
  }

  /** Which of the sites is nearest to a zone, or {@link #NONE}. */
  public int site(int zone) {
    return site[zone];
  }

  /** Minutes to the nearest site; {@code NaN} when none can be reached. */
  public float minutes(int zone) {
    return minutes[zone];
  }

  /** Minutes to the nearest site of every zone. The caller must not change them. */
  float[] minutes() {
    return minutes;
  }

  /** Km to the nearest site along the fastest way; {@code NaN} when none can be reached. */
  public float km(int zone) {
    return km[zone];
  }

  /** The worst grade of the columns; empty when there were none. */
  public Optional<Grade> grade() {
    return grade;
  }
}
