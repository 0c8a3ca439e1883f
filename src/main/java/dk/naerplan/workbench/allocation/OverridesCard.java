package dk.naerplan.workbench.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.report.allocation.OverrideRow;
import dk.naerplan.workbench.allocation.AllocationViewModel.Destination;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Whom the planner moves: each can be taken back, and a municipality or zone can be added. */
final class OverridesCard extends VBox {
  private static final double MATCH_HEIGHT = 26;
  private static final int MATCHES = 5;

  private final AllocationViewModel model;
  private final Texts texts;
  private final VBox rows = new VBox(4);
  private final Label none;
  private final Button removeDead = new Button();
  private final TextField place = new TextField();
  private final ListView<OverridePlaces.Place> matches = new ListView<>();
  private final ComboBox<Destination> target = new ComboBox<>();
  private final Button add = new Button();
  private final Label problem = Fields.wrapped("", "problem-text");
  private Optional<OverridePlaces.Place> picked = Optional.empty();
  private List<OverrideRow> shown = List.of();
  private boolean picking;

  OverridesCard(AllocationViewModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    setId("overrides");
    none = Fields.wrapped(texts.get("overrides.none"), "figure-unit");
    removeDead.setId("overrides-remove-dead");
    removeDead.setText(texts.get("overrides.removeDead"));
    removeDead.getStyleClass().add("small");
    removeDead.setWrapText(true);
    removeDead.setOnAction(_ -> model.removeDead());
    problem.setId("override-problem");
    Fields.show(problem, false);
    getChildren().addAll(none, rows, removeDead, adding());
  }

  private Node adding() {
    place.setId("override-place");
    place.setMinWidth(0);
    place.setPromptText(texts.get("overrides.place.prompt"));
    place.textProperty().subscribe(this::typed);
    place.setOnAction(_ -> pick(matches.getItems().stream().findFirst()));
    place.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DOWN && matches.isVisible()) {
        matches.requestFocus();
        matches.getSelectionModel().selectFirst();
        key.consume();
      }
    });
    matches.setId("override-matches");
    matches.setFixedCellSize(MATCH_HEIGHT);
    matches.setMinHeight(Region.USE_PREF_SIZE);
    matches.setCellFactory(_ -> new PlaceCell());
    matches.setAccessibleText(texts.get("overrides.place"));
    matches.setOnMouseClicked(_ -> pickSelected());
    matches.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        pickSelected();
        key.consume();
      }
    });
    Fields.show(matches, false);
    target.setId("override-target");
    target.setMinWidth(0);
    target.setMaxWidth(Double.MAX_VALUE);
    target.setPromptText(texts.get("overrides.target.prompt"));
    target.setConverter(new DestinationName());
    target.setOnShowing(_ -> refreshTargets());
    add.setId("override-add");
    add.setText(texts.get("overrides.add"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> add());
    VBox box =
        new VBox(
            6,
            Fields.labelled(texts.get("overrides.place"), place),
            matches,
            Fields.labelled(texts.get("overrides.target"), target),
            problem,
            add);
    box.getStyleClass().add("item-details");
    return box;
  }

  private void typed(String text) {
    if (picking) {
      return;
    }
    picked = Optional.empty();
    List<OverridePlaces.Place> found = model.find(text);
    matches.getItems().setAll(found);
    matches.setPrefHeight(MATCH_HEIGHT * Math.min(MATCHES, found.size()) + 2);
    Fields.show(matches, !found.isEmpty());
  }

  private void pickSelected() {
    pick(Optional.ofNullable(matches.getSelectionModel().getSelectedItem()));
  }

  private void pick(Optional<OverridePlaces.Place> chosen) {
    chosen.ifPresentOrElse(
        found -> {
          picked = chosen;
          picking = true;
          place.setText(found.label());
          picking = false;
          Fields.show(matches, false);
          tell("");
          refreshTargets();
          target.requestFocus();
        },
        () -> tell(texts.get("overrides.place.unknown")));
  }

  private void refreshTargets() {
    List<Destination> now = model.destinations();
    if (!now.equals(target.getItems())) {
      Destination before = target.getValue();
      target.getItems().setAll(now);
      target.setValue(now.contains(before) ? before : null);
    }
  }

  private void add() {
    refreshTargets();
    Destination to = target.getValue();
    if (picked.isEmpty()) {
      pick(matches.getItems().size() == 1 ? Optional.of(matches.getItems().getFirst()) : picked);
    }
    if (picked.isEmpty()) {
      tell(texts.get("overrides.place.missing"));
    } else if (to == null) {
      tell(texts.get("overrides.target.missing"));
    } else {
      model.send(picked.get().of(), Optional.of(to.target()));
      tell("");
      place.setText("");
      place.requestFocus();
    }
  }

  private void tell(String wrong) {
    problem.setText(wrong);
    Fields.show(problem, !wrong.isEmpty());
  }

  void show(List<OverrideRow> now, boolean dead) {
    Fields.show(none, now.isEmpty());
    Fields.show(removeDead, dead);
    if (!now.equals(shown)) {
      shown = now;
      rows.getChildren().setAll(now.stream().map(this::row).toList());
    }
  }

  private Node row(OverrideRow row) {
    Label name = Fields.wrapped(row.place(), "text-bold");
    Label to =
        Fields.wrapped(texts.get("overrides.row", row.sentTo(), row.persons()), "figure-unit");
    VBox words = new VBox(1, name, to);
    row.problem().ifPresent(why -> words.getChildren().add(Fields.wrapped(why, "problem-text")));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove = new Button(null, new FontIcon(Material2AL.CLOSE));
    String what = texts.get("overrides.remove", row.place());
    remove.setAccessibleText(what);
    remove.setTooltip(new Tooltip(what));
    remove.getStyleClass().addAll("button-icon", "flat", "small", "override-remove");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(_ -> model.send(row.of(), Optional.empty()));
    HBox box = new HBox(6, words, remove);
    box.setAlignment(Pos.TOP_LEFT);
    box.getStyleClass().add("override-row");
    return box;
  }

  private static final class PlaceCell extends ListCell<OverridePlaces.Place> {
    @Override
    protected void updateItem(OverridePlaces.Place item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.label());
    }
  }

  private static final class DestinationName extends StringConverter<Destination> {
    @Override
    public String toString(Destination destination) {
      return destination == null ? "" : destination.label();
    }

    @Override
    public Destination fromString(String name) {
      throw new UnsupportedOperationException(name);
    }
  }
}
