package dk.naerplan.roads;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Draws the road graph over the outlines, for the eye to check. */
final class RoadPicture {
  private static final int METRES_PER_PIXEL = 150;
  private static final int WEST = 430_000;
  private static final int NORTH = 6_410_000;
  private static final int WIDTH = 480_000 / METRES_PER_PIXEL;
  private static final int HEIGHT = 370_000 / METRES_PER_PIXEL;

  private RoadPicture() {}

  static void draw(RoadGraph graph, List<Geometry> outlines, Path file) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(0xD6E6F2));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(new Color(0xF3F1E7));
    for (Geometry outline : outlines) {
      for (int i = 0; i < outline.getNumGeometries(); i++) {
        g.fill(shape(outline.getGeometryN(i).getCoordinates()));
      }
    }
    Map<String, Position> positions = new HashMap<>();
    graph.nodes().forEach(node -> positions.put(node.id(), node.position()));
    for (RoadEdge edge : graph.edges()) {
      g.setColor(colour(edge.kind()));
      g.setStroke(new BasicStroke(edge.kind() == RoadKind.LOCAL ? 1 : 3));
      Position from = positions.get(edge.from());
      Position to = positions.get(edge.to());
      g.draw(new Line2D.Double(x(from), y(from), x(to), y(to)));
    }
    g.setColor(Color.BLACK);
    positions.values().forEach(p -> g.fill(new Ellipse2D.Double(x(p) - 2, y(p) - 2, 4, 4)));
    g.dispose();
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  private static Path2D shape(Coordinate[] points) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < points.length; i++) {
      Position p = new Position(points[i].x, points[i].y);
      if (i == 0) {
        path.moveTo(x(p), y(p));
      } else {
        path.lineTo(x(p), y(p));
      }
    }
    return path;
  }

  private static Color colour(RoadKind kind) {
    return switch (kind) {
      case MOTORWAY -> new Color(0xC2185B);
      case MAIN -> new Color(0xEF8E19);
      case LOCAL -> new Color(0x707070);
      case BRIDGE -> new Color(0x2E7D32);
      case FERRY -> new Color(0x1565C0);
    };
  }

  private static double x(Position p) {
    return (p.easting() - WEST) / METRES_PER_PIXEL;
  }

  private static double y(Position p) {
    return (NORTH - p.northing()) / METRES_PER_PIXEL;
  }
}
