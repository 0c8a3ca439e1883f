package dk.naerplan.workbench.shell;

import dk.naerplan.workbench.session.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers every question for a file with the one set beforehand, as a user would choose it. */
final class PresetFileDialogs implements FileDialogs {
  private Optional<Path> answer = Optional.empty();

  void answer(Path path) {
    answer = Optional.of(path);
  }

  @Override
  public Optional<Path> open(String title, FileKind kind) {
    return answer;
  }

  @Override
  public List<Path> openMany(String title) {
    return answer.stream().toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    return answer;
  }

  @Override
  public Optional<Path> save(String title, FileKind kind, String suggestedName) {
    return answer;
  }
}
