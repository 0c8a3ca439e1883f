package dk.naerplan.workbench.map;

import dk.naerplan.plan.NaerhospitalId;

/** What the pressed mouse is doing to the map. */
sealed interface Gesture {
  /** Nothing is pressed. */
  record None() implements Gesture {}

  /** The ground is pulled, or a click is on its way. */
  record Pull(double x, double y, boolean moved) implements Gesture {}

  /**
   * A pin is held.
   *
   * @param offsetX how far the mouse is right of the point of the pin
   * @param offsetY how far the mouse is below the point of the pin
   */
  record Hold(
      NaerhospitalId pin,
      double startX,
      double startY,
      double offsetX,
      double offsetY,
      boolean moved)
      implements Gesture {}
}
