package dk.naerplan.report.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where one class of a map ends and the next begins: round numbers near equal shares of areas. */
public final class ClassBreaks {
  private static final double[] STEPS = {5, 2, 1};
  private static final int SMALLEST_EXPONENT = -6;
  private static final int LARGEST_EXPONENT = 9;

  /** How far a break may lie from the equal share, in classes. */
  private static final double FREEDOM = 0.35;

  private ClassBreaks() {}

  /**
   * Round breaks that leave about as many values in each class.
   *
   * @param values {@code NaN}s are left out
   * @return ascending; fewer than {@code classes − 1} when values crowd together
   */
  public static List<Double> rounded(double[] values, int classes) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    List<Double> breaks = new ArrayList<>();
    for (int i = 1; i < classes && sorted.length > 0; i++) {
      double candidate =
          roundest(
              quantile(sorted, (i - FREEDOM) / classes), quantile(sorted, (i + FREEDOM) / classes));
      if (candidate > sorted[0] && (breaks.isEmpty() || candidate > breaks.getLast())) {
        breaks.add(candidate);
      }
    }
    return breaks;
  }

  /**
   * Round breaks on both sides of zero, evenly spaced.
   *
   * @param classes an even number
   */
  public static List<Double> aroundZero(double[] values, int classes) {
    double[] sizes =
        Arrays.stream(values).filter(Double::isFinite).map(Math::abs).sorted().toArray();
    int perSide = classes / 2;
    List<Double> breaks = new ArrayList<>();
    double step =
        sizes.length == 0
            ? 0
            : roundest(
                quantile(sizes, 0.75) / perSide, quantile(sizes, 0.95) / Math.max(1, perSide - 1));
    for (int i = 1 - perSide; i < perSide; i++) {
      if (step > 0 || i == 0) {
        breaks.add(i * step);
      }
    }
    return breaks;
  }

  /** Which class a value falls into: a break belongs to the class above it; −1 for {@code NaN}. */
  public static int classOf(double value, List<Double> breaks) {
    if (Double.isNaN(value)) {
      return -1;
    }
    int number = 0;
    while (number < breaks.size() && value >= breaks.get(number)) {
      number++;
    }
    return number;
  }

  /** The roundest number between two others, the bounds included. */
  static double roundest(double low, double high) {
    double middle = (low + high) / 2;
    for (int exponent = LARGEST_EXPONENT; exponent >= SMALLEST_EXPONENT; exponent--) {
      for (double digit : STEPS) {
        double step = digit * Math.pow(10, exponent);
        double multiple = Math.rint(middle / step);
        if (multiple * step < low) {
          multiple = Math.ceil(low / step);
        } else if (multiple * step > high) {
          multiple = Math.floor(high / step);
        }
        double candidate =
            exponent < 0 ? multiple * digit / Math.rint(Math.pow(10, -exponent)) : multiple * step;
        if (candidate >= low && candidate <= high) {
          return candidate;
        }
      }
    }
    return middle;
  }

  private static double quantile(double[] sorted, double share) {
    double place = Math.clamp(share, 0, 1) * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
