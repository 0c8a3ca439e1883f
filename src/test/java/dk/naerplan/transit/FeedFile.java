package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.geom.Coordinate;

/** A made-up feed that a test writes. */
public final class FeedFile {
  private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

  /** Weekdays of one week, and no stops or trips yet. */
  public FeedFile() {
    table("stops.txt", "stop_id,stop_lat,stop_lon,location_type,parent_station");
    table("trips.txt", "route_id,service_id,trip_id");
    table("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence");
    table(
        "calendar.txt",
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date");
    row("calendar.txt", "hverdag,1,1,1,1,1,0,0,20260105,20260109");
  }

  /** Starts a table anew. */
  public FeedFile table(String name, String head) {
    tables.put(name, new StringBuilder(head).append('\n'));
    return this;
  }

  /** Leaves a table out. */
  public FeedFile without(String table) {
    tables.remove(table);
    return this;
  }

  /** Adds a row to a table. */
  public FeedFile row(String table, String row) {
    tables.get(table).append(row).append('\n');
    return this;
  }

  /** Adds a stop. */
  public FeedFile stop(String id, Position at) {
    Coordinate degrees = Projection.toWgs84(at);
    return row(
        "stops.txt", String.format(Locale.ROOT, "%s,%.7f,%.7f,0,", id, degrees.y, degrees.x));
  }

  /** A trip of the weekdays: stops and times in turn; an empty time is left open. */
  public FeedFile trip(String id, String... stopsAndTimes) {
    return tripOf("hverdag", id, stopsAndTimes);
  }

  /** A trip of a service. */
  public FeedFile tripOf(String service, String id, String... stopsAndTimes) {
    row("trips.txt", "r," + service + "," + id);
    for (int i = 0; i < stopsAndTimes.length; i += 2) {
      String time = stopsAndTimes[i + 1];
      row("stop_times.txt", String.join(",", id, time, time, stopsAndTimes[i], "" + (i / 2 + 1)));
    }
    return this;
  }

  /** Writes the feed. */
  public Path write(Path file) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
        zip.putNextEntry(new ZipEntry(table.getKey()));
        zip.write(table.getValue().toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
