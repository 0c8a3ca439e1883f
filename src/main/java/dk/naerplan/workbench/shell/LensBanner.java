package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.workbench.session.Session;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says over all figures when they are shown for those who travel for one item only. */
final class LensBanner extends HBox {
  private final Session session;
  private final Texts texts;
  private final Label text = new Label();

  LensBanner(Texts texts, Session session) {
    super(12);
    this.session = session;
    this.texts = texts;
    setId("lens-banner");
    getStyleClass().add("lens-banner");
    setAlignment(Pos.CENTER_LEFT);
    text.setId("lens-banner-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.SOMETIMES);
    Button all = new Button(texts.get("lens.all"));
    all.setId("lens-all");
    all.getStyleClass().add("small");
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(_ -> session.showFunction(Optional.empty()));
    getChildren().addAll(text, all);
    session.evaluationProperty().subscribe(this::refresh);
  }

  private void refresh() {
    Optional<String> said =
        new AllocationWording(session.state().dataset(), texts.language())
            .function(session.evaluationProperty().get(), session.state().catalogue());
    text.setText(said.orElse(""));
    setVisible(said.isPresent());
    setManaged(said.isPresent());
  }
}
