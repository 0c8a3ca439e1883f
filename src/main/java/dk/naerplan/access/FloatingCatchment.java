package dk.naerplan.access;

import dk.naerplan.plan.Decay;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Supply per person where people live, when supply is shared with all who can reach it: the
 * two-step floating catchment area.
 *
 * <p>Step 1 gives each site j the ratio {@code R(j) = S(j) / Σᵢ P(i)·w(t(i,j))} of its supply to
 * the weighted persons around it; step 2 gives each zone i the sum {@code A(i) = Σⱼ R(j)·w(t(i,j))}
 * of the ratios around it. With {@link Decay.Flat} this is the 2SFCA of Luo and Wang (2003), with
 * any other decay the E2SFCA of Luo and Qi (2009). All supply that somebody reaches is given out:
 * {@code Σᵢ A(i)·P(i) + unused = Σⱼ S(j)}.
 *
 * <p>The unit is that of the supply per person, for instance almen praksis-kapaciteter per person.
 * A zone without a site in reach has 0; {@link #reach} tells whether it is far away or has no way.
 * Travel times that are missing must be filled or left out before: a column says {@code NaN} only
 * where there is no way. Immutable.
 */
public final class FloatingCatchment {
  private final double[] access;
  private final Reach[] reach;
  private final double[] weightedPersons;
  private final double[] supplies;
  private Optional<Grade> grade = Optional.empty();

  private FloatingCatchment(double[] supplies, int zones) {
    access = new double[zones];
    reach = new Reach[zones];
    Arrays.fill(reach, Reach.NO_WAY);
    weightedPersons = new double[supplies.length];
    this.supplies = supplies;
  }

  /**
   * Shares out the supply of some sites.
   *
   * @param columns travel to each site
   * @param supplies what each site has, not negative, in the order of the columns
   * @param persons persons per zone
   * @throws IllegalArgumentException when lengths differ or a supply is negative or no number
   */
  public static FloatingCatchment of(
      List<TravelColumn> columns, double[] supplies, int[] persons, Decay decay) {
    Columns.requirePerSite("Supplies", supplies, columns.size());
    return of(columns::get, supplies, persons, decay);
  }

  /** The same for so many sites that their columns are found one by one. */
  static FloatingCatchment of(
      IntFunction<TravelColumn> columns, double[] supplies, int[] persons, Decay decay) {
    Columns.requirePerSite("Supplies", supplies, supplies.length);
    FloatingCatchment result = new FloatingCatchment(supplies.clone(), persons.length);
    double[] weights = new double[persons.length];
    for (int site = 0; site < supplies.length; site++) {
      TravelColumn column = columns.apply(site);
      Columns.requireZones(List.of(column), persons.length);
      result.shareOut(site, column, persons, decay, weights);
      result.grade =
          Optional.of(result.grade.map(worst -> worst.worst(column.grade())).orElse(column.grade()));
    }
    return result;
  }

  private void shareOut(
      int site, TravelColumn column, int[] persons, Decay decay, double[] weights) {
    double sum = 0;
    for (int zone = 0; zone < weights.length; zone++) {
      double minutes = column.minutes(zone);
      double weight = decay.weight(minutes);
      weights[zone] = weight;
      sum += persons[zone] * weight;
      if (weight > 0) {
        reach[zone] = Reach.WITHIN;
      } else if (!Double.isNaN(minutes)) {
        reach[zone] = reach[zone].best(Reach.BEYOND);
      }
    }
    weightedPersons[site] = sum;
    if (sum > 0) {
      double ratio = supplies[site] / sum;
      for (int zone = 0; zone < weights.length; zone++) {
        access[zone] += ratio * weights[zone];
      }
    }
  }

  /** The number of zones. */
  public int zones() {
    return access.length;
  }

  /** Supply per person in a zone; 0 when no site is within reach. */
  public double supplyPerPerson(int zone) {
    return access[zone];
  }

  /** Whether a site is within the reach of a zone. */
  public Reach reach(int zone) {
    return reach[zone];
  }

  /** The persons who compete for a site, each with the weight of the way; 0 when none does. */
  public double weightedPersons(int site) {
    return weightedPersons[site];
  }

  /** Supply of a site per weighted person; {@code NaN} when nobody reaches it. */
  public double ratio(int site) {
    return weightedPersons[site] > 0 ? supplies[site] / weightedPersons[site] : Double.NaN;
  }

  /** Supply of the sites that nobody reaches. */
  public double unusedSupply() {
    double unused = 0;
    for (int site = 0; site < supplies.length; site++) {
      unused += weightedPersons[site] > 0 ? 0 : supplies[site];
    }
    return unused;
  }

  /** The worst grade of the columns; empty when there were none. */
  public Optional<Grade> grade() {
    return grade;
  }
}
