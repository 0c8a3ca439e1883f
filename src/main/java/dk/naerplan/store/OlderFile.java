package dk.naerplan.store;

import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/**
 * Brings a file with tables of an older version to the newest one. That is done on a copy, which
 * takes the place of the file when it is complete and reads well; the file as it was is kept beside
 * it under another name.
 */
final class OlderFile {
  /** What tells that a file was written to. */
  private record Stamp(long size, FileTime modified) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  private final Path file;
  private final int version;
  private final String scheme;

  private OlderFile(Path file, int version, String scheme) {
    this.file = file;
    this.version = version;
    this.scheme = scheme;
  }

  /**
   * Puts a file of the newest version in place of an older one.
   *
   * @throws UserFacingException when that cannot be done; the file is then untouched
   */
  static void bringUpToDate(Path file, int version, String scheme) {
    OlderFile older = new OlderFile(file, version, scheme);
    Path partial = NewFile.partial(file);
    try {
      if (!Files.isWritable(file)) {
        throw Problems.cannotUpgrade(file, null);
      }
      try {
        older.migrate(partial);
        older.keepCopy();
        move(partial, file);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw Problems.cannotUpgrade(file, e);
    }
  }

  private void migrate(Path partial) throws IOException {
    Stamp stamp = Stamp.of(file);
    copy(file, partial);
    // Held meanwhile, so that nobody edits what is about to be replaced. Only now, because on Unix
    // this process loses its hold of a file when it closes the file in any other place.
    try (Database _ = Database.openToRead(file, scheme)) {
      if (!Stamp.of(file).equals(stamp)) {
        throw new SQLException("Edited meanwhile", "", ErrorCode.DATABASE_ALREADY_OPEN_1);
      }
      upgrade(partial);
    } catch (SQLException e) {
      throw Problems.isOfDisk(e) ? Problems.cannotUpgrade(file, e) : Problems.cannotOpen(file, e);
    }
    force(partial);
  }

  private void upgrade(Path partial) throws SQLException {
    Database database = Database.open(partial, scheme);
    try {
      Schema.migrate(partial, scheme);
      // Whether its road network can be used does not matter to whether its rows make sense.
      ProjectRows.read(
          database.sql(), _ -> new RoadFolder.Found(Optional.empty(), Optional.empty()));
      database.commit();
    } catch (SQLException e) {
      database.abandon();
      throw e;
    } catch (RuntimeException e) {
      // A row that makes no sense, which it did not in the older version either.
      database.abandon();
      throw Problems.damaged(file, e);
    }
    database.close();
  }

  private void keepCopy() throws IOException {
    int number = 1;
    Path kept = copyName(number);
    while (Files.exists(kept)) {
      if (Files.mismatch(kept, file) < 0) {
        return;
      }
      kept = copyName(++number);
    }
    Path partial = NewFile.partial(kept);
    try {
      copy(file, partial);
      force(partial);
      Files.move(partial, kept);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private Path copyName(int number) {
    String name = file.getFileName().toString();
    String stem =
        name.substring(
            0,
            name.length()
                - (name.endsWith(ProjectFile.SUFFIX) ? ProjectFile.SUFFIX : Database.SUFFIX)
                    .length());
    String mark = ".v" + version + (number > 1 ? "-" + number : "");
    return file.resolveSibling(stem + mark + ProjectFile.SUFFIX);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (OutputStream out =
        Channels.newOutputStream(
            FileChannel.open(
                to,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE))) {
      Files.copy(from, out);
    }
  }

  private static void force(Path written) throws IOException {
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
