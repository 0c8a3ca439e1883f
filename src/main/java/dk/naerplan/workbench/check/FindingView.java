package dk.naerplan.workbench.check;

import atlantafx.base.theme.Styles;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.check.FindingDetail.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The finding that is looked at: why, what it rests on, and what can be done on the spot. */
final class FindingView extends ScrollPane {
  /** More fixes than these are a list to choose from, not buttons. */
  private static final int BUTTONS = 6;

  private static final double GAP = 6;

  private final FindingViewModel model;
  private final Texts texts;
  private final Label badge = new Label();
  private final Label kind = Marks.wrapped("figure-unit");
  private final Label title = Marks.wrapped("text-bold");
  private final ComboBox<Target> target = new ComboBox<>();
  private final Label why = Marks.wrapped("finding-why");
  private final VBox evidence = new VBox(2);
  private final VBox reasons = new VBox(GAP);
  private final VBox fixes = new VBox(GAP);
  private final VBox writing = new VBox();
  private final FlowPane ways = new FlowPane(GAP, GAP);
  private Optional<FindingDetail> shown = Optional.empty();
  private boolean refreshing;

  /**
   * The view of a model.
   *
   * @param next looks at the next finding
   * @param back gives the focus back to the list
   */
  FindingView(FindingViewModel model, Runnable next, Runnable back) {
    this.model = model;
    texts = model.texts();
    setId("finding");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(0);
    getStyleClass().add("edge-to-edge");
    title.setId("finding-title");
    why.setId("finding-why");
    evidence.setId("finding-evidence");
    fixes.setId("finding-fixes");
    HBox head = new HBox(8, badge, kind);
    head.setAlignment(Pos.CENTER_LEFT);
    buildTarget();
    ways.getChildren()
        .addAll(
            button("finding-go", texts.get("goTo"), model::goTo),
            button("finding-next", texts.get("next"), next));
    VBox content =
        new VBox(GAP, head, title, target, why, evidence, reasons, fixes, writing, ways);
    content.getStyleClass().add("finding-detail");
    content.setMinWidth(0);
    setContent(content);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
          }
        });
    model.detailProperty().subscribe(news -> news.ifPresent(this::show));
  }

  private void buildTarget() {
    target.setId("finding-target");
    target.setMinWidth(0);
    target.setMaxWidth(Double.MAX_VALUE);
    target.setAccessibleText(texts.get("target"));
    target.valueProperty()
        .subscribe(chosen -> {
          if (!refreshing && chosen != null) {
            model.choose(chosen);
          }
        });
  }

  private static Button button(String id, String label, Runnable action) {
    Button button = new Button(label);
    button.setId(id);
    button.setWrapText(true);
    button.setMinWidth(0);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(FindingDetail news) {
    Optional<FindingDetail> before = shown;
    shown = Optional.of(news);
    boolean another =
        before
            .filter(old -> old.key().equals(news.key()) && old.target().equals(news.target()))
            .isEmpty();
    Marks.show(badge, news.mark());
    kind.setText(String.join(" · ", news.markText(), news.owner(), news.basis()));
    title.setText(news.title());
    why.setText(news.why());
    refreshing = true;
    if (!target.getItems().equals(news.targets())) {
      target.getItems().setAll(news.targets());
    }
    target.setValue(news.target());
    Marks.setShown(target, news.targets().size() > 1);
    refreshing = false;
    showEvidence(news.evidence());
    if (another || !before.get().reasons().equals(news.reasons())) {
      showReasons(news);
    }
    if (another || changed(before.get(), news)) {
      boolean focused = isFocusWithin(fixes) || isFocusWithin(reasons);
      showFixes(news);
      if (focused) {
        focusFirst();
      }
    }
    if (another) {
      writing.getChildren().clear();
      setVvalue(0);
    }
  }

  private static boolean changed(FindingDetail before, FindingDetail news) {
    return !before.offers().equals(news.offers())
        || before.mayBeSetAside() != news.mayBeSetAside();
  }

  private boolean isFocusWithin(Node node) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && owner != node) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private void showEvidence(List<String> lines) {
    while (evidence.getChildren().size() < lines.size()) {
      evidence.getChildren().add(Marks.wrapped("finding-evidence"));
    }
    evidence.getChildren().remove(lines.size(), evidence.getChildren().size());
    for (int i = 0; i < lines.size(); i++) {
      ((Label) evidence.getChildren().get(i)).setText(lines.get(i));
    }
  }

  private void showReasons(FindingDetail news) {
    reasons.getChildren().clear();
    for (String reason : news.reasons()) {
      Label label = Marks.wrapped("finding-reason");
      label.setText(texts.get("reason", reason));
      reasons.getChildren().add(label);
    }
    if (!news.reasons().isEmpty()) {
      reasons.getChildren().add(button("finding-lift", texts.get("lift"), model::lift));
    }
    Marks.setShown(reasons, !news.reasons().isEmpty());
  }

  private void showFixes(FindingDetail news) {
    fixes.getChildren().clear();
    if (news.offers().size() > BUTTONS) {
      fixes.getChildren().add(choice(news.offers()));
    } else {
      for (int i = 0; i < news.offers().size(); i++) {
        Offer offer = news.offers().get(i);
        Button button = button("fix-" + i, offer.label(), () -> take(offer));
        button.setMaxWidth(Double.MAX_VALUE);
        if (i == 0) {
          button.getStyleClass().add(Styles.ACCENT);
        }
        fixes.getChildren().add(button);
      }
    }
    if (news.mayBeSetAside()) {
      Button aside = button("finding-set-aside", texts.get("setAside"), this::writeDeviation);
      aside.setMaxWidth(Double.MAX_VALUE);
      fixes.getChildren().add(aside);
    }
    Marks.setShown(fixes, !fixes.getChildren().isEmpty());
  }

  private VBox choice(List<Offer> offers) {
    ComboBox<Offer> box = new ComboBox<>();
    box.setId("fix-choice");
    box.setConverter(new Labels<>(Offer::label));
    box.getItems().setAll(offers);
    box.setValue(offers.getFirst());
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(texts.get("fixes"));
    Button go = button("fix-chosen", texts.get("fix.do"), () -> take(box.getValue()));
    go.getStyleClass().add(Styles.ACCENT);
    go.setMaxWidth(Double.MAX_VALUE);
    return new VBox(GAP, box, go);
  }

  private void take(Offer offer) {
    if (offer.way() == Offer.Way.WRITE) {
      write(model.writing(offer), words -> model.accept(offer, words));
    } else {
      model.accept(offer);
    }
  }

  private void writeDeviation() {
    write(model.writingOfDeviation(), model::setAside);
  }

  private void write(Writing asked, Consumer<String> save) {
    AnswerEditor editor =
        new AnswerEditor(
            asked,
            texts,
            words -> model.keepDraft(asked, words),
            words -> {
              model.dropDraft(asked);
              endWriting();
              save.accept(words);
            },
            () -> {
              model.dropDraft(asked);
              endWriting();
            });
    writing.getChildren().setAll(editor);
    editor.focusField();
    // The field has its place only once it is laid out.
    editor.heightProperty().subscribe(_ -> reveal(editor));
  }

  private void reveal(Node node) {
    double all = getContent().getBoundsInLocal().getHeight();
    double seen = getViewportBounds().getHeight();
    double top = getContent().sceneToLocal(node.localToScene(0, 0)).getY();
    if (all > seen) {
      setVvalue(Math.clamp(top / (all - seen), 0, 1));
    }
  }

  private void endWriting() {
    writing.getChildren().clear();
    focusFirst();
  }

  /** Puts the focus on the first thing that can be done. */
  void focusFirst() {
    Node first =
        shown.filter(s -> !s.reasons().isEmpty()).isPresent()
            ? reasons.getChildren().getLast()
            : fixes.getChildren().isEmpty() ? ways.getChildren().getLast() : firstFix();
    first.requestFocus();
  }

  private Node firstFix() {
    Node first = fixes.getChildren().getFirst();
    return first instanceof VBox choice ? choice.getChildren().getFirst() : first;
  }

  /** All that can be done, as a menu. */
  ContextMenu menu() {
    List<MenuItem> items = new ArrayList<>();
    shown.ifPresent(detail -> {
      detail.offers().forEach(offer -> items.add(item(offer.label(), () -> take(offer))));
      if (detail.mayBeSetAside()) {
        items.add(item(texts.get("setAside"), this::writeDeviation));
      }
      if (!detail.reasons().isEmpty()) {
        items.add(item(texts.get("lift"), model::lift));
      }
      items.add(item(texts.get("goTo"), model::goTo));
    });
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private static MenuItem item(String label, Runnable action) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
