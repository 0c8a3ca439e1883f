package dk.naerplan.workbench.data;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The question what becomes of travel times that imported files lack. */
public final class MissingPairsView extends VBox {
  private static final double WIDTH = 480;

  private final RadioButton fill;

  /** The question about a number of pairs; nothing is filled unless the planner says so. */
  public MissingPairsView(int pairs, Language language) {
    super(12);
    Texts texts = Texts.of(MissingPairsView.class, language);
    setId("missing-pairs");
    setPrefWidth(WIDTH);
    Label what = wrapped(texts.get("missing.what", pairs));
    what.getStyleClass().add("title-4");
    RadioButton none = new RadioButton(texts.get("missing.none"));
    none.setId("missing-none");
    none.setSelected(true);
    fill = new RadioButton(texts.get("missing.fill"));
    fill.setId("missing-fill");
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(none, fill);
    getChildren()
        .addAll(
            what,
            choice(none, texts.get("missing.none.means")),
            choice(fill, texts.get("missing.fill.means")));
  }

  private static Node choice(RadioButton button, String means) {
    Label meaning = wrapped(means);
    meaning.getStyleClass().add("text-muted");
    button.setAccessibleHelp(means);
    return new VBox(2, button, meaning);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Whether missing pairs are to be filled with estimates. */
  public boolean fill() {
    return fill.isSelected();
  }
}
