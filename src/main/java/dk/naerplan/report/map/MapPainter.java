package dk.naerplan.report.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paints maps: the same painting for window, PNG, SVG and PDF. */
public final class MapPainter {
  private MapPainter() {}

  /**
   * Paints a scene into the rectangle (0, 0, width, height), with title, legend, scale bar and
   * credits.
   *
   * @param width in the units of the graphics, in which letters are about 11 high
   */
  public static void paint(Graphics2D graphics, MapScene scene, double width, double height) {
    Graphics2D own = (Graphics2D) graphics.create();
    LayerPainter.prepare(own);
    own.setColor(scene.palette().card());
    own.fill(new Rectangle2D.Double(0, 0, width, height));
    Furniture furniture = new Furniture(own, scene);
    double top = furniture.title(width);
    List<String> credits = furniture.credits(width);
    double bottom = height - furniture.creditsHeight(credits);
    furniture.credits(credits, bottom);
    Rectangle2D map = new Rectangle2D.Double(0, top, width, Math.max(1, bottom - top));
    Viewport view =
        Viewport.fit(
            scene.extent().orElseGet(() -> MapGeometry.extent(scene.dataset().geography())),
            map.getWidth(),
            map.getHeight());
    ZoneColours colours = ZoneColours.of(scene);
    Graphics2D inner = (Graphics2D) own.create();
    inner.clip(map);
    inner.translate(0, top);
    paintGround(inner, scene, colours, view, 1);
    inner.dispose();
    furniture.legend(Legend.of(scene, colours), view, map);
    furniture.scaleBar(view, map);
    own.dispose();
  }

  /**
   * Paints the map alone, without anything around or on it.
   *
   * @param view the view in device pixels
   * @param density device pixels per unit; lines, symbols and letters grow with it
   */
  public static void paintGround(
      Graphics2D graphics, MapScene scene, ZoneColours colours, Viewport view, double density) {
    LayerPainter layers = new LayerPainter(graphics, scene, colours, view, density);
    layers.backdrop();
    layers.land();
    layers.borders();
    layers.catchments();
    layers.desireLines();
    SymbolPainter symbols = new SymbolPainter(scene, view, density);
    symbols.fixed(graphics);
    symbols.pins(graphics);
  }
}
