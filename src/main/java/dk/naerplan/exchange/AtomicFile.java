package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: what was there before stays until the new one is complete. */
public final class AtomicFile {
  /** Puts the content of a file into a stream. */
  public interface Content {
    /** Writes everything; the stream is flushed and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a file, making its folder when missing.
   *
   * @throws UserFacingException when the folder is read-only, the disk is full, or the file is held
   *     by another program; the old file is then untouched
   */
  public static void write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    Path partial = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      writeDurably(partial, content);
      move(partial, target);
    } catch (IOException | UncheckedIOException e) {
      throw new UserFacingException(
          UserFacingException.Kind.CANNOT_WRITE,
          AtomicFile.class,
          "cannotWrite",
          Place.file(target.toString()),
          e,
          String.valueOf(e.getMessage()));
    } finally {
      deleteQuietly(partial);
    }
  }

  // Forced to disk before the move: a power cut must not leave the new name on an empty file.
  private static void writeDurably(Path partial, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            partial,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
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

  private static void deleteQuietly(Path partial) {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      // A left-over part is hidden and overwritten next time; the problem itself is already told.
      partial.toFile().deleteOnExit();
    }
  }
}
