package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.allocation.AllocationView;
import dk.naerplan.workbench.check.CheckSummary;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * The right column: the inspector, who goes where, and the check panel behind a tab that says how
 * it stands.
 */
final class SidePane extends TabPane {
  private final Tab inspector;
  private final Tab allocation;
  private final Tab check;

  SidePane(
      Texts texts,
      Node inspectorView,
      AllocationView allocationView,
      Node checkView,
      ObservableValue<CheckSummary> summary) {
    setId("side");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    inspector = new Tab(texts.get("side.inspector"), inspectorView);
    inspector.setId("tab-inspector");
    allocation = new Tab(texts.get("side.allocation"), allocationView);
    allocation.setId("tab-allocation");
    check = new Tab(null, checkView);
    check.setId("tab-check");
    String plain = texts.get("side.check");
    check
        .textProperty()
        .bind(summary.map(s -> s.tab().isEmpty() ? plain : plain + " · " + s.tab()));
    getTabs().setAll(inspector, allocation, check);
  }

  void showInspector() {
    getSelectionModel().select(inspector);
  }

  void showAllocation() {
    getSelectionModel().select(allocation);
  }

  void showCheck() {
    getSelectionModel().select(check);
  }

  ObservableValue<Boolean> checkShown() {
    return check.selectedProperty();
  }
}
