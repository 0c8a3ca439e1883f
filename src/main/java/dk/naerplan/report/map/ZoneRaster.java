package dk.naerplan.report.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The number of the area under every pixel of a view. Colouring areas and finding the one under the
 * mouse are passes over, or a look into, this array.
 */
public final class ZoneRaster {
  /** Stands for sea. */
  public static final int SEA = -1;

  /** Stands for the land of other countries. */
  public static final int NEIGHBOUR = -2;

  private static final int NO_CATCHMENT = -2;

  private final Viewport view;
  private final int width;
  private final int height;
  private final int zones;
  private final int areas;
  private final int[] area;

  private ZoneRaster(Viewport view, int width, int height, int zones, int areas, int[] area) {
    this.view = view;
    this.width = width;
    this.height = height;
    this.zones = zones;
    this.areas = areas;
    this.area = area;
  }

  /** Paints the numbers of a view. */
  public static ZoneRaster of(MapGeometry geometry, Viewport view) {
    int width = (int) Math.ceil(view.width());
    int height = (int) Math.ceil(view.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(graphics, geometry.neighbours(), view, 1);
    int zones = 0;
    for (int i = 0; i < geometry.areas().size(); i++) {
      fill(graphics, geometry.areas().get(i), view, i + 2);
      zones += geometry.isZone(i) ? 1 : 0;
    }
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      int number = pixels[i] & 0xffffff;
      pixels[i] = number == 0 ? SEA : number == 1 ? NEIGHBOUR : number - 2;
    }
    return new ZoneRaster(view, width, height, zones, geometry.areas().size(), pixels);
  }

  private static void fill(Graphics2D graphics, Rings rings, Viewport view, int number) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    rings.lines().stream()
        .filter(line -> Rings.seen(line, view))
        .forEach(line -> {
          // Every vertex: what one area leaves out its neighbour must not miss.
          Rings.addLine(path, line, view, 0);
          path.closePath();
        });
    graphics.setColor(new Color(number));
    graphics.fill(path);
  }

  /** The view it was painted for. */
  public Viewport view() {
    return view;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  /** The zone at a pixel, or a negative number when there is none. */
  public int zoneAt(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return SEA;
    }
    int number = area[y * width + x];
    return number < zones ? number : SEA;
  }

  /** How many pixels of land a rectangle covers; it is given in pixels divided by the density. */
  long landIn(Rectangle2D rectangle, double density) {
    long land = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (area[y * width + x] >= 0 && rectangle.contains(x / density, y / density)) {
          land++;
        }
      }
    }
    return land;
  }

  /**
   * Colours every pixel: the ground by zone, lines where catchments meet, and an overlay above.
   *
   * @param density pixels per unit of size
   * @param backdrop opaque ARGB of sea and other countries, as large as the raster
   * @param overlay premultiplied ARGB, as large as the raster
   * @param target takes opaque ARGB, as large as the raster
   */
  public void colour(
      MapScene scene,
      ZoneColours colours,
      double density,
      int[] backdrop,
      int[] overlay,
      int[] target) {
    Hatching hatching = new Hatching(scene.look(), view, density);
    int period = hatching.period();
    Map<AreaFill, int[]> tiles = new HashMap<>();
    int[] ground = new int[areas];
    // An area without marks has no tile.
    int[][] tile = new int[areas][];
    int[] catchment = new int[areas + 1];
    Arrays.fill(catchment, NO_CATCHMENT);
    for (int i = 0; i < areas; i++) {
      AreaFill fill = LayerPainter.ground(scene, colours, i, zones);
      ground[i] = fill.colour().getRGB();
      if (!fill.isPlain()) {
        tile[i] = tiles.computeIfAbsent(fill, hatching::tile);
      }
      catchment[i] = i < zones ? colours.catchmentOfZone()[i] : NO_CATCHMENT;
    }
    int line = scene.palette().ink().getRGB();
    for (int y = 0; y < height; y++) {
      int below = y + 1 < height ? width : 0;
      int end = (y + 1) * width - 1;
      int tileRow = Math.floorMod(y - hatching.anchorY(), period) * period;
      int tileColumn = Math.floorMod(-hatching.anchorX(), period);
      for (int at = y * width; at <= end; at++) {
        int here = area[at];
        int colour;
        if (here < 0) {
          colour = backdrop[at];
        } else {
          int right = area[at < end ? at + 1 : at];
          int down = area[at + below];
          boolean meets =
              (right != here && meets(catchment, here, right))
                  || (down != here && meets(catchment, here, down));
          int[] marks = tile[here];
          colour = meets ? line : marks == null ? ground[here] : marks[tileRow + tileColumn];
        }
        tileColumn = tileColumn + 1 == period ? 0 : tileColumn + 1;
        int over = overlay[at];
        int alpha = over >>> 24;
        target[at] = alpha == 0 ? colour : alpha == 255 ? over : blend(over, colour, 255 - alpha);
      }
    }
  }

  private static boolean meets(int[] catchment, int one, int other) {
    return other >= 0
        && catchment[one] != catchment[other]
        && catchment[one] != NO_CATCHMENT
        && catchment[other] != NO_CATCHMENT;
  }

  private static int blend(int over, int under, int share) {
    int redBlue = (((under & 0xff00ff) * share + 0x800080) >>> 8) & 0xff00ff;
    int green = (((under & 0x00ff00) * share + 0x008000) >>> 8) & 0x00ff00;
    return 0xff000000 | ((over & 0xffffff) + (redBlue | green));
  }
}
