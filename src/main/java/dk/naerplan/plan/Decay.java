package dk.naerplan.plan;

import java.util.List;

/**
 * How much a site counts for someone who travels so many minutes to it: a weight from 0 to 1 that
 * never rises with the minutes. Beyond {@link #reachMinutes} it is 0, and where there is no way
 * ({@code NaN}) it is 0 too. Only the ratio of weights matters to floating catchments and to the
 * shares of Huff.
 */
public sealed interface Decay {
  /** The weight of a travel time that is not negative; 0 for {@code NaN}. */
  double weight(double minutes);

  /** The longest travel time with a weight; infinite when there is no end. */
  double reachMinutes();

  /**
   * The steps of Luo and Qi (2009) for primary care: 1 up to 10 minutes, 0.68 up to 20 and 0.22 up
   * to 30. They were chosen for a study of Illinois; whether they suit Denmark is for the planner
   * to judge.
   */
  static Decay luoAndQi() {
    return new Steps(List.of(new Step(10, 1), new Step(20, 0.68), new Step(30, 0.22)));
  }

  /** No decay: everyone within reach counts fully, as in the 2SFCA of Luo and Wang (2003). */
  record Flat(double reachMinutes) implements Decay {
    /** Refuses a reach that is not positive. */
    public Flat {
      requireReach(reachMinutes);
    }

    @Override
    public double weight(double minutes) {
      return minutes <= reachMinutes ? 1 : 0;
    }
  }

  /**
   * One band of {@link Steps}.
   *
   * @param upToMinutes where it ends, this time included
   * @param weight above 0, at most 1
   */
  record Step(double upToMinutes, double weight) {
    /** Refuses a weight out of range and an end that is not positive. */
    public Step {
      requireReach(upToMinutes);
      if (!(weight > 0 && weight <= 1)) {
        throw new IllegalArgumentException("Weight: " + weight);
      }
    }
  }

  /** A weight per band, as in the E2SFCA of Luo and Qi (2009). */
  record Steps(List<Step> steps) implements Decay {
    /** Refuses no steps, ends that do not ascend and weights that rise. */
    public Steps {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("No steps");
      }
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).upToMinutes() <= steps.get(i - 1).upToMinutes()
            || steps.get(i).weight() > steps.get(i - 1).weight()) {
          throw new IllegalArgumentException("Steps: " + steps);
        }
      }
    }

    @Override
    public double weight(double minutes) {
      for (int i = 0; i < steps.size(); i++) {
        if (minutes <= steps.get(i).upToMinutes()) {
          return steps.get(i).weight();
        }
      }
      return 0;
    }

    @Override
    public double reachMinutes() {
      return steps.getLast().upToMinutes();
    }
  }

  /**
   * The bell curve {@code exp(−t² / 2s²)}: a site close by hardly loses, one far away loses fast.
   *
   * @param spreadMinutes s, where the weight is 0.61
   */
  record Gaussian(double spreadMinutes, double reachMinutes) implements Decay {
    /** Refuses a spread or reach that is not positive. */
    public Gaussian {
      requireParameter("Spread", spreadMinutes);
      requireReach(reachMinutes);
    }

    @Override
    public double weight(double minutes) {
      double spreads = minutes / spreadMinutes;
      return minutes <= reachMinutes ? Math.exp(-spreads * spreads / 2) : 0;
    }
  }

  /**
   * The curve {@code exp(−b·t)}: every minute takes the same share.
   *
   * @param perMinute b; the weight is halved every {@code ln 2 / b} minutes
   */
  record Exponential(double perMinute, double reachMinutes) implements Decay {
    /** Refuses a rate or reach that is not positive. */
    public Exponential {
      requireParameter("Rate", perMinute);
      requireReach(reachMinutes);
    }

    @Override
    public double weight(double minutes) {
      return minutes <= reachMinutes ? Math.exp(-perMinute * minutes) : 0;
    }
  }

  /**
   * The curve {@code (t / t₀)^−b} of Huff's model. It has no value at 0 minutes, so times under t₀
   * count as t₀ and weigh 1.
   *
   * @param exponent b
   * @param leastMinutes t₀
   */
  record Power(double exponent, double leastMinutes, double reachMinutes) implements Decay {
    /** Refuses parameters that are not positive. */
    public Power {
      requireParameter("Exponent", exponent);
      requireParameter("Least minutes", leastMinutes);
      requireReach(reachMinutes);
    }

    @Override
    public double weight(double minutes) {
      if (!(minutes <= reachMinutes)) {
        return 0;
      }
      return minutes <= leastMinutes ? 1 : Math.pow(minutes / leastMinutes, -exponent);
    }
  }

  private static void requireParameter(String name, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(name + ": " + value);
    }
  }

  private static void requireReach(double minutes) {
    if (!(minutes > 0)) {
      throw new IllegalArgumentException("Reach: " + minutes);
    }
  }
}
