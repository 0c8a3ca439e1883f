package dk.naerplan.workbench.map;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.map.Belonging.Choice;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What a right click on a place offers: where its people belong. */
final class BelongingMenu extends ContextMenu {
  BelongingMenu(Belonging belonging, Texts texts) {
    setId("belonging");
    for (Belonging.Place place : belonging.places()) {
      Menu menu = new Menu(texts.get("belongs.to", place.name()));
      menu.setMnemonicParsing(false);
      for (Choice choice : place.choices()) {
        RadioMenuItem item = new RadioMenuItem(choice.label());
        item.setMnemonicParsing(false);
        item.setSelected(choice.chosen());
        item.setOnAction(_ -> choice.choose().run());
        menu.getItems().add(item);
        if (choice.target().isEmpty()) {
          menu.getItems().add(new SeparatorMenuItem());
        }
      }
      getItems().add(menu);
    }
  }
}
