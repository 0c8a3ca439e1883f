package dk.naerplan.transit;

import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Public transport on one day. Immutable; any thread may ask. */
public final class TransitNetwork {
  /** The version of the rules by which feeds are read. */
  static final int PROFILE = 1;

  private static final int BUFFER_BYTES = 1 << 20;

  private final TransitIdentity identity;
  private final Timetable timetable;

  private TransitNetwork(TransitIdentity identity, Timetable timetable) {
    this.identity = identity;
    this.timetable = timetable;
  }

  /** Whether a file looks like a GTFS feed. */
  public static boolean recognise(Path file) {
    return Feed.recognise(file);
  }

  /**
   * Reads a GTFS feed.
   *
   * @param day the day to read; empty for the one that stands for all: of the Tuesdays to Thursdays
   *     of the feed the one with most trips
   * @throws CancellationException when it was called off
   * @throws UserFacingException when the file is no such feed, or nothing runs that day
   */
  public static TransitNetwork read(Path zip, Optional<LocalDate> day, Progress progress) {
    progress.reached(Progress.Step.CHECKSUM, 0);
    try (Feed feed = Feed.open(zip)) {
      String sha256 = sha256(zip, feed, progress);
      progress.reached(Progress.Step.TIMETABLE, 0.1);
      FeedReader.Read read = FeedReader.read(feed, day, progress);
      progress.reached(Progress.Step.TIMETABLE, 1);
      return new TransitNetwork(new TransitIdentity(sha256, PROFILE, read.day()), read.timetable());
    }
  }

  private static String sha256(Path zip, Feed feed, Progress progress) {
    try (InputStream in = Files.newInputStream(zip)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        if (progress.cancelled()) {
          throw new CancellationException();
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw Feed.problem("unreadable", feed.place(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the timetable so that {@link #load} gives the same. */
  public void save(OutputStream out) throws IOException {
    TimetableStream.write(new TimetableStream.Content(identity, timetable), out);
  }

  /**
   * Loads a timetable that was saved; empty when another version of the program saved it, so that
   * the feed must be read anew.
   *
   * @throws IOException when it is damaged
   */
  public static Optional<TransitNetwork> load(InputStream in) throws IOException {
    return TimetableStream.read(in)
        .map(content -> new TransitNetwork(content.identity(), content.timetable()));
  }

  Timetable timetable() {
    return timetable;
  }

  /** What it was made from. */
  public TransitIdentity identity() {
    return identity;
  }

  /** The number of stops of the feed, those without service on the day among them. */
  public int stops() {
    return timetable.stops().size();
  }

  /** The number of trips on the day. */
  public int trips() {
    return timetable.trips();
  }

  /** The number of stretches from a stop to the next on the day. */
  public int connections() {
    return timetable.connections();
  }
}
