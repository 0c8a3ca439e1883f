package dk.naerplan.report.dossier;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Map and charts painted into the document as vectors. */
final class Paintings implements FSObjectDrawerFactory {
  static final String TYPE = "naerplan/painting";

  private final List<Painting> paintings = new ArrayList<>();

  /** Paints into the rectangle (0, 0, width, height), in CSS pixels. */
  interface Painting {
    void paint(Graphics2D graphics, double width, double height);
  }

  /** Takes a painting and gives its number. */
  int add(Painting painting) {
    paintings.add(painting);
    return paintings.size() - 1;
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    Painting painting = paintings.get(Integer.parseInt(element.getAttribute("data-painting")));
    return (object, x, y, width, height, device, context, dotsPerPixel) ->
        draw(painting, x, y, width / dotsPerPixel, height / dotsPerPixel, device);
  }

  private static Map<Shape, String> draw(
      Painting painting, double x, double y, double width, double height, OutputDevice device) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) height,
        // The typesetter cuts at whole pixels.
        graphics -> painting.paint(graphics, Math.floor(width), Math.floor(height)));
    return Map.of();
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getTagName().equals("object") && element.getAttribute("type").equals(TYPE);
  }
}
