package dk.naerplan.workbench.check;

import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.report.compliance.Mark;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** How many findings have each mark; a chip is pressed while they are listed. */
final class MarkChips extends FlowPane {
  private static final double GAP = 4;

  MarkChips(CheckViewModel model) {
    super(GAP, GAP);
    setId("check-chips");
    ComplianceWording wording = model.wording();
    Map<Mark, ToggleButton> chips = new EnumMap<>(Mark.class);
    for (Mark mark : FindingFilter.FINDINGS) {
      ToggleButton chip = new ToggleButton();
      chip.setId("chip-" + mark);
      chip.setGraphic(Marks.badge(mark));
      chip.getStyleClass().addAll("mark-chip", "small");
      chip.setMinWidth(USE_PREF_SIZE);
      chip.setTooltip(new Tooltip(model.texts().get("chip.tooltip", wording.mark(mark))));
      chip.selectedProperty().bindBidirectional(model.shownProperty(mark));
      chips.put(mark, chip);
      getChildren().add(chip);
    }
    model
        .contentProperty()
        .subscribe(content ->
            chips.forEach((mark, chip) ->
                chip.setText(
                    model
                        .texts()
                        .get("chip." + mark, content.counts().getOrDefault(mark, 0)))));
  }
}
