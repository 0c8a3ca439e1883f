package dk.naerplan.workbench.plan;

import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

/** Which akutsygehus: the nearest, or one chosen with a reason. */
final class CouplingEditor extends VBox {
  private final InspectorViewModel model;
  private final SearchableComboBox<InspectorViewModel.Hospital> hospital =
      new SearchableComboBox<>();
  private final TextField reason = new TextField();
  private final VBox reasonField;
  private final Label coupledTo = new Label();
  private boolean refreshing;

  CouplingEditor(InspectorViewModel model, Texts texts) {
    super(6);
    this.model = model;
    hospital.setId("coupling");
    hospital.getItems().setAll(model.hospitals());
    hospital.setMaxWidth(Double.MAX_VALUE);
    reason.setId("coupling-reason");
    reason.setPromptText(texts.get("coupling.reason.prompt"));
    reasonField = InspectorView.field(texts.get("coupling.reason"), reason);
    ValidationSupport validation = new ValidationSupport();
    validation.registerValidator(
        reason, Validator.createEmptyValidator(texts.get("coupling.reason.missing")));
    coupledTo.setId("coupled-to");
    coupledTo.setWrapText(true);
    coupledTo.setMinHeight(Region.USE_PREF_SIZE);
    coupledTo.getStyleClass().add("grade-note");
    getChildren()
        .addAll(InspectorView.field(texts.get("coupling"), hospital), coupledTo, reasonField);
    hospital.valueProperty().subscribe(this::choose);
    InspectorView.onCommit(reason, () -> choose(hospital.getValue()));
  }

  private void choose(InspectorViewModel.Hospital chosen) {
    if (refreshing || chosen == null) {
      return;
    }
    needReason(chosen.id().isPresent());
    if (chosen.id().isEmpty()) {
      model.coupleToNearest();
    } else if (reason.getText().isBlank()) {
      // A choice counts once its reason is written; until then the field asks for it.
      reason.requestFocus();
    } else {
      model.couple(chosen.id().get(), reason.getText());
    }
  }

  private void needReason(boolean needed) {
    reasonField.setVisible(needed);
    reasonField.setManaged(needed);
  }

  void show(InspectorViewModel.Subject subject) {
    coupledTo.setText(subject.coupledTo());
    if (reason.isFocused()) {
      return;
    }
    refreshing = true;
    Optional<SiteId> chosen = subject.chosenHospital();
    hospital.getItems().stream()
        .filter(item -> item.id().equals(chosen))
        .findFirst()
        .ifPresent(hospital::setValue);
    reason.setText(subject.reason());
    needReason(chosen.isPresent());
    refreshing = false;
  }
}
