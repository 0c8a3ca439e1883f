package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** What undo and redo would do, in words. */
record History(Texts texts, Optional<Session> session) {
  /** "Fortryd: Flyt Tarm", or plain "Fortryd". */
  ObservableValue<String> undoName() {
    return name("menu.edit.undo", Session::undoableProperty);
  }

  ObservableValue<String> redoName() {
    return name("menu.edit.redo", Session::redoableProperty);
  }

  ObservableValue<Boolean> canUndo() {
    return can(Session::undoableProperty);
  }

  ObservableValue<Boolean> canRedo() {
    return can(Session::redoableProperty);
  }

  private ObservableValue<String> name(
      String key, Function<Session, ObservableValue<Optional<ProjectEdit>>> edits) {
    String plain = texts.get(key);
    return session
        .map(open -> {
          EditNames names = new EditNames(texts.language(), open.state().catalogue());
          return edits
              .apply(open)
              .map(edit -> edit.map(e -> plain + ": " + names.name(e)).orElse(plain));
        })
        .orElseGet(() -> new SimpleStringProperty(plain));
  }

  private ObservableValue<Boolean> can(
      Function<Session, ObservableValue<Optional<ProjectEdit>>> edits) {
    return session
        .map(open -> edits.apply(open).map(Optional::isPresent))
        .orElseGet(() -> new SimpleBooleanProperty(false).map(b -> b));
  }
}
