package dk.naerplan.access;

import java.util.Arrays;

/** Whole persons from means of a model. */
final class Rounding {
  private Rounding() {}

  /**
   * Rounds values that are not negative so that they add up to their rounded sum: each is rounded
   * down, and those with the largest remainders, the first of equals, get one more (the method of
   * Hamilton).
   */
  static long[] toWhole(double[] values) {
    long[] whole = new long[values.length];
    double[] remainders = new double[values.length];
    double sum = 0;
    long given = 0;
    for (int i = 0; i < values.length; i++) {
      // What is whole but for the rounding of doubles is taken as whole.
      double nearest = Math.rint(values[i]);
      whole[i] = (long) (Math.abs(values[i] - nearest) < 1e-6 ? nearest : Math.floor(values[i]));
      remainders[i] = Math.max(0, values[i] - whole[i]);
      sum += values[i];
      given += whole[i];
    }
    long missing = Math.round(sum) - given;
    if (missing <= 0) {
      return whole;
    }
    double[] sorted = remainders.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - (int) missing)];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < whole.length && missing > 0; i++) {
        if (pass == 0 ? remainders[i] > least : remainders[i] == least) {
          whole[i]++;
          missing--;
        }
      }
    }
    return whole;
  }
}
