package dk.naerplan.report.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
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

  /** The colour of the ground in an area: that of its class, or plain land. */
  static Color ground(MapScene scene, ZoneColours colours, int area, int zones) {
    if (area < zones && colours.classOfZone()[area] >= 0) {
      return colours.colours().get(colours.classOfZone()[area]);
    }
    return withoutClass(scene);
  }

  private static Color withoutClass(MapScene scene) {
    boolean emptyPlan = scene.evaluation().plan().naerhospitaler().isEmpty();
    boolean plain =
        scene.theme() == MapTheme.PLAIN || (scene.theme() == MapTheme.CATCHMENTS && emptyPlan);
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

  /** Paints the land in the colours of its zones. */
  public void land() {
    int zones = scene.dataset().population().zones();
    Map<Color, Path2D> areas = new LinkedHashMap<>();
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int area = 0; area < geometry.areas().size(); area++) {
      Rings rings = geometry.areas().get(area);
      rings.addTo(all, view);
      Color ground = ground(scene, colours, area, zones);
      rings.addTo(
          areas.computeIfAbsent(ground, _ -> new Path2D.Double(Path2D.WIND_NON_ZERO)), view);
    }
    if (areas.size() > 1) {
      graphics.setColor(withoutClass(scene));
      graphics.fill(all);
    }
    // A thin line of its own colour keeps the ground from showing between two areas.
    graphics.setStroke(round((float) SEAM_PIXELS * line));
    areas.forEach((colour, path) -> {
      graphics.setColor(colour);
      graphics.fill(path);
      if (areas.size() > 1) {
        graphics.draw(path);
      }
    });
  }

  /**
   * Paints the lines that stay while catchments change: municipalities, clusters, regions, coast.
   */
  public void borders() {
    boolean figures = !colours.breaks().isEmpty();
    if (figures) {
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
