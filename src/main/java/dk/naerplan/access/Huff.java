package dk.naerplan.access;

import dk.naerplan.plan.Decay;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The shares in which the people of a zone choose among sites, after Huff (1963, 1964): {@code
 * p(i,j) = a(j)·w(t(i,j)) / Σₖ a(k)·w(t(i,k))} for attractiveness a and decay w. A share lies from
 * 0 to 1; the shares of a zone within reach of an attractive site add up to 1, those of any other
 * zone are all 0, and {@link #reach} tells whether it is far away or has no way. A weight too small
 * for a double counts as beyond reach. Huff took a power of the travel time for w; the shares do
 * not depend on the unit of the attractiveness. Immutable.
 */
public final class Huff {
  private final double[][] shares;
  private final Reach[] reach;
  private final Optional<Grade> grade;

  private Huff(double[][] shares, Reach[] reach, Optional<Grade> grade) {
    this.shares = shares;
    this.reach = reach;
    this.grade = grade;
  }

  /**
   * The shares between some sites.
   *
   * @param columns travel to each site
   * @param attractiveness of each site, not negative, in any unit; nobody chooses a site with 0
   * @param zones the number of zones
   * @throws IllegalArgumentException when lengths differ or a value is negative or no number
   */
  public static Huff of(
      List<TravelColumn> columns, double[] attractiveness, int zones, Decay decay) {
    return of(columns, attractiveness, zones, decay, Double.POSITIVE_INFINITY);
  }

  /** As before, but nobody chooses a site that is more than so many minutes away. */
  static Huff of(
      List<TravelColumn> columns,
      double[] attractiveness,
      int zones,
      Decay decay,
      double maxMinutes) {
    Columns.requireZones(columns, zones);
    Columns.requirePerSite("Attractiveness", attractiveness, columns.size());
    double[][] pull = new double[attractiveness.length][zones];
    double[] sum = new double[zones];
    Reach[] reach = new Reach[zones];
    Arrays.fill(reach, Reach.NO_WAY);
    for (int site = 0; site < pull.length; site++) {
      TravelColumn column = columns.get(site);
      for (int zone = 0; zone < zones; zone++) {
        double minutes = column.minutes(zone);
        if (minutes <= maxMinutes) {
          pull[site][zone] = attractiveness[site] * decay.weight(minutes);
          sum[zone] += pull[site][zone];
        }
        if (!Double.isNaN(minutes) && reach[zone] == Reach.NO_WAY) {
          reach[zone] = Reach.BEYOND;
        }
      }
    }
    for (int zone = 0; zone < zones; zone++) {
      reach[zone] = sum[zone] > 0 ? Reach.WITHIN : reach[zone];
    }
    for (double[] ofSite : pull) {
      for (int zone = 0; zone < zones; zone++) {
        ofSite[zone] = sum[zone] > 0 ? ofSite[zone] / sum[zone] : 0;
      }
    }
    return new Huff(pull, reach, columns.stream().map(TravelColumn::grade).reduce(Grade::worst));
  }

  /** The number of zones. */
  public int zones() {
    return reach.length;
  }

  /** The number of sites. */
  public int sites() {
    return shares.length;
  }

  /** The share of a zone's people who choose a site. */
  public double share(int zone, int site) {
    return shares[site][zone];
  }

  /** Whether a site is within the reach of a zone. */
  public Reach reach(int zone) {
    return reach[zone];
  }

  /** How many of these persons choose a site; a mean, so it need not be a whole number. */
  public double persons(int site, int[] personsPerZone) {
    double sum = 0;
    for (int zone = 0; zone < reach.length; zone++) {
      sum += shares[site][zone] * personsPerZone[zone];
    }
    return sum;
  }

  /** The worst grade of the columns; empty when there were none. */
  public Optional<Grade> grade() {
    return grade;
  }
}
