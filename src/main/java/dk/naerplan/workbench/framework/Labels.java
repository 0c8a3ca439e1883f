package dk.naerplan.workbench.framework;

import dk.naerplan.workbench.framework.Detail.Badge;
import dk.naerplan.workbench.framework.Detail.Link;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words on the screen, as this dialog writes them. */
final class Labels {
  private Labels() {}

  /** Text in as many lines as it takes. */
  static Label wrapped(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMinWidth(0);
    label.getStyleClass().addAll(styles);
    return label;
  }

  static Label badge(Badge badge) {
    Label label = new Label(badge.text());
    label.getStyleClass().addAll("badge", badge.style());
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Button button(String id, String text, Ikon icon, Runnable action) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Entries to follow, one below the other. */
  static VBox links(List<Link> links, Consumer<Entry> follow) {
    VBox all = new VBox(2);
    for (Link link : links) {
      Hyperlink hyperlink = new Hyperlink(link.label());
      hyperlink.setWrapText(true);
      hyperlink.setMinHeight(Region.USE_PREF_SIZE);
      hyperlink.setMinWidth(0);
      hyperlink.getStyleClass().add("entry-link");
      hyperlink.setOnAction(_ -> {
        hyperlink.setVisited(false);
        follow.accept(link.to());
      });
      all.getChildren().add(hyperlink);
    }
    return all;
  }
}
