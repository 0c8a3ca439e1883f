package dk.naerplan.workbench.check;

import dk.naerplan.report.compliance.Mark;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** How marks look: a symbol in a colour that never stands alone. */
final class Marks {
  private Marks() {}

  static String style(Mark mark) {
    return "mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The symbol as a badge; the word stands beside it and speaks for both. */
  static Label badge(Mark mark) {
    Label badge = new Label();
    badge.setAccessibleRole(AccessibleRole.NODE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    show(badge, mark);
    return badge;
  }

  static void show(Label badge, Mark mark) {
    badge.setText(mark.symbol());
    badge.getStyleClass().setAll("label", "mark", style(mark));
  }

  static Label wrapped(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  static void setShown(Region region, boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }
}
