package dk.naerplan.workbench.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; a native dialog in the window, an answer given beforehand in a test. */
public interface FileDialogs {
  /** A kind of file: its name in words and its suffix with the dot. */
  record FileKind(String name, String suffix) {}

  /** An existing file. */
  Optional<Path> open(String title, FileKind kind);

  /** Existing files. */
  List<Path> openMany(String title);

  /** An existing folder. */
  Optional<Path> folder(String title);

  /** A file to write. */
  Optional<Path> save(String title, FileKind kind, String suggestedName);
}
