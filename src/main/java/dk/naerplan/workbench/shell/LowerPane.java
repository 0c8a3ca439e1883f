package dk.naerplan.workbench.shell;

import dk.naerplan.language.Texts;
import dk.naerplan.workbench.access.CoverageView;
import dk.naerplan.workbench.access.CoverageViewModel;
import dk.naerplan.workbench.access.GainsView;
import dk.naerplan.workbench.access.GainsViewModel;
import dk.naerplan.workbench.access.MeasuresView;
import dk.naerplan.workbench.access.MeasuresViewModel;
import dk.naerplan.workbench.charts.ChartsView;
import dk.naerplan.workbench.charts.ChartsViewModel;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** What lies below the map: the charts, and behind tabs the tables of who gains and of measures. */
final class LowerPane extends TabPane {
  private final Tab gains;

  LowerPane(
      Texts texts,
      ChartsViewModel charts,
      GainsViewModel gaining,
      MeasuresViewModel measures,
      CoverageViewModel coverage) {
    setId("lower");
    setMinHeight(0);
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    gains = tab("gains", texts.get("lower.gains"), new GainsView(gaining));
    Tab all = tab("measures", texts.get("lower.measures"), new MeasuresView(measures));
    Tab supply = tab("coverage", texts.get("lower.coverage"), new CoverageView(coverage));
    // What is not looked at is not worked out while a pin is dragged.
    gains.selectedProperty().subscribe(gaining.activeProperty()::set);
    all.selectedProperty().subscribe(measures.activeProperty()::set);
    supply.selectedProperty().subscribe(coverage.activeProperty()::set);
    getTabs()
        .setAll(
            tab("charts", texts.get("lower.charts"), new ChartsView(charts)), gains, all, supply);
  }

  private static Tab tab(String id, String name, Node content) {
    Tab tab = new Tab(name, content);
    tab.setId("tab-" + id);
    return tab;
  }

  /** Shows who gains and who loses. */
  void showGains() {
    getSelectionModel().select(gains);
  }
}
