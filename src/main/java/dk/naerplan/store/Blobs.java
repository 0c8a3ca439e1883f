package dk.naerplan.store;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Geometries and figures per zone as bytes. */
final class Blobs {
  private Blobs() {}

  static byte[] ofGeometry(Geometry geometry) {
    return new WKBWriter().write(geometry);
  }

  static Geometry toGeometry(byte[] bytes) throws SQLException {
    try {
      return new WKBReader().read(bytes);
    } catch (ParseException e) {
      throw new SQLException(e);
    }
  }

  static byte[] ofFloats(float[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES);
    buffer.asFloatBuffer().put(values);
    return buffer.array();
  }

  static float[] toFloats(byte[] bytes) {
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return values;
  }
}
