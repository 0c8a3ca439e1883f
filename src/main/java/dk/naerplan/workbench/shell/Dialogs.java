package dk.naerplan.workbench.shell;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The window's dialogs, dressed like the window. */
final class Dialogs {
  private final Window owner;
  private final Texts texts;

  Dialogs(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /** Asks for a name; empty when cancelled or left blank. */
  Optional<String> askName(String titleKey, String suggested) {
    TextInputDialog dialog = new TextInputDialog(suggested);
    dress(dialog, texts.get(titleKey));
    name(dialog, ButtonType.OK, "dialog.ok");
    name(dialog, ButtonType.CANCEL, "dialog.cancel");
    dialog.setContentText(texts.get("dialog.name"));
    return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
  }

  boolean confirm(String titleKey, String question) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question);
    dress(alert, texts.get(titleKey));
    name(alert, ButtonType.OK, "dialog.ok");
    name(alert, ButtonType.CANCEL, "dialog.cancel");
    return alert.showAndWait().filter(ButtonType.OK::equals).isPresent();
  }

  /** Tells what went wrong, where, and what to do. */
  void showProblem(Throwable problem) {
    Alert alert = new Alert(Alert.AlertType.ERROR);
    VBox content = new VBox(8);
    if (problem instanceof UserFacingException told) {
      Language language = texts.language();
      dress(alert, texts.get("dialog.problem"));
      content.getChildren().add(wrapped(told.what(language), "title-4"));
      told.where(language)
          .ifPresent(where -> content.getChildren().add(wrapped(where, "text-muted")));
      content.getChildren().add(wrapped(told.remedy(language), "text"));
    } else {
      dress(alert, texts.get("dialog.defect"));
      content.getChildren().add(wrapped(texts.get("dialog.defect.what"), "title-4"));
      content.getChildren().add(wrapped(problem.toString(), "text-muted"));
    }
    alert.getDialogPane().setContent(content);
    alert.getDialogPane().setId("problem");
    name(alert, ButtonType.OK, "dialog.ok");
    alert.show();
  }

  void showContent(String titleKey, Node content) {
    show(texts.get(titleKey), content);
  }

  void show(String title, Node content) {
    Dialog<ButtonType> dialog = holding(title, content);
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    name(dialog, ButtonType.CLOSE, "dialog.close");
    dialog.show();
  }

  /** Shows something to look through before it is done. */
  void ask(
      String title,
      Node content,
      ObservableValue<String> yes,
      ObservableValue<Boolean> impossible,
      Runnable then) {
    Dialog<ButtonType> dialog = holding(title, content);
    dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
    name(dialog, ButtonType.CANCEL, "dialog.cancel");
    Button ok = (Button) dialog.getDialogPane().lookupButton(ButtonType.OK);
    ok.setId("dialog-do");
    ok.setMinWidth(Region.USE_PREF_SIZE);
    ok.textProperty().bind(yes);
    ok.disableProperty().bind(impossible);
    ok.addEventHandler(ActionEvent.ACTION, _ -> then.run());
    dialog.show();
  }

  private Dialog<ButtonType> holding(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dress(dialog, title);
    dialog.getDialogPane().setContent(content);
    if (content instanceof Region sized && sized.getPrefWidth() > 0) {
      // A screen that knows its size gets it, and may be made smaller.
      dialog.getDialogPane().setPrefWidth(Region.USE_COMPUTED_SIZE);
      dialog.getDialogPane().setMinHeight(Region.USE_COMPUTED_SIZE);
    }
    dialog.setResizable(true);
    return dialog;
  }

  private void dress(Dialog<?> dialog, String title) {
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    dialog.getDialogPane().setPrefWidth(520);
  }

  // JavaFX names its buttons in the language of the system, and knows no Danish.
  private void name(Dialog<?> dialog, ButtonType type, String key) {
    ((Button) dialog.getDialogPane().lookupButton(type)).setText(texts.get(key));
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(480);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
