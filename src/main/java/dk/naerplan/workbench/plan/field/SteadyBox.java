package dk.naerplan.workbench.plan.field;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.VBox;

/**
 * A column that remembers how high it is until something in it changes. Texts that wrap are measured
 * anew in every layout otherwise, and a long list of them would make every change slow.
 */
public class SteadyBox extends VBox {
  private final Map<Double, Double> heights = new HashMap<>();
  private final Map<Double, Double> minimums = new HashMap<>();

  /** An empty column. */
  public SteadyBox(double spacing) {
    super(spacing);
  }

  // VBox asks for layout while it is being built, before there is anything to remember.
  @Override
  public void requestLayout() {
    if (heights != null && minimums != null) {
      heights.clear();
      minimums.clear();
    }
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    Double known = heights.get(width);
    double height = known == null ? super.computePrefHeight(width) : known;
    heights.put(width, height);
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    Double known = minimums.get(width);
    double height = known == null ? super.computeMinHeight(width) : known;
    minimums.put(width, height);
    return height;
  }
}
