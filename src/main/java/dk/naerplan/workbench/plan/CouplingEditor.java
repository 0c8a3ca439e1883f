package dk.naerplan.workbench.plan;

import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.plan.InspectorViewModel.Hospital;
import dk.naerplan.workbench.plan.InspectorViewModel.Subject;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.Optional;
import javafx.application.Platform;
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
  private final SearchableComboBox<Hospital> hospital = new SearchableComboBox<>();
  private final TextField reason = new TextField();
  private final Label reasonMissing = new Label();
  private final VBox reasonField;
  private final Label coupledTo = new Label();
  private Optional<Subject> shown = Optional.empty();
  private boolean refreshing;

  CouplingEditor(InspectorViewModel model, Texts texts) {
    super(6);
    this.model = model;
    hospital.setId("coupling");
    hospital.getItems().setAll(model.hospitals());
    hospital.setMinWidth(0);
    hospital.setMaxWidth(Double.MAX_VALUE);
    reason.setId("coupling-reason");
    reason.setPromptText(texts.get("coupling.reason.prompt"));
    reason.setMinWidth(0);
    reasonMissing.setText(texts.get("coupling.reason.missing"));
    reasonMissing.setId("coupling-reason-missing");
    reasonMissing.setWrapText(true);
    reasonMissing.setMinHeight(Region.USE_PREF_SIZE);
    reasonMissing.getStyleClass().add("problem-text");
    reasonField = Fields.labelled(texts.get("coupling.reason"), reason);
    reasonField.getChildren().add(reasonMissing);
    ValidationSupport validation = new ValidationSupport();
    validation.registerValidator(
        reason, Validator.createEmptyValidator(texts.get("coupling.reason.missing")));
    coupledTo.setId("coupled-to");
    coupledTo.setWrapText(true);
    coupledTo.setMinHeight(Region.USE_PREF_SIZE);
    coupledTo.getStyleClass().add("figure-unit");
    getChildren()
        .addAll(Fields.labelled(texts.get("coupling"), hospital), coupledTo, reasonField);
    hospital.valueProperty().subscribe(this::choose);
    reason.textProperty().subscribe(this::markReason);
    Fields.onCommit(reason, this::commit);
  }

  private void choose(Hospital chosen) {
    if (refreshing || chosen == null || shown.isEmpty()) {
      return;
    }
    markReason();
    if (chosen.id().isEmpty()) {
      model.coupleToNearest(id());
    } else if (reason.getText().isBlank()) {
      // A choice counts once its reason is written; until then the field asks for it. The list
      // gives the focus back to its own button when it closes, so the field asks after that.
      Platform.runLater(reason::requestFocus);
    } else {
      model.couple(id(), chosen.id().get(), reason.getText());
    }
  }

  private NaerhospitalId id() {
    return shown.orElseThrow().naerhospital().id();
  }

  private void commit() {
    Optional<SiteId> chosen = chosen();
    if (shown.isPresent() && chosen.isPresent()) {
      model.couple(id(), chosen.get(), reason.getText());
    }
  }

  private Optional<SiteId> chosen() {
    return Optional.ofNullable(hospital.getValue()).flatMap(Hospital::id);
  }

  private void markReason() {
    boolean needed = chosen().isPresent();
    reasonField.setVisible(needed);
    reasonField.setManaged(needed);
    boolean missing = needed && reason.getText().isBlank();
    reasonMissing.setVisible(missing);
    reasonMissing.setManaged(missing);
  }

  /** Keeps what is being typed, before another nærhospital is shown. */
  void flush() {
    if (reason.isFocused()) {
      commit();
    }
  }

  void show(Subject subject) {
    coupledTo.setText(subject.coupledTo());
    boolean another =
        shown.map(s -> s.naerhospital().id()).filter(subject.naerhospital().id()::equals).isEmpty();
    boolean news =
        another
            || !shown.get().chosenHospital().equals(subject.chosenHospital())
            || !shown.get().reason().equals(subject.reason());
    shown = Optional.of(subject);
    // A choice that waits for its reason stays until the project itself says otherwise.
    if (news && (another || !reason.isFocused())) {
      refreshing = true;
      hospital.getItems().stream()
          .filter(item -> item.id().equals(subject.chosenHospital()))
          .findFirst()
          .ifPresent(hospital::setValue);
      reason.setText(subject.reason());
      markReason();
      refreshing = false;
    }
  }
}
