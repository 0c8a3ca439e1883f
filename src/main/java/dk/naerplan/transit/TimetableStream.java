package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** A timetable as bytes, which end in a checksum of what comes before. */
final class TimetableStream {
  private static final String MARK = "naerplan-timetable";
  // Lengths are read before what they speak of: more than this is damage.
  private static final int MOST = 200_000_000;
  private static final int CHUNK = 1 << 16;

  private TimetableStream() {}

  /** A timetable and what it was made from. */
  record Content(TransitIdentity identity, Timetable timetable) {}

  static void write(Content content, OutputStream stream) throws IOException {
    CheckedOutputStream checked =
        new CheckedOutputStream(new BufferedOutputStream(stream), new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    write(content, out);
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private static void write(Content content, DataOutputStream out) throws IOException {
    Timetable timetable = content.timetable();
    out.writeUTF(MARK);
    out.writeInt(content.identity().profile());
    out.writeUTF(content.identity().sha256());
    out.writeUTF(content.identity().day().toString());
    out.writeInt(timetable.stops().size());
    for (Position stop : timetable.stops()) {
      out.writeDouble(stop.easting());
      out.writeDouble(stop.northing());
    }
    write(timetable.changeSeconds(), out);
    out.writeInt(timetable.transfers().size());
    for (Timetable.Transfer transfer : timetable.transfers()) {
      out.writeInt(transfer.from());
      out.writeInt(transfer.to());
      out.writeInt(transfer.seconds());
    }
    out.writeInt(timetable.trips());
    write(timetable.trip(), out);
    write(timetable.from(), out);
    write(timetable.to(), out);
    write(timetable.departure(), out);
    write(timetable.arrival(), out);
  }

  private static void write(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /**
   * Reads a timetable; empty when another version of the program wrote it.
   *
   * @throws IOException when it is damaged
   */
  static Optional<Content> read(InputStream stream) throws IOException {
    CheckedInputStream checked =
        new CheckedInputStream(new BufferedInputStream(stream), new CRC32());
    DataInputStream in = new DataInputStream(checked);
    try {
      if (!in.readUTF().equals(MARK)) {
        throw new IOException("No timetable");
      }
      int profile = in.readInt();
      if (profile != TransitNetwork.PROFILE) {
        return Optional.empty();
      }
      Content content = read(in, profile);
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum) {
        throw new IOException("Wrong checksum");
      }
      return Optional.of(content);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(e);
    }
  }

  private static Content read(DataInputStream in, int profile) throws IOException {
    TransitIdentity identity =
        new TransitIdentity(in.readUTF(), profile, LocalDate.parse(in.readUTF()));
    List<Position> stops = new ArrayList<>();
    for (int left = size(in); left > 0; left--) {
      stops.add(new Position(in.readDouble(), in.readDouble()));
    }
    int[] change = ints(in);
    List<Timetable.Transfer> transfers = new ArrayList<>();
    for (int left = size(in); left > 0; left--) {
      transfers.add(new Timetable.Transfer(in.readInt(), in.readInt(), in.readInt()));
    }
    int trips = size(in);
    return new Content(
        identity,
        new Timetable(
            stops, change, transfers, trips, ints(in), ints(in), ints(in), ints(in), ints(in)));
  }

  private static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("Length " + size);
    }
    return size;
  }

  // Grows with what is there, so that a damaged length does not ask for all memory.
  private static int[] ints(DataInputStream in) throws IOException {
    int size = size(in);
    int[] values = new int[Math.min(size, CHUNK)];
    for (int i = 0; i < size; i++) {
      if (i == values.length) {
        values = Arrays.copyOf(values, (int) Math.min(size, 2L * i));
      }
      values[i] = in.readInt();
    }
    return values;
  }
}
