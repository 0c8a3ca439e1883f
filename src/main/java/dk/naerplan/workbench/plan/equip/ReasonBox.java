package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks why something is declined; it cannot be declined without a reason. */
final class ReasonBox extends VBox {
  private static final double GAP = 6;

  private final TextArea reason;

  /**
   * A question for the reason.
   *
   * @param decline is handed the reason
   * @param cancel runs when the planner thinks better of it
   */
  ReasonBox(Texts texts, Consumer<String> decline, Runnable cancel) {
    super(GAP);
    setMinWidth(0);
    reason = Fields.area(texts.get("decline.prompt"));
    reason.getStyleClass().add("decline-reason");
    Button keep = new Button(texts.get("decline.keep"));
    keep.getStyleClass().addAll(Styles.SMALL, "decline-keep");
    keep.disableProperty().bind(reason.textProperty().map(String::isBlank));
    keep.setOnAction(_ -> {
      decline.accept(reason.getText());
      reason.clear();
    });
    Button back = new Button(texts.get("decline.cancel"));
    back.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    back.setOnAction(_ -> cancel.run());
    FlowPane buttons = new FlowPane(GAP, GAP, keep, back);
    buttons.setPrefWrapLength(1);
    getChildren().addAll(Fields.labelled(texts.get("decline.reason"), reason), buttons);
  }

  void takeFocus() {
    reason.requestFocus();
  }
}
