package dk.naerplan.workbench.shell;

import dk.naerplan.workbench.session.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own file dialogs; the folder used last is offered first. */
final class StageFileDialogs implements FileDialogs {
  private final Stage stage;
  private Optional<File> lastFolder = Optional.empty();

  StageFileDialogs(Stage stage) {
    this.stage = stage;
  }

  @Override
  public Optional<Path> open(String title, FileKind kind) {
    return chosen(chooser(title, Optional.of(kind)).showOpenDialog(stage));
  }

  @Override
  public List<Path> openMany(String title) {
    List<File> files = chooser(title, Optional.empty()).showOpenMultipleDialog(stage);
    if (files == null) {
      return List.of();
    }
    files.stream().findFirst().ifPresent(this::rememberFolder);
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    lastFolder.ifPresent(chooser::setInitialDirectory);
    return chosen(chooser.showDialog(stage));
  }

  @Override
  public Optional<Path> save(String title, FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(title, Optional.of(kind));
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(stage))
        .map(path ->
            path.toString().endsWith(kind.suffix())
                ? path
                : path.resolveSibling(path.getFileName() + kind.suffix()));
  }

  private FileChooser chooser(String title, Optional<FileKind> kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    lastFolder.ifPresent(chooser::setInitialDirectory);
    kind.ifPresent(k ->
        chooser
            .getExtensionFilters()
            .add(new FileChooser.ExtensionFilter(k.name(), "*" + k.suffix())));
    return chooser;
  }

  private Optional<Path> chosen(File file) {
    Optional<File> chosen = Optional.ofNullable(file);
    chosen.ifPresent(this::rememberFolder);
    return chosen.map(File::toPath);
  }

  private void rememberFolder(File file) {
    lastFolder = Optional.ofNullable(file.getParentFile());
  }
}
