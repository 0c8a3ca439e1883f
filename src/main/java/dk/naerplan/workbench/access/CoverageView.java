package dk.naerplan.workbench.access;

import dk.naerplan.access.CoverageDecay;
import dk.naerplan.access.Quintiles;
import dk.naerplan.language.Texts;
import dk.naerplan.report.access.CoverageTable.Row;
import dk.naerplan.report.access.CoverageTable;
import dk.naerplan.workbench.access.CoverageViewModel.Choices;
import dk.naerplan.workbench.access.CoverageViewModel.Content;
import dk.naerplan.workbench.access.CoverageViewModel.Group;
import dk.naerplan.workbench.access.CoverageViewModel.Supply;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Coverage by municipality, and beside it what the plan does to fifths of the persons. */
public final class CoverageView extends HBox {
  private static final double NAME_EMS = 9;
  private static final double NUMBER_EMS = 6;

  private final CoverageViewModel model;
  private final CoverageTable words;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> table;
  private final TableView<Quintiles.Fifth> fifths;
  private final Label sentence = new Label();
  private final Label note = new Label();
  private boolean refreshing;

  /** The view of a model. */
  public CoverageView(CoverageViewModel model) {
    super(12);
    this.model = model;
    words = model.table();
    Texts texts = model.texts();
    setId("coverage");
    getStyleClass().add("access-pane");
    table = coverage();
    fifths = fifths();
    line(sentence, "coverage-sentence");
    line(note, "coverage-fifths-note");
    ComboBox<Supply> supply = choice("coverage-supply", texts.get("supply"));
    ComboBox<CoverageDecay> decay = choice("coverage-decay", texts.get("decay"));
    decay.getItems().setAll(CoverageDecay.values());
    decay.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(CoverageDecay of) {
            return of == null ? "" : words.decay(of);
          }

          @Override
          public CoverageDecay fromString(String name) {
            throw new UnsupportedOperationException("Not typed");
          }
        });
    decay.valueProperty().bindBidirectional(model.decayProperty());
    ComboBox<Group> group = choice("coverage-group", texts.get("group"));
    group.setPromptText(texts.get("group.none"));
    Button copy = new Button(texts.get("copy"));
    copy.setId("coverage-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(_ -> copy());
    follow(supply, model.supplyProperty());
    follow(group, model.groupProperty());
    model
        .choicesProperty()
        .subscribe(choices -> {
          offer(choices, supply, group);
          group.setDisable(choices.groups().isEmpty());
        });
    getChildren()
        .addAll(
            side(new HBox(8, supply, decay), sentence, table),
            side(new HBox(8, group, spring(), copy), note, fifths));
    Label ruler = new Label();
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().add(ruler);
    Tables.fit(table, ruler);
    Tables.fit(fifths, ruler);
    model.contentProperty().subscribe(this::show);
  }

  private void offer(Choices choices, ComboBox<Supply> supply, ComboBox<Group> group) {
    refreshing = true;
    supply.getItems().setAll(choices.supplies());
    group.getItems().setAll(choices.groups());
    supply.setValue(model.supplyProperty().get());
    group.setValue(model.groupProperty().get());
    refreshing = false;
  }

  // A box that is given other items forgets its value for a moment, which nobody chose.
  private <T> void follow(ComboBox<T> box, ObjectProperty<T> chosen) {
    chosen.subscribe(box::setValue);
    box.valueProperty()
        .subscribe(value -> {
          if (!refreshing && value != null) {
            chosen.set(value);
          }
        });
  }

  private static VBox side(HBox head, Label line, TableView<?> table) {
    head.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox side = new VBox(4, head, line, table);
    side.setMinWidth(0);
    side.setPrefWidth(0);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private static <T> ComboBox<T> choice(String id, String name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(name);
    box.setTooltip(new Tooltip(name));
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private static void line(Label label, String id) {
    label.setId(id);
    label.getStyleClass().addAll("text-muted", "access-line");
    label.setMinWidth(0);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setTooltip(new Tooltip());
    label.getTooltip().textProperty().bind(label.textProperty());
  }

  private TableView<Row> coverage() {
    TableView<Row> coverage = Tables.table("coverage-table", this::copy);
    List<String> heads = words.heads();
    TableColumn<Row, Double> supply =
        Tables.number(
            heads.get(2), Row::perThousand, row -> words.perThousand(row.perThousand()), NUMBER_EMS);
    coverage
        .getColumns()
        .setAll(
            List.of(
                Tables.text(heads.get(0), Row::name, NAME_EMS),
                Tables.number(
                    heads.get(1), Row::persons, row -> words.persons(row.persons()), NUMBER_EMS),
                supply,
                Tables.number(
                    heads.get(3),
                    Row::beyond,
                    row -> words.persons(row.beyond()),
                    NUMBER_EMS)));
    SortedList<Row> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(coverage.comparatorProperty());
    coverage.setItems(sorted);
    // Where there is least is what is asked first.
    coverage.getSortOrder().setAll(List.of(supply));
    coverage.setPlaceholder(new Label());
    return coverage;
  }

  private TableView<Quintiles.Fifth> fifths() {
    TableView<Quintiles.Fifth> people = Tables.table("coverage-fifths", this::copy);
    List<TableColumn<Quintiles.Fifth, ?>> columns = new ArrayList<>();
    List<String> heads = words.fifthHeads();
    for (int i = 0; i < heads.size(); i++) {
      int at = i;
      TableColumn<Quintiles.Fifth, String> column =
          Tables.text(heads.get(i), fifth -> words.cells(fifth).get(at), NUMBER_EMS);
      column.setSortable(false);
      if (i > 0) {
        column.getStyleClass().add("number-column");
        column.setStyle("-fx-alignment: center-right;");
      }
      columns.add(column);
    }
    people.getColumns().setAll(columns);
    people.setPlaceholder(new Label());
    return people;
  }

  private void show(Content content) {
    sentence.setText(content.sentence());
    note.setText(content.fifthsNote());
    rows.setAll(content.rows());
    fifths.getItems().setAll(content.fifths());
    // What there is nothing of needs its words, not an empty table.
    table.setVisible(!content.rows().isEmpty());
    fifths.setVisible(!content.fifths().isEmpty());
  }

  private void copy() {
    Tables.copy(model.tsv());
    note.setText(model.texts().get("copied"));
  }
}
