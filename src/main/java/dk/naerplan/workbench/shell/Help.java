package dk.naerplan.workbench.shell;

import dk.naerplan.language.ProgramVersion;
import dk.naerplan.language.Texts;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** What the help menu shows. */
final class Help {
  private static final double EDGE = 16;

  private Help() {}

  /** Every key and what it does. */
  static Region keys(Texts texts) {
    GridPane table = new GridPane(24, 6);
    table.setPadding(new Insets(EDGE));
    String[] lines = texts.get("keys").split("\n", -1);
    for (int row = 0; row < lines.length; row++) {
      String[] parts = lines[row].split("\t", 2);
      Label key = new Label(parts[0]);
      key.getStyleClass().add("text-bold");
      key.setMinWidth(Region.USE_PREF_SIZE);
      table.addRow(row, key, wrapped(parts[parts.length - 1]));
    }
    return table;
  }

  /** What the program is, in which version, and whose data it ships. */
  static Region about(Texts texts) {
    Label about = wrapped(texts.get("about", ProgramVersion.current()));
    about.setPadding(new Insets(EDGE));
    return about;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
