package dk.naerplan.report.map;

import dk.naerplan.geo.Position;

/**
 * Which part of the country lies where on a surface: x grows to the east, y to the south.
 *
 * @param west easting of the left edge
 * @param north northing of the upper edge
 * @param metresPerPixel scale, positive
 * @param width in pixels
 * @param height in pixels
 */
public record Viewport(
    double west, double north, double metresPerPixel, double width, double height) {
  /** Refuses a scale or size that is not positive. */
  public Viewport {
    if (!(metresPerPixel > 0 && width > 0 && height > 0)) {
      throw new IllegalArgumentException(metresPerPixel + " m/px, " + width + "×" + height);
    }
  }

  /** The largest view of an extent, centred. */
  public static Viewport fit(Extent extent, double width, double height) {
    double scale =
        Math.max(
            (extent.east() - extent.west()) / width, (extent.north() - extent.south()) / height);
    return centredOn(
        (extent.west() + extent.east()) / 2,
        (extent.south() + extent.north()) / 2,
        scale,
        width,
        height);
  }

  private static Viewport centredOn(
      double easting, double northing, double scale, double width, double height) {
    return new Viewport(
        easting - width / 2 * scale, northing + height / 2 * scale, scale, width, height);
  }

  /** The x of an easting. */
  public double x(double easting) {
    return (easting - west) / metresPerPixel;
  }

  /** The y of a northing. */
  public double y(double northing) {
    return (north - northing) / metresPerPixel;
  }

  /** The position under a point of the surface. */
  public Position position(double x, double y) {
    return new Position(west + x * metresPerPixel, north - y * metresPerPixel);
  }

  /** The part of the country that is seen. */
  public Extent extent() {
    return new Extent(west, north - height * metresPerPixel, west + width * metresPerPixel, north);
  }

  /** The view after the ground has been pulled by so many pixels. */
  public Viewport panned(double dx, double dy) {
    return new Viewport(
        west - dx * metresPerPixel, north + dy * metresPerPixel, metresPerPixel, width, height);
  }

  /** The view at another scale, with the ground under a point staying where it is. */
  public Viewport scaledTo(double newMetresPerPixel, double x, double y) {
    return new Viewport(
        west + x * (metresPerPixel - newMetresPerPixel),
        north - y * (metresPerPixel - newMetresPerPixel),
        newMetresPerPixel,
        width,
        height);
  }

  /** The same centre and scale on a surface of another size. */
  public Viewport resized(double newWidth, double newHeight) {
    Position centre = position(width / 2, height / 2);
    return centredOn(centre.easting(), centre.northing(), metresPerPixel, newWidth, newHeight);
  }

  /** The same scale with a position in the middle. */
  public Viewport centredAt(Position position) {
    return centredOn(position.easting(), position.northing(), metresPerPixel, width, height);
  }

  /** The same ground on a surface with so many times the pixels. */
  public Viewport withDensity(double factor) {
    return new Viewport(west, north, metresPerPixel / factor, width * factor, height * factor);
  }
}
