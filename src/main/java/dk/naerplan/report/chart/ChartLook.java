package dk.naerplan.report.chart;

import java.awt.Color;

/**
 * How charts are dressed.
 *
 * @param projector stronger contrast and thicker lines
 */
public record ChartLook(boolean dark, boolean projector) {
  /** The look of paper: light, not for a projector. */
  public static final ChartLook PAPER = new ChartLook(false, false);

  // Blue and orange stay apart for the colour-blind and in print; see Okabe and Ito.
  private static final Color BLUE = new Color(0x0B62A8);
  private static final Color ORANGE = new Color(0xC96A00);
  private static final Color BLUE_ON_DARK = new Color(0x58A6FF);
  private static final Color ORANGE_ON_DARK = new Color(0xF0A13A);

  /** The look of a mode. */
  public static ChartLook of(boolean dark, boolean projector) {
    return new ChartLook(dark, projector);
  }

  Color background() {
    return dark ? new Color(0x0D1117) : Color.WHITE;
  }

  Color text() {
    return dark ? new Color(projector ? 0xFFFFFF : 0xE6EDF3) : new Color(projector ? 0 : 0x1F2328);
  }

  Color mutedText() {
    return projector ? text() : dark ? new Color(0x9DA7B3) : new Color(0x57606A);
  }

  Color grid() {
    return dark
        ? new Color(projector ? 0x484F58 : 0x2A313A)
        : new Color(projector ? 0xC4CBD2 : 0xE3E7EB);
  }

  /** The colour of a series: the second condition is orange, what was before is grey. */
  Color series(ChartKind kind, int row) {
    if (kind.comparesBeforeAfter() && row == 0) {
      return dark ? new Color(0xA0A8B2) : new Color(projector ? 0x4D565F : 0x6E7781);
    }
    if (kind == ChartKind.PATIENTS && row == 1) {
      return losing();
    }
    if (kind == ChartKind.LORENZ && row == 2) {
      return mutedText();
    }
    return dark ? BLUE_ON_DARK : BLUE;
  }

  /** The colour of what goes the other way. */
  Color losing() {
    return dark ? ORANGE_ON_DARK : ORANGE;
  }

  /** Whether a series is hatched, so that colour is not alone in telling it apart. */
  static boolean isHatched(ChartKind kind, int row) {
    return kind == ChartKind.PATIENTS ? row == 1 : kind.comparesBeforeAfter() && row == 0;
  }

  double lineWidth() {
    return projector ? 4 : 2.4;
  }
}
