package dk.naerplan.transit;

import dk.naerplan.geo.Position;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.Progress;
import dk.naerplan.travel.TravelFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
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
   * Reads a GTFS feed into a folder; an older timetable there is replaced.
   *
   * @param day the day to read; empty for the one that stands for all: of the Tuesdays to Thursdays
   *     of the feed the one with most trips
   * @throws CancellationException when it was called off; nothing is left behind
   * @throws UserFacingException when the file is no such feed, nothing runs that day, or the folder
   *     cannot be written; nothing is left behind
   */
  public static TransitNetwork build(
      Path zip, Path folder, Optional<LocalDate> day, Progress progress) {
    progress.reached(Progress.Step.CHECKSUM, 0);
    try (Feed feed = Feed.open(zip)) {
      String sha256 = sha256(zip, feed, progress);
      progress.reached(Progress.Step.TIMETABLE, 0.1);
      FeedReader.Read read = FeedReader.read(feed, day, progress);
      progress.reached(Progress.Step.SAVE, 0.9);
      TransitIdentity identity = new TransitIdentity(sha256, PROFILE, read.day());
      new TimetableFolder(folder).write(new TimetableFolder.Content(identity, read.timetable()));
      progress.reached(Progress.Step.SAVE, 1);
      return new TransitNetwork(identity, read.timetable());
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

  /**
   * Loads a timetable that was read before.
   *
   * @throws UserFacingException when there is none, it is damaged, or it was written by another
   *     version of the program and must be read anew
   */
  public static TransitNetwork open(Path folder) {
    TimetableFolder.Content content = new TimetableFolder(folder).read();
    return new TransitNetwork(content.identity(), content.timetable());
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

  /**
   * Finds travel from zones to any position.
   *
   * @param landmarks further places whose travel to the position is wanted: the akutsygehuse
   */
  public TravelFinder finder(
      List<Position> zones, List<Position> landmarks, RidingAssumptions riding) {
    return new TimetableFinder(timetable, riding, zones, landmarks);
  }

  /** The zones that have no stop within walking distance. */
  public List<Integer> withoutStop(List<Position> zones, RidingAssumptions riding) {
    return new TimetableFinder(timetable, riding, zones, List.of()).withoutStop();
  }
}
