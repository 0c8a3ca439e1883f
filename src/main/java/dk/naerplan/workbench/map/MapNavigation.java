package dk.naerplan.workbench.map;

import dk.naerplan.geo.Position;
import dk.naerplan.report.map.Extent;
import dk.naerplan.report.map.Viewport;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.locationtech.jts.geom.Envelope;

/** Which part of the country is seen, and how it is moved and zoomed. */
final class MapNavigation {
  private static final double STEP = 1.5;
  private static final double CLOSEST_METRES_PER_PIXEL = 4;

  /** How far out one can go, as a multiple of the scale that shows everything. */
  private static final double WIDEST = 2.5;

  private static final double TOWN_METRES_PER_PIXEL = 60;
  private static final double EDGE_PIXELS = 40;
  private static final double LEGEND_SIDE = 0.35;
  private static final double FOOT_PIXELS = 34;
  private static final double HEAD_PIXELS = 20;
  private static final double LARGEST_EDGE = 0.1;

  private final Supplier<Extent> country;
  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private boolean whole;

  /**
   * A view of the country.
   *
   * @param start what to show first; everything when it is empty
   */
  MapNavigation(Supplier<Extent> country, Optional<Viewport> start) {
    this.country = country;
    viewport = new ReadOnlyObjectWrapper<>(everything(800, 500));
    whole = start.isEmpty();
    start.ifPresent(viewport::set);
  }

  private Extent all() {
    return country.get();
  }

  /** Whether everything is shown, however large the surface is. */
  boolean isWhole() {
    return whole;
  }

  ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  Viewport viewport() {
    return viewport.get();
  }

  /** The surface has another size; a view of everything stays one. */
  void resize(double width, double height) {
    if (width >= 1 && height >= 1) {
      viewport.set(whole ? everything(width, height) : viewport().resized(width, height));
    }
  }

  void fit() {
    whole = true;
    viewport.set(everything(viewport().width(), viewport().height()));
  }

  // Room that is left over goes mostly to the side where the legend lies; the south stays clear of
  // the scale and the sources, and a pin in the north has room to stand.
  private Viewport everything(double width, double height) {
    Extent all = all();
    double foot = Math.min(FOOT_PIXELS, height * LARGEST_EDGE);
    double head = Math.min(HEAD_PIXELS, height * LARGEST_EDGE);
    Viewport centred =
        Viewport.fit(all, width, height - head - foot)
            .resized(width, height)
            .panned(0, (head - foot) / 2);
    double spare = width - (all.east() - all.west()) / centred.metresPerPixel();
    return centred.panned(spare * LEGEND_SIDE, 0);
  }

  void pan(double dx, double dy) {
    set(viewport().panned(dx, dy));
  }

  void zoomIn() {
    zoom(STEP, viewport().width() / 2, viewport().height() / 2);
  }

  void zoomOut() {
    zoom(1 / STEP, viewport().width() / 2, viewport().height() / 2);
  }

  /** Makes the ground larger by a factor, with the point under the mouse staying put. */
  void zoom(double factor, double x, double y) {
    double widest =
        WIDEST * Viewport.fit(all(), viewport().width(), viewport().height()).metresPerPixel();
    double scale =
        Math.clamp(viewport().metresPerPixel() / factor, CLOSEST_METRES_PER_PIXEL, widest);
    set(viewport().scaledTo(scale, x, y));
  }

  /** Goes to a town. */
  void goTo(Position position) {
    double scale = Math.min(viewport().metresPerPixel(), TOWN_METRES_PER_PIXEL);
    set(viewport().scaledTo(scale, 0, 0).centredAt(position));
  }

  /** Goes to an area. */
  void goTo(Envelope area) {
    double margin = 0.15 * Math.max(area.getWidth(), area.getHeight());
    set(
        Viewport.fit(
            new Extent(
                area.getMinX() - margin,
                area.getMinY() - margin,
                area.getMaxX() + margin,
                area.getMaxY() + margin),
            viewport().width(),
            viewport().height()));
  }

  /** Moves the ground only if a position is out of sight. */
  void reveal(Position position) {
    double x = viewport().x(position.easting());
    double y = viewport().y(position.northing());
    boolean seen =
        x > EDGE_PIXELS
            && y > EDGE_PIXELS
            && x < viewport().width() - EDGE_PIXELS
            && y < viewport().height() - EDGE_PIXELS;
    if (!seen) {
      set(viewport().centredAt(position));
    }
  }

  // However it is moved, the middle of the view stays in the country.
  private void set(Viewport wanted) {
    whole = false;
    Extent all = all();
    Position centre = wanted.position(wanted.width() / 2, wanted.height() / 2);
    viewport.set(
        wanted.centredAt(
            new Position(
                Math.clamp(centre.easting(), all.west(), all.east()),
                Math.clamp(centre.northing(), all.south(), all.north()))));
  }
}
