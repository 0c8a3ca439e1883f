package dk.naerplan.workbench.check;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.FindingContent.Chapter;
import dk.naerplan.workbench.check.FindingContent.Row;
import dk.naerplan.workbench.check.FindingFilter.Scope;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The check panel: how the plan stands, what is wrong, and the finding that is looked at. */
public final class CheckView extends ScrollPane {
  private static final double GAP = 6;
  private static final double LIST_SHARE = 0.45;

  private final CheckViewModel model;
  private final FindingViewModel finding;
  private final Texts texts;
  private final ListView<Row> list = new ListView<>();
  private final SplitPane body = new SplitPane(list);
  private final FindingView detail;
  private boolean refreshing;

  /**
   * The panel.
   *
   * @param fixAll opens the changes that need no word
   */
  public CheckView(
      CheckViewModel model,
      FindingViewModel finding,
      EditionViewModel edition,
      Prompts prompts,
      Runnable fixAll) {
    this.model = model;
    this.finding = finding;
    texts = model.texts();
    detail = new FindingView(finding, model::next, list::requestFocus);
    setId("check");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("edge-to-edge");
    buildList();
    body.setOrientation(Orientation.VERTICAL);
    body.getStyleClass().add("check-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox content =
        new VBox(
            GAP,
            new EditionBanner(edition, prompts),
            progress(),
            new MarkChips(model),
            new HBox(GAP, scopes(), chapters()),
            search(),
            fixAll(fixAll),
            body);
    content.getStyleClass().addAll("panel", "check-panel");
    content.setMinWidth(0);
    setContent(content);
    model.contentProperty().subscribe(this::show);
    model.selectedProperty().subscribe(key -> mark(key, true));
    finding.detailProperty().subscribe(shown -> showDetail(shown.isPresent()));
  }

  /** Puts the cursor into the list of findings. */
  public void focusList() {
    list.requestFocus();
  }

  private Region progress() {
    Label words = Marks.wrapped("text-bold");
    words.setId("check-progress");
    words.textProperty().bind(model.contentProperty().map(FindingContent::progress));
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(0);
    bar.setMinHeight(USE_PREF_SIZE);
    bar.getStyleClass().add(Styles.MEDIUM);
    bar.progressProperty().bind(model.contentProperty().map(FindingContent::share));
    bar.accessibleTextProperty().bind(words.textProperty());
    return new VBox(3, words, bar);
  }

  private ComboBox<Scope> scopes() {
    ComboBox<Scope> box = new ComboBox<>();
    box.getItems().setAll(Scope.values());
    box.setConverter(new Labels<>(scope -> texts.get("scope." + scope)));
    box.setId("check-scope");
    box.setAccessibleText(texts.get("scope"));
    box.valueProperty().bindBidirectional(model.scopeProperty());
    return half(box);
  }

  private ComboBox<Optional<Chapter>> chapters() {
    ComboBox<Optional<Chapter>> box = new ComboBox<>();
    box.setConverter(
        new Labels<>(chapter -> chapter.map(Chapter::name).orElseGet(() -> texts.get("chapters"))));
    box.setId("check-chapter");
    box.setAccessibleText(texts.get("chapter"));
    model
        .contentProperty()
        .map(FindingContent::chapters)
        .subscribe(chapters -> {
          if (box.getItems().size() != chapters.size() + 1) {
            box.getItems().setAll(List.of(Optional.empty()));
            chapters.forEach(chapter -> box.getItems().add(Optional.of(chapter)));
            box.setValue(Optional.empty());
          }
        });
    box.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.chapterProperty().set(chosen.map(Chapter::id));
          }
        });
    model
        .chapterProperty()
        .subscribe(id ->
            box.getItems().stream()
                .filter(item -> item.map(Chapter::id).equals(id))
                .findFirst()
                .ifPresent(box::setValue));
    return half(box);
  }

  private static <T> ComboBox<T> half(ComboBox<T> box) {
    box.setMinWidth(0);
    box.setMinHeight(USE_PREF_SIZE);
    box.setPrefWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private CustomTextField search() {
    CustomTextField search = new CustomTextField();
    search.setId("check-search");
    search.setLeft(new FontIcon(Material2MZ.SEARCH));
    search.setPromptText(texts.get("search"));
    search.setAccessibleText(texts.get("search"));
    search.setMinWidth(0);
    search.setMinHeight(USE_PREF_SIZE);
    search.textProperty().bindBidirectional(model.searchProperty());
    return search;
  }

  private Button fixAll(Runnable action) {
    Button button = new Button(null, new FontIcon(Material2AL.DONE_ALL));
    button.setId("check-fix-all");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button
        .textProperty()
        .bind(model.contentProperty().map(content -> texts.get("fixAll", content.fixable())));
    button.disableProperty().bind(model.contentProperty().map(content -> content.fixable() == 0));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void buildList() {
    list.setId("findings");
    list.setAccessibleText(texts.get("list"));
    list.setCellFactory(_ -> new FindingCell());
    list.getStyleClass().addAll("edge-to-edge", "findings");
    list.setMinHeight(0);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (!refreshing && row != null) {
            model.selectedProperty().set(Optional.of(row.key()));
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        finding.goTo();
      }
    });
    list.setOnContextMenuRequested(
        event -> detail.menu().show(list, event.getScreenX(), event.getScreenY()));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      finding.goTo();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      detail.focusFirst();
      event.consume();
    }
  }

  private void show(FindingContent content) {
    refreshing = true;
    Rows.replace(list.getItems(), content.rows(), Row::key);
    list.setPlaceholder(placeholder(content));
    refreshing = false;
    mark(model.selectedProperty().get(), false);
  }

  private VBox placeholder(FindingContent content) {
    Label none = Marks.wrapped("text");
    none.setId("check-none");
    none.setText(content.none());
    VBox box = new VBox(GAP * 2, none);
    box.getStyleClass().add("check-none");
    box.setAlignment(Pos.TOP_LEFT);
    if (content.filtered()) {
      Button clear = new Button(texts.get("clearFilters"));
      clear.setId("check-clear");
      clear.setOnAction(_ -> model.clearFilters());
      box.getChildren().add(clear);
    }
    return box;
  }

  // While figures come in the list stays where the planner scrolled it to.
  private void mark(Optional<FindingKey> key, boolean scroll) {
    Row marked = list.getSelectionModel().getSelectedItem();
    if (marked != null && key.filter(marked.key()::equals).isPresent()) {
      return;
    }
    refreshing = true;
    list.getSelectionModel().clearSelection();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (key.filter(list.getItems().get(i).key()::equals).isPresent()) {
        list.getSelectionModel().select(i);
        list.getFocusModel().focus(i);
        if (scroll) {
          list.scrollTo(Math.max(0, i - 1));
        }
      }
    }
    refreshing = false;
  }

  private void showDetail(boolean shown) {
    if (shown && body.getItems().size() == 1) {
      body.getItems().add(detail);
      body.setDividerPositions(LIST_SHARE);
    } else if (!shown) {
      body.getItems().remove(detail);
    }
  }
}
