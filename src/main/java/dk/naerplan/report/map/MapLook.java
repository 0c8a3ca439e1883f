package dk.naerplan.report.map;

/**
 * How a map is dressed.
 *
 * @param dark for a dark window
 * @param projector strong lines, few and strong classes, large letters
 */
public record MapLook(boolean dark, boolean projector) {
  /** The look of print. */
  public static final MapLook PRINT = new MapLook(false, false);

  /** The look of a mode. */
  public static MapLook of(boolean dark, boolean projector) {
    return new MapLook(dark, projector);
  }
}
