package dk.naerplan.report.map;

/**
 * A length to measure the map by.
 *
 * @param metres a round number
 * @param pixels how long it is in the view
 */
public record ScaleBar(double metres, double pixels) {
  /** The longest round length (1, 2 or 5 times a power of ten) that is no longer than allowed. */
  public static ScaleBar of(double metresPerPixel, double longestPixels) {
    double longest = metresPerPixel * longestPixels;
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    double metres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1);
    return new ScaleBar(metres, metres / metresPerPixel);
  }

  /** The length in words, the same in both languages. */
  public String text() {
    return metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
  }
}
