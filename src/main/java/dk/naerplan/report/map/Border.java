package dk.naerplan.report.map;

/**
 * A line between two areas, or between an area and what is not Denmark.
 *
 * @param one index of an area
 * @param other index of the area beyond, or {@link #OUTSIDE}
 * @param line easting and northing of each vertex in turn
 */
record Border(int one, int other, double[] line) {
  /** Stands for sea and other countries. */
  static final int OUTSIDE = -1;
}
