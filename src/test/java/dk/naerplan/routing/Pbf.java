package dk.naerplan.routing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.locationtech.jts.geom.Coordinate;

/**
 * Writes OpenStreetMap's PBF format: a header block, then blocks of dense nodes and of ways, each
 * in a zlib blob. Only what the format asks for.
 */
final class Pbf {
  private static final int PER_BLOCK = 8000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  static byte[] bytes(Extract extract) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Pbf header = new Pbf();
    header.field(4, "OsmSchema-V0.6".getBytes(StandardCharsets.UTF_8));
    header.field(4, "DenseNodes".getBytes(StandardCharsets.UTF_8));
    file.writeBytes(blob("OSMHeader", header.toBytes()));
    for (int from = 0; from < extract.nodes.size(); from += PER_BLOCK) {
      int to = Math.min(from + PER_BLOCK, extract.nodes.size());
      file.writeBytes(blob("OSMData", nodeBlock(extract, from, to)));
    }
    for (int from = 0; from < extract.ways.size(); from += PER_BLOCK) {
      int to = Math.min(from + PER_BLOCK, extract.ways.size());
      file.writeBytes(blob("OSMData", wayBlock(extract, from, to)));
    }
    return file.toByteArray();
  }

  private static byte[] blob(String type, byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    Pbf blob = new Pbf();
    blob.field(2, content.length);
    blob.field(3, packed.toByteArray());
    byte[] body = blob.toBytes();
    Pbf header = new Pbf();
    header.field(1, type.getBytes(StandardCharsets.UTF_8));
    header.field(3, body.length);
    byte[] head = header.toBytes();
    return ByteBuffer.allocate(4 + head.length + body.length)
        .putInt(head.length)
        .put(head)
        .put(body)
        .array();
  }

  private static byte[] nodeBlock(Extract extract, int from, int to) {
    Strings strings = new Strings();
    Pbf ids = new Pbf();
    Pbf lats = new Pbf();
    Pbf lons = new Pbf();
    Pbf tags = new Pbf();
    long lastId = 0;
    long lastLat = 0;
    long lastLon = 0;
    for (int node = from; node < to; node++) {
      Coordinate at = extract.degrees(node);
      long lat = Math.round(at.y * 1e7);
      long lon = Math.round(at.x * 1e7);
      ids.signed(node + 1 - lastId);
      lats.signed(lat - lastLat);
      lons.signed(lon - lastLon);
      lastId = node + 1L;
      lastLat = lat;
      lastLon = lon;
      extract
          .nodeTags
          .get(node)
          .forEach((key, value) -> {
            tags.varint(strings.number(key));
            tags.varint(strings.number(value));
          });
      tags.varint(0);
    }
    Pbf dense = new Pbf();
    dense.field(1, ids.toBytes());
    dense.field(8, lats.toBytes());
    dense.field(9, lons.toBytes());
    dense.field(10, tags.toBytes());
    Pbf group = new Pbf();
    group.field(2, dense.toBytes());
    return block(strings, group);
  }

  private static byte[] wayBlock(Extract extract, int from, int to) {
    Strings strings = new Strings();
    Pbf group = new Pbf();
    for (int i = from; i < to; i++) {
      Pbf keys = new Pbf();
      Pbf values = new Pbf();
      extract
          .ways
          .get(i)
          .tags()
          .forEach((key, value) -> {
            keys.varint(strings.number(key));
            values.varint(strings.number(value));
          });
      Pbf refs = new Pbf();
      long last = 0;
      for (int node : extract.ways.get(i).nodes()) {
        refs.signed(node + 1 - last);
        last = node + 1L;
      }
      Pbf way = new Pbf();
      way.field(1, i + 1);
      way.field(2, keys.toBytes());
      way.field(3, values.toBytes());
      way.field(8, refs.toBytes());
      group.field(3, way.toBytes());
    }
    return block(strings, group);
  }

  private static byte[] block(Strings strings, Pbf group) {
    Pbf block = new Pbf();
    block.field(1, strings.table());
    block.field(2, group.toBytes());
    return block.toBytes();
  }

  private static final class Strings {
    private final Map<String, Integer> numbers = new LinkedHashMap<>(Map.of("", 0));

    int number(String text) {
      return numbers.computeIfAbsent(text, t -> numbers.size());
    }

    byte[] table() {
      Pbf table = new Pbf();
      List<String> texts = new ArrayList<>(numbers.keySet());
      texts.forEach(text -> table.field(1, text.getBytes(StandardCharsets.UTF_8)));
      return table.toBytes();
    }
  }

  private byte[] toBytes() {
    return bytes.toByteArray();
  }

  private void field(int number, byte[] content) {
    varint(number << 3 | 2);
    varint(content.length);
    bytes.writeBytes(content);
  }

  private void field(int number, long value) {
    varint(number << 3);
    varint(value);
  }

  private void signed(long value) {
    varint(value << 1 ^ value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
