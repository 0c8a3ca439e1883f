package dk.naerplan.access;

import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who goes where when no site takes more persons than it has room for: as many as possible get a
 * place, and of all such ways the one with the fewest person-minutes. The people of a zone may be
 * split between sites, but no person is. This is the transportation problem of Hitchcock (1941);
 * the optimum is exact, up to 2⁻²⁰ minutes per person for times under 8 minutes.
 *
 * <p>Persons may be contacts or any other whole number. Whoever finds no place is overflow of the
 * zone and never dropped: {@code Σⱼ persons(i,j) + overflow(i) = persons(i)}. Nobody goes where
 * there is no way, or further than the longest time allowed. Immutable.
 */
public final class Assignment {
  private static final double MINUTE = 1 << 20;

  private final int[][] flows;
  private final int[] overflow;
  private final Reach[] reach;
  private final double[] prices;
  private final double personMinutes;
  private final Optional<Grade> grade;

  private Assignment(
      TransportSolver solved, List<TravelColumn> columns, Reach[] reach, double personMinutes) {
    int sites = columns.size();
    flows = Arrays.copyOf(solved.flows(), sites);
    overflow = solved.flows()[sites];
    this.reach = reach;
    this.personMinutes = personMinutes;
    prices = new double[sites];
    for (int site = 0; site < sites; site++) {
      long price = solved.price(site);
      prices[site] = price > solved.overflowCost() / 2 ? Double.POSITIVE_INFINITY : price / MINUTE;
    }
    grade = columns.stream().map(TravelColumn::grade).reduce(Grade::worst);
  }

  /**
   * Assigns persons to sites.
   *
   * @param columns travel to each site
   * @param persons persons per zone
   * @param capacities how many persons each site takes, not negative, in the order of the columns;
   *     {@link Integer#MAX_VALUE} is no limit
   * @param maxMinutes the longest way anyone is sent; infinite when there is no limit
   * @throws IllegalArgumentException when lengths differ, a capacity is negative or the limit is no
   *     number
   */
  public static Assignment of(
      List<TravelColumn> columns, int[] persons, int[] capacities, double maxMinutes) {
    Columns.requireZones(columns, persons.length);
    if (capacities.length != columns.size() || Double.isNaN(maxMinutes)) {
      throw new IllegalArgumentException(
          "Capacities: " + capacities.length + ", longest way: " + maxMinutes);
    }
    int zones = persons.length;
    Reach[] reach = new Reach[zones];
    Arrays.fill(reach, Reach.NO_WAY);
    long[][] costs = new long[columns.size()][zones];
    for (int site = 0; site < costs.length; site++) {
      for (int zone = 0; zone < zones; zone++) {
        double minutes = columns.get(site).minutes(zone);
        boolean open = minutes <= maxMinutes;
        costs[site][zone] = open ? Math.round(minutes * MINUTE) : TransportSolver.NO_WAY;
        if (open) {
          reach[zone] = Reach.WITHIN;
        } else if (!Double.isNaN(minutes)) {
          reach[zone] = reach[zone].best(Reach.BEYOND);
        }
      }
    }
    TransportSolver solved = TransportSolver.solve(costs, persons, capacities);
    return new Assignment(solved, columns, reach, personMinutes(columns, solved.flows()));
  }

  private static double personMinutes(List<TravelColumn> columns, int[][] flows) {
    double sum = 0;
    for (int site = 0; site < columns.size(); site++) {
      for (int zone = 0; zone < flows[site].length; zone++) {
        if (flows[site][zone] > 0) {
          sum += (double) flows[site][zone] * columns.get(site).minutes(zone);
        }
      }
    }
    return sum;
  }

  /** The number of zones. */
  public int zones() {
    return reach.length;
  }

  /** The number of sites. */
  public int sites() {
    return flows.length;
  }

  /** Persons of a zone who go to a site. */
  public int persons(int zone, int site) {
    return flows[site][zone];
  }

  /** Persons of a zone who find no place. */
  public int overflow(int zone) {
    return overflow[zone];
  }

  /**
   * Why persons of a zone find no place: {@link Reach#WITHIN} says that the sites it can use are
   * full, the others that it can use none.
   */
  public Reach reach(int zone) {
    return reach[zone];
  }

  /** Persons of all zones who go to a site. */
  public long personsAt(int site) {
    return Arrays.stream(flows[site]).asLongStream().sum();
  }

  /** Persons of all zones who find no place. */
  public long overflow() {
    return Arrays.stream(overflow).asLongStream().sum();
  }

  /** Minutes of all who have a place, one way. */
  public double personMinutes() {
    return personMinutes;
  }

  /**
   * The most person-minutes that one more place at a site can save: 0 at a site with room, infinite
   * where one more place may let one more person in. These are the prices that prove the optimum:
   * everyone with a place is where minutes plus price are least.
   */
  public double price(int site) {
    return prices[site];
  }

  /** The worst grade of the columns; empty when there were none. */
  public Optional<Grade> grade() {
    return grade;
  }
}
