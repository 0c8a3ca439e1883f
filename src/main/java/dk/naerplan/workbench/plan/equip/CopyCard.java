package dk.naerplan.workbench.plan.equip;

import atlantafx.base.theme.Styles;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.plan.equip.CopyViewModel.Part;
import dk.naerplan.workbench.plan.equip.CopyViewModel.Source;
import dk.naerplan.workbench.plan.field.Choice;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.Segments;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Chooses where to copy from, which groups, and what comes along. */
final class CopyCard extends VBox {
  private static final double GAP = 6;
  private static final String MERGE = "merge";
  private static final String REPLACE = "replace";

  private final EquipViewModel model;
  private final CopyViewModel copies;
  private final ComboBox<Source> from = new ComboBox<>();
  private final VBox parts = new VBox(GAP);
  private final Map<ItemKind, CheckBox> boxes = new EnumMap<>(ItemKind.class);
  private final CheckBox words;
  private final Segments mode;
  private final Label preview = Fields.wrapped("", "proposal-title");
  private final Label none;
  private final Button copy = new Button();
  private final VBox choices;
  private List<Part> shownParts = List.of();
  private Optional<Source> shownSource = Optional.empty();

  CopyCard(EquipViewModel model, CopyViewModel copies, Runnable close) {
    super(GAP);
    this.model = model;
    this.copies = copies;
    Texts texts = model.texts();
    setId("copy-card");
    setMinWidth(0);
    getStyleClass().add("proposal-card");
    from.setId("copy-from");
    from.setMinWidth(0);
    from.setMaxWidth(Double.MAX_VALUE);
    from.setPromptText(texts.get("copy.choose"));
    from.valueProperty().subscribe((_, _) -> showParts());
    words = box(texts.get("copy.words"));
    words.setId("copy-words");
    words.setSelected(true);
    mode =
        Segments.one(
            texts.get("copy.mode"),
            List.of(
                new Choice(MERGE, texts.get("copy.merge")),
                new Choice(REPLACE, texts.get("copy.replace"))),
            this::tell);
    mode.setId("copy-mode");
    mode.put(MERGE);
    preview.setId("copy-preview");
    none = Fields.wrapped(texts.get("copy.none"), "text-muted");
    copy.setText(texts.get("copy.do"));
    copy.setId("copy-do");
    copy.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    copy.setOnAction(_ -> {
      source().ifPresent(s -> copies.copy(owner(), s, kinds(), words.isSelected(), replacing()));
      close.run();
    });
    Button later = new Button(texts.get("close"));
    later.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    later.setOnAction(_ -> close.run());
    FlowPane buttons = new FlowPane(GAP, GAP, copy, later);
    buttons.setPrefWrapLength(1);
    choices =
        new VBox(GAP, Fields.labelled(texts.get("copy.parts"), parts), words, mode, preview);
    choices.setMinWidth(0);
    getChildren().addAll(Fields.labelled(texts.get("copy.from"), from), none, choices, buttons);
    model.sheetProperty().subscribe((_, _) -> refresh());
    refresh();
  }

  private CheckBox box(String text) {
    CheckBox box = new CheckBox(text);
    box.setWrapText(true);
    box.setMinWidth(0);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> tell());
    return box;
  }

  void open() {
    refresh();
    from.requestFocus();
  }

  private Owner owner() {
    return model.sheetProperty().get().owner();
  }

  private Optional<Source> source() {
    return Optional.ofNullable(from.getValue());
  }

  private Set<ItemKind> kinds() {
    Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    boxes.forEach((kind, box) -> {
      if (box.isSelected()) {
        kinds.add(kind);
      }
    });
    return kinds;
  }

  private boolean replacing() {
    return mode.chosen().equals(REPLACE);
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    List<Source> all = copies.sources(owner());
    if (!from.getItems().equals(all)) {
      Optional<Source> before = source();
      from.getItems().setAll(all);
      from.setValue(before.filter(all::contains).orElse(null));
    }
    Fields.show(none, all.isEmpty());
    from.setDisable(all.isEmpty());
    showParts();
  }

  private void showParts() {
    List<Part> now = source().map(copies::parts).orElse(List.of());
    if (!now.equals(shownParts) || !source().equals(shownSource)) {
      shownParts = now;
      shownSource = source();
      boxes.clear();
      parts.getChildren().clear();
      for (Part part : now) {
        CheckBox box = box(part.label());
        box.setId("copy-" + part.kind());
        box.setSelected(true);
        boxes.put(part.kind(), box);
        parts.getChildren().add(box);
      }
    }
    Fields.show(choices, source().isPresent());
    tell();
  }

  private void tell() {
    if (mode.chosen().isEmpty()) {
      mode.put(MERGE);
    }
    Set<ItemKind> kinds = kinds();
    preview.setText(
        source()
            .map(s -> copies.preview(owner(), s, kinds, words.isSelected(), replacing()))
            .orElse(""));
    copy.setDisable(source().isEmpty() || kinds.isEmpty());
  }
}
