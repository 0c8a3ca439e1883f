package dk.naerplan.report.map;

import java.awt.Color;

/**
 * How an area is filled.
 *
 * @param colour the ground
 * @param hatch the marks on it
 * @param ink the colour of the marks
 */
public record AreaFill(Color colour, Hatch hatch, Color ink) {
  /** A plain colour. */
  static AreaFill plain(Color colour) {
    return new AreaFill(colour, Hatch.NONE, colour);
  }

  boolean isPlain() {
    return hatch == Hatch.NONE;
  }
}
