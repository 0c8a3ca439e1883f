package dk.naerplan.workbench.framework;

import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.OwnItemsViewModel.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;

/** Items to tick in a list that can be searched; folded, it says what is ticked. */
final class ItemPicker extends TitledPane {
  private static final double LIST_EM = 13;

  private final ObservableSet<ItemId> chosen;
  // Held here and known to the set only weakly: the set outlives the form.
  private final SetChangeListener<ItemId> teller;
  private final Map<ItemId, BooleanProperty> ticks = new HashMap<>();

  ItemPicker(
      String id,
      String title,
      List<Choice<ItemId>> choices,
      ObservableSet<ItemId> chosen,
      OwnItemsViewModel model) {
    this.chosen = chosen;
    Texts texts = model.texts();
    setId(id);
    setExpanded(false);
    setAnimated(false);
    setMinWidth(0);
    getStyleClass().add("dense");
    Label heading = Labels.wrapped("");
    heading.maxWidthProperty().bind(widthProperty().subtract(60));
    setGraphic(heading);
    Runnable tell =
        () -> {
          heading.setText(texts.get("picker.title", title, model.chosen(chosen)));
          setAccessibleText(heading.getText());
        };
    tell.run();
    teller = _ -> tell.run();
    chosen.addListener(new WeakSetChangeListener<>(teller));
    FilteredList<Choice<ItemId>> shown =
        new FilteredList<>(FXCollections.observableArrayList(choices));
    TextField search = new TextField();
    search.setId(id + "-search");
    search.setPromptText(texts.get("picker.search"));
    search.setAccessibleText(texts.get("picker.search"));
    search
        .textProperty()
        .subscribe(text -> {
          String wanted = text.strip().toLowerCase(Locale.ROOT);
          shown.setPredicate(
              choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted));
        });
    ListView<Choice<ItemId>> list = new ListView<>(shown);
    list.setId(id + "-list");
    list.getStyleClass().add("dense");
    list.setAccessibleText(title);
    list.setCellFactory(CheckBoxListCell.forListView(choice -> tick(choice.value())));
    heading
        .fontProperty()
        .subscribe(font -> list.setPrefHeight(LIST_EM * font.getSize()));
    setContent(new VBox(6, search, list));
  }

  private BooleanProperty tick(ItemId id) {
    return ticks.computeIfAbsent(
        id,
        _ -> {
          BooleanProperty tick = new SimpleBooleanProperty(chosen.contains(id));
          tick.subscribe((_, ticked) -> {
            if (ticked) {
              chosen.add(id);
            } else {
              chosen.remove(id);
            }
          });
          return tick;
        });
  }
}
