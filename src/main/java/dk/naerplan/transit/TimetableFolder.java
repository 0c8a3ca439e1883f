package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** A folder with a timetable in one file, which ends in a checksum of what comes before. */
record TimetableFolder(Path path) {
  private static final String FILE = "naerplan-timetable.bin";
  private static final String MARK = "naerplan-timetable";

  /** A timetable and what it was made from. */
  record Content(TransitIdentity identity, Timetable timetable) {}

  /** Writes a timetable in place of what is there; a failure leaves that as it was. */
  void write(Content content) {
    Path partial = path.resolve(FILE + ".partial");
    try {
      Files.createDirectories(path);
      try {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(partial));
            CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
            DataOutputStream out = new DataOutputStream(checked)) {
          write(content, out);
          out.writeLong(checked.getChecksum().getValue());
        }
        move(partial, path.resolve(FILE));
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new UserFacingException(
          UserFacingException.Kind.CANNOT_WRITE,
          TimetableFolder.class,
          "cannotWriteTimetable",
          Place.file(path.toString()),
          e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
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
   * Reads the timetable.
   *
   * @throws UserFacingException when there is none, it is damaged, or it was written by another
   *     version of the program
   */
  Content read() {
    Path file = path.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw problem("noTimetable", null);
    }
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        CheckedInputStream checked = new CheckedInputStream(stream, new CRC32());
        DataInputStream in = new DataInputStream(checked)) {
      Content content = read(in, Files.size(file));
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum) {
        throw problem("timetableDamaged", null);
      }
      return content;
    } catch (EOFException | IllegalArgumentException | DateTimeException e) {
      throw problem("timetableDamaged", e);
    } catch (IOException e) {
      throw problem("timetableDamaged", e);
    }
  }

  private Content read(DataInputStream in, long bytes) throws IOException {
    if (!in.readUTF().equals(MARK)) {
      throw problem("timetableDamaged", null);
    }
    int profile = in.readInt();
    if (profile != TransitNetwork.PROFILE) {
      throw problem("otherTimetableVersion", null);
    }
    TransitIdentity identity =
        new TransitIdentity(in.readUTF(), profile, LocalDate.parse(in.readUTF()));
    List<Position> stops = new ArrayList<>();
    for (int left = size(in, bytes); left > 0; left--) {
      stops.add(new Position(in.readDouble(), in.readDouble()));
    }
    int[] change = ints(in, bytes);
    List<Timetable.Transfer> transfers = new ArrayList<>();
    for (int left = size(in, bytes); left > 0; left--) {
      transfers.add(new Timetable.Transfer(in.readInt(), in.readInt(), in.readInt()));
    }
    Timetable timetable =
        new Timetable(
            stops,
            change,
            transfers,
            in.readInt(),
            ints(in, bytes),
            ints(in, bytes),
            ints(in, bytes),
            ints(in, bytes),
            ints(in, bytes));
    return new Content(identity, timetable);
  }

  // A length that the file cannot hold is damage, not a reason to ask for so much memory.
  private static int size(DataInputStream in, long bytes) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > bytes) {
      throw new EOFException("Length " + size);
    }
    return size;
  }

  private static int[] ints(DataInputStream in, long bytes) throws IOException {
    int[] values = new int[size(in, bytes)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  UserFacingException problem(String key, Throwable cause) {
    return new UserFacingException(
        UserFacingException.Kind.PROJECT_UNAVAILABLE,
        TimetableFolder.class,
        key,
        Place.file(path.toString()),
        cause);
  }
}
