package dk.naerplan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Writes a project file beside its place and moves it there when it is complete. */
final class NewFile {
  private NewFile() {}

  static void write(Path file, ProjectState state, String scheme) {
    if (!file.toString().endsWith(ProjectFile.SUFFIX) || !Database.canAddress(file)) {
      throw Problems.badName(file);
    }
    if (Files.exists(file)) {
      throw Problems.exists(file);
    }
    Path partial = partial(file);
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(partial);
      try {
        fill(partial, state, scheme);
        move(partial, file);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (FileAlreadyExistsException e) {
      throw Files.exists(file) ? Problems.exists(file) : Problems.cannotCreate(file, e);
    } catch (IOException | SQLException e) {
      throw Problems.cannotCreate(file, e);
    }
  }

  /** Where a file is written before it takes its place. */
  static Path partial(Path file) {
    return file.resolveSibling(".new-" + file.getFileName());
  }

  private static void fill(Path partial, ProjectState state, String scheme) throws SQLException {
    Database database = Database.create(partial, scheme);
    try {
      Schema.migrate(partial, scheme);
      ProjectRows.insert(database.sql(), state);
      database.commit();
    } catch (SQLException | RuntimeException e) {
      database.abandon();
      throw e;
    }
    database.close();
  }

  private static void move(Path partial, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    // Without REPLACE_EXISTING, a file that appeared meanwhile stays.
    Files.move(partial, file);
  }
}
