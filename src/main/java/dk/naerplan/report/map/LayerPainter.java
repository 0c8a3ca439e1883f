package dk.naerplan.report.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paints the ground of a scene: sea, land, colours of zones, and every line. */
public final class LayerPainter {
  private static final double SEAM_PIXELS = 0.7;

  /** The shade along the shore is soft; few vertices paint it fast. */
  private static final double SHORE_DETAIL_PIXELS = 3;

  private final Graphics2D graphics;
  private final MapScene scene;
  private final Viewport view;
  private final Palette palette;
  private final MapGeometry geometry;
  private final ZoneColours colours;
  private final float line;
  private final Hatching hatching;
  private boolean several;

  /**
   * A painter of one scene into one view.
   *
   * @param density device pixels per unit of the graphics; lines grow with it
   */
  public LayerPainter(
      Graphics2D graphics, MapScene scene, ZoneColours colours, Viewport view, double density) {
    this.graphics = graphics;
    this.scene = scene;
    this.view = view;
    this.colours = colours;
    palette = scene.palette();
    geometry = scene.geometry();
    line = (float) ((scene.look().projector() ? 1.7 : 1) * density);
    hatching = new Hatching(scene.look(), view, density);
    prepare(graphics);
  }

  /** Sets a graphics to paint smooth lines and letters. */
  public static void prepare(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** How the ground of an area is filled: as its class is, or as plain land. */
  static AreaFill ground(MapScene scene, ZoneColours colours, int area, int zones) {
    if (area < zones && colours.classOfZone()[area] >= 0) {
      return colours.fills().get(colours.classOfZone()[area]);
    }
    return AreaFill.plain(withoutClass(scene));
  }

  private static Color withoutClass(MapScene scene) {
    boolean emptyPlan = scene.evaluation().plan().naerhospitaler().isEmpty();
    boolean plain =
        scene.theme() == MapTheme.PLAIN
            || ZoneColours.bandsOfRoads(scene)
            || (scene.theme() == MapTheme.CATCHMENTS && emptyPlan);
    return plain ? scene.palette().land() : scene.palette().noData();
  }

  /** Paints the sea, deeper towards the shore, and the land of other countries. */
  public void backdrop() {
    graphics.setColor(palette.sea());
    graphics.fill(new Rectangle2D.Double(0, 0, view.width(), view.height()));
    Path2D shore = new Path2D.Double();
    for (Border border : geometry.borders()) {
      if (geometry.kind(border) == BorderKind.COAST && Rings.seen(border.line(), view)) {
        Rings.addLine(shore, border.line(), view, SHORE_DETAIL_PIXELS);
      }
    }
    Path2D abroad = new Path2D.Double(Path2D.WIND_NON_ZERO);
    geometry.neighbours().addTo(abroad, view);
    shore.append(abroad, false);
    graphics.setColor(Palette.withAlpha(palette.shore(), 90));
    for (float width : new float[] {13, 8, 4}) {
      graphics.setStroke(
          new BasicStroke(width * line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
      graphics.draw(shore);
    }
    graphics.setColor(palette.neighbour());
    graphics.fill(abroad);
    graphics.setColor(Palette.mix(palette.coast(), palette.neighbour(), 0.45));
    graphics.setStroke(round(0.7f * line));
    graphics.draw(abroad);
  }

  /** Paints the land in the colours of its zones, hatches as lines, as print wants them. */
  public void land() {
    land((fill, path) -> {
      graphics.setColor(fill.colour());
      graphics.fill(path);
      seam(fill, path);
      hatching.draw(graphics, fill, path);
    });
  }

  /** The same in one pass for a graphics whose units are pixels. */
  public void landInPixels() {
    land((fill, path) -> {
      graphics.setPaint(hatching.paint(fill));
      graphics.fill(path);
      seam(fill, path);
    });
  }

  private interface Filling {
    void fill(AreaFill fill, Path2D path);
  }

  private void land(Filling filling) {
    int zones = scene.dataset().population().zones();
    Map<AreaFill, Path2D> areas = new LinkedHashMap<>();
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int area = 0; area < geometry.areas().size(); area++) {
      Rings rings = geometry.areas().get(area);
      rings.addTo(all, view);
      AreaFill ground = ground(scene, colours, area, zones);
      rings.addTo(
          areas.computeIfAbsent(ground, _ -> new Path2D.Double(Path2D.WIND_NON_ZERO)), view);
    }
    several = areas.size() > 1;
    if (several) {
      graphics.setColor(withoutClass(scene));
      graphics.fill(all);
    }
    areas.forEach(filling::fill);
  }

  // A thin line of its own colour keeps the ground from showing between two areas.
  private void seam(AreaFill fill, Path2D path) {
    if (several) {
      graphics.setStroke(round((float) SEAM_PIXELS * line));
      graphics.setColor(fill.colour());
      graphics.draw(path);
    }
  }

  /** Paints isochrones, if the scene has them, on the land only. */
  public void bands() {
    scene.bands().filter(_ -> ZoneColours.bandsOfRoads(scene)).ifPresent(this::bands);
  }

  private void bands(TimeBands bands) {
    Path2D land = new Path2D.Double(Path2D.WIND_NON_ZERO);
    geometry.areas().forEach(rings -> rings.addTo(land, view));
    Graphics2D ashore = (Graphics2D) graphics.create();
    ashore.clip(land);
    ashore.setColor(colours.fills().getLast().colour());
    List<Double> breaks = colours.breaks();
    for (int i = breaks.size() - 1; i >= 0; i--) {
      Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
      int area = TimeBands.MINUTES.indexOf(breaks.get(i).intValue());
      Rings.of(bands.areas().get(area)).addTo(path, view);
      ashore.setColor(colours.fills().get(i).colour());
      ashore.fill(path);
      ashore.setColor(Palette.withAlpha(palette.ink(), 70));
      ashore.setStroke(round(0.5f * line));
      ashore.draw(path);
    }
    ashore.dispose();
  }

  /**
   * Paints the lines that stay while catchments change: municipalities, clusters, regions, coast.
   */
  public void borders() {
    bands();
    boolean figures = !colours.breaks().isEmpty() && !ZoneColours.bandsOfRoads(scene);
    if (figures && geometry.zonesAreSeen(view, line)) {
      graphics.setColor(Palette.withAlpha(palette.ink(), 38));
      graphics.setStroke(round(0.4f * line));
      graphics.draw(path(List.of(BorderKind.ZONE)));
    }
    for (LineStyle style : LineStyle.of(palette, line)) {
      style.draw(graphics, path(style.kinds()));
    }
  }

  /** Paints the borders of catchments, that of the selected one stronger. */
  public void catchments() {
    Path2D plain = new Path2D.Double();
    Path2D strong = new Path2D.Double();
    int selected = scene.selected().flatMap(scene.evaluation()::indexOf).orElse(Border.OUTSIDE - 1);
    for (Border border : geometry.borders()) {
      int one = catchment(border.one());
      int other = catchment(border.other());
      if (one != other && Rings.seen(border.line(), view)) {
        boolean ofSelected = one == selected || other == selected;
        if (ofSelected && border.other() != Border.OUTSIDE) {
          Rings.addLine(strong, border.line(), view);
        } else if (ofSelected || border.other() != Border.OUTSIDE) {
          Rings.addLine(plain, border.line(), view);
        }
      }
    }
    graphics.setColor(palette.ink());
    graphics.setStroke(round(1.5f * line));
    graphics.draw(plain);
    graphics.setStroke(round(2.8f * line));
    graphics.draw(strong);
  }

  /** Paints lines from where people live to where they go, if the scene asks for them. */
  public void desireLines() {
    if (!scene.layers().desireLines()) {
      return;
    }
    int selected = scene.selected().flatMap(scene.evaluation()::indexOf).orElse(-1);
    for (DesireLines.Line flow : DesireLines.of(scene, view)) {
      Line2D shape =
          new Line2D.Double(
              view.x(flow.from().easting()),
              view.y(flow.from().northing()),
              view.x(flow.to().easting()),
              view.y(flow.to().northing()));
      boolean strong = selected < 0 || selected == flow.site();
      paintDesireLine(graphics, palette, shape, flow.width(), line, strong);
    }
  }

  /** Paints one line so wide, in units of size, on the map and in its legend. */
  static void paintDesireLine(
      Graphics2D graphics,
      Palette palette,
      Line2D shape,
      double width,
      float line,
      boolean strong) {
    graphics.setColor(Palette.withAlpha(palette.halo(), strong ? 150 : 50));
    graphics.setStroke(round((float) (width + 1.2) * line));
    graphics.draw(shape);
    graphics.setColor(Palette.withAlpha(palette.pin(), strong ? 205 : 60));
    graphics.setStroke(round((float) width * line));
    graphics.draw(shape);
  }

  private int catchment(int area) {
    return geometry.isZone(area) ? colours.catchmentOfZone()[area] : -1;
  }

  private Path2D path(List<BorderKind> kinds) {
    Map<BorderKind, Boolean> wanted = new EnumMap<>(BorderKind.class);
    kinds.forEach(kind -> wanted.put(kind, true));
    Path2D path = new Path2D.Double();
    for (Border border : geometry.borders()) {
      if (wanted.containsKey(geometry.kind(border)) && Rings.seen(border.line(), view)) {
        Rings.addLine(path, border.line(), view);
      }
    }
    return path;
  }

  static BasicStroke round(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** How a kind of border is drawn, on the map and in its legend. */
  record LineStyle(BorderKind kind, List<BorderKind> kinds, List<Pass> passes) {
    /** One stroke of several over each other. */
    record Pass(Color colour, BasicStroke stroke) {}

    /** The lines of the land, in the order they are painted. */
    static List<LineStyle> of(Palette palette, float line) {
      List<LineStyle> styles = new ArrayList<>();
      styles.add(
          new LineStyle(
              BorderKind.REGION,
              List.of(BorderKind.REGION),
              List.of(new Pass(Palette.withAlpha(palette.region(), 105), round(4.6f * line)))));
      styles.add(
          new LineStyle(
              BorderKind.MUNICIPALITY,
              List.of(BorderKind.MUNICIPALITY),
              List.of(new Pass(palette.municipality(), round(0.7f * line)))));
      styles.add(
          new LineStyle(
              BorderKind.CLUSTER,
              List.of(BorderKind.CLUSTER, BorderKind.REGION),
              List.of(
                  new Pass(
                      palette.cluster(),
                      new BasicStroke(
                          1.4f * line,
                          BasicStroke.CAP_BUTT,
                          BasicStroke.JOIN_ROUND,
                          10,
                          new float[] {5 * line, 2.2f * line},
                          0)))));
      styles.add(
          new LineStyle(
              BorderKind.COAST,
              List.of(BorderKind.COAST),
              List.of(new Pass(palette.coast(), round(1.1f * line)))));
      return styles;
    }

    void draw(Graphics2D graphics, Shape shape) {
      for (Pass pass : passes) {
        graphics.setColor(pass.colour());
        graphics.setStroke(pass.stroke());
        graphics.draw(shape);
      }
    }
  }
}
