package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapTheme;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Two plans on maps side by side, or their difference on one, with key figures below. */
public final class CompareView extends VBox {
  private static final double GAP = 8;

  private final CompareViewModel model;
  private final HBox maps = new HBox(GAP);
  private final List<Column> columns;
  private boolean focusAwaited;

  /** A map with its plan above and figures below. */
  private record Column(VBox box, Label name, ComparedMap map, Label figures) {
    static Column of(CompareViewModel model, String id) {
      Label name = new Label();
      name.setId(id + "-name");
      name.getStyleClass().add("panel-title");
      ComparedMap map = new ComparedMap(model, id);
      VBox.setVgrow(map, Priority.ALWAYS);
      Label figures = new Label();
      figures.setId(id + "-figures");
      figures.setWrapText(true);
      figures.setMinHeight(Region.USE_PREF_SIZE);
      VBox box = new VBox(GAP / 2, name, map, figures);
      box.setMinWidth(0);
      box.setPrefWidth(400);
      HBox.setHgrow(box, Priority.ALWAYS);
      return new Column(box, name, map, figures);
    }

    void show(Comparison.Part part, String title) {
      name.setText(title);
      figures.setText(String.join("\n", part.lines()));
      map.show(part);
    }
  }

  /**
   * The view of a model.
   *
   * @param told is told what was written to a file
   * @param close goes back to the map
   */
  public CompareView(CompareViewModel model, Consumer<String> told, Runnable close) {
    super(GAP);
    this.model = model;
    columns = List.of(Column.of(model, "compare-first"), Column.of(model, "compare-second"));
    setId("compare");
    getStylesheets().add(CompareView.class.getResource("map.css").toExternalForm());
    getStyleClass().addAll("panel", "compare");
    setMinSize(0, 0);
    VBox.setVgrow(maps, Priority.ALWAYS);
    getChildren().addAll(head(told, close), maps);
    model.comparisonProperty().subscribe(shown -> shown.ifPresent(this::show));
  }

  private void show(Comparison comparison) {
    List<Node> boxes =
        columns.subList(0, comparison.maps().size()).stream().<Node>map(Column::box).toList();
    if (!maps.getChildren().equals(boxes)) {
      maps.getChildren().setAll(boxes);
    }
    for (int i = 0; i < comparison.maps().size(); i++) {
      Comparison.Part part = comparison.maps().get(i);
      columns.get(i).show(part, title(part));
    }
    if (focusAwaited) {
      focusMap();
    }
  }

  private String title(Comparison.Part part) {
    String plan = part.scene().evaluation().plan().name();
    return part.scene()
        .against()
        .map(other -> model.texts().get("compare.against", plan, other.plan().name()))
        .orElse(plan);
  }

  private Node head(Consumer<String> told, Runnable close) {
    Texts texts = model.texts();
    Label title = new Label(texts.get("compare"));
    title.getStyleClass().add("panel-title");
    title.setMinWidth(USE_PREF_SIZE);
    Button back = new Button(texts.get("compare.close"));
    back.setId("compare-close");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> close.run());
    FlowPane head =
        new FlowPane(
            GAP,
            GAP / 2,
            title,
            plans("compare-plan-first", "compare.first", model.firstProperty(), model::showFirst),
            plans(
                "compare-plan-second", "compare.second", model.secondProperty(), model::showSecond),
            themes(),
            how(),
            export(told),
            back);
    head.setRowValignment(VPos.CENTER);
    head.setMinHeight(USE_PREF_SIZE);
    return head;
  }

  private Node plans(
      String id, String key, ReadOnlyObjectProperty<PlanId> shown, Consumer<PlanId> show) {
    ComboBox<Plan> box = choice(id, key, Plan::name);
    box.getStyleClass().add("compare-plan");
    Runnable refresh =
        () -> {
          List<Plan> plans = model.plans();
          if (!box.getItems().equals(plans)) {
            box.getItems().setAll(plans);
          }
          plan(shown.get()).ifPresent(box::setValue);
        };
    model.stateProperty().subscribe(refresh);
    shown.subscribe(refresh);
    refresh.run();
    box.setOnAction(_ -> {
      Plan chosen = box.getValue();
      if (chosen != null && !chosen.id().equals(shown.get())) {
        show.accept(chosen.id());
      }
    });
    return box;
  }

  private Optional<Plan> plan(PlanId id) {
    return model.plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  private Node themes() {
    ComboBox<MapTheme> box =
        choice(
            "compare-theme", "theme.choose", theme -> Legend.name(theme, model.texts().language()));
    box.getItems().setAll(CompareViewModel.THEMES);
    box.setValue(model.themeProperty().get());
    box.setOnAction(_ -> model.show(box.getValue()));
    return box;
  }

  private <T> ComboBox<T> choice(String id, String key, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(model.texts().get(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("The list is not typed into");
          }
        });
    return box;
  }

  private Node how() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton both = toggle("compare-both", "compare.both", "left-pill", group);
    ToggleButton difference =
        toggle("compare-difference", "compare.difference", "right-pill", group);
    group.selectToggle(model.differenceProperty().get() ? difference : both);
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            model.showDifference(now.equals(difference));
          }
        });
    return new HBox(both, difference);
  }

  private ToggleButton toggle(String id, String key, String pill, ToggleGroup group) {
    ToggleButton button = new ToggleButton(model.texts().get(key));
    button.setId(id);
    button.getStyleClass().add(pill);
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Node export(Consumer<String> told) {
    Texts texts = model.texts();
    MenuButton button =
        new MenuButton(texts.get("compare.export.menu"), new FontIcon(Material2AL.GET_APP));
    button.setId("compare-export");
    button.setMinWidth(USE_PREF_SIZE);
    button
        .getItems()
        .addAll(
            item("compare.file.pdf", () -> model.exportPdf(told)),
            item("compare.file.png", () -> model.exportPng(told)),
            item("compare.file.svg", () -> model.exportSvg(told)));
    return button;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(model.texts().get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  /** Puts the keyboard onto the first map, as soon as it is there. */
  public void focusMap() {
    focusAwaited = maps.getChildren().isEmpty();
    columns.getFirst().map().requestFocus();
  }
}
