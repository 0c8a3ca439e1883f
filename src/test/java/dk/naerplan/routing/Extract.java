package dk.naerplan.routing;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Coordinate;

/** A made-up OpenStreetMap extract, written in any of the formats that are read. */
public final class Extract {
  record Way(List<Integer> nodes, Map<String, String> tags) {
    boolean ferry() {
      return "ferry".equals(tags.get("route"));
    }
  }

  final List<Position> nodes = new ArrayList<>();
  final List<Map<String, String>> nodeTags = new ArrayList<>();
  final List<Way> ways = new ArrayList<>();

  /** Adds a node; returns its number. */
  public int node(double easting, double northing, String... tags) {
    nodes.add(new Position(easting, northing));
    nodeTags.add(tags(tags));
    return nodes.size() - 1;
  }

  /** A way over nodes, its tags as {@code highway=primary}. */
  public void way(List<Integer> over, String... tags) {
    ways.add(new Way(List.copyOf(over), tags(tags)));
  }

  private static Map<String, String> tags(String... tags) {
    Map<String, String> map = new TreeMap<>();
    for (String tag : tags) {
      int equals = tag.indexOf('=');
      map.put(tag.substring(0, equals), tag.substring(equals + 1));
    }
    return map;
  }

  /** Longitude and latitude of a node, rounded as OpenStreetMap keeps them. */
  Coordinate degrees(int node) {
    Coordinate exact = Projection.toWgs84(nodes.get(node));
    return new Coordinate(Math.round(exact.x * 1e7) / 1e7, Math.round(exact.y * 1e7) / 1e7);
  }

  /** Writes the extract to a file. */
  public Path writeXml(Path file) throws IOException {
    return Files.writeString(file, xml());
  }

  /** Writes the extract to a file. */
  public Path writeGzip(Path file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(xml().getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(file, packed.toByteArray());
  }

  /** Writes the extract to a file. */
  public Path writePbf(Path file) throws IOException {
    return Files.write(file, Pbf.bytes(this));
  }

  private String xml() {
    StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n");
    xml.append("<osm version=\"0.6\">\n");
    for (int i = 0; i < nodes.size(); i++) {
      Coordinate at = degrees(i);
      xml.append(
          String.format(
              Locale.ROOT, "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\">", i + 1, at.y, at.x));
      append(xml, nodeTags.get(i)).append("</node>\n");
    }
    for (int i = 0; i < ways.size(); i++) {
      xml.append("<way id=\"").append(i + 1).append("\">");
      ways.get(i).nodes().forEach(node -> xml.append("<nd ref=\"").append(node + 1).append("\"/>"));
      append(xml, ways.get(i).tags()).append("</way>\n");
    }
    return xml.append("</osm>\n").toString();
  }

  private static StringBuilder append(StringBuilder xml, Map<String, String> tags) {
    tags.forEach((key, value) ->
        xml.append("<tag k=\"").append(key).append("\" v=\"").append(value).append("\"/>"));
    return xml;
  }
}
