package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: what was there before stays until the new one is complete. */
public final class AtomicFile {
  /** Puts the content of a file into a stream. */
  public interface Content {
    /** Writes everything; the stream is closed by the caller. */
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
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
        content.writeTo(out);
      }
      move(partial, target);
    } catch (IOException e) {
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
