package dk.naerplan.report.map;

import java.awt.Color;

/** Contrast of colours as WCAG 2.2 defines it. */
final class Contrast {
  private Contrast() {}

  static double between(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * part(colour.getRed())
        + 0.7152 * part(colour.getGreen())
        + 0.0722 * part(colour.getBlue());
  }

  private static double part(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
