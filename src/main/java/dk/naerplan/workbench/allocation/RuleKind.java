package dk.naerplan.workbench.allocation;

import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import java.util.Map;

/** The models that a planner chooses among. */
public enum RuleKind {
  /** Everyone to the nearest. */
  NEAREST,
  /** Everyone to the nearest in their own area. */
  IN_AREA,
  /** People spread after Huff. */
  ATTRACTION,
  /** Nobody beyond the capacity. */
  CAPACITY;

  static RuleKind of(AllocationModel model) {
    return switch (model) {
      case AllocationModel.ToNearest _ -> NEAREST;
      case AllocationModel.ToNearestInArea _ -> IN_AREA;
      case AllocationModel.ByAttraction _ -> ATTRACTION;
      case AllocationModel.UpToCapacity _ -> CAPACITY;
    };
  }

  /** The model to begin with, from which the planner goes on. */
  AllocationModel first() {
    return switch (this) {
      case NEAREST -> new AllocationModel.ToNearest();
      case IN_AREA ->
          new AllocationModel.ToNearestInArea(Area.MUNICIPALITY, AllocationModel.Elsewhere.NEAREST);
      case ATTRACTION -> new AllocationModel.ByAttraction(DecayKind.POWER.first(), Map.of());
      case CAPACITY -> new AllocationModel.UpToCapacity(Map.of());
    };
  }

  /** The curves that a planner chooses among. */
  public enum DecayKind {
    /** A power of the travel time, Huff's own. */
    POWER,
    /** Every minute takes the same share. */
    EXPONENTIAL,
    /** A bell curve. */
    GAUSSIAN,
    /** A weight per band. */
    STEPS,
    /** All within reach count the same. */
    FLAT;

    static DecayKind of(Decay decay) {
      return switch (decay) {
        case Decay.Power _ -> POWER;
        case Decay.Exponential _ -> EXPONENTIAL;
        case Decay.Gaussian _ -> GAUSSIAN;
        case Decay.Steps _ -> STEPS;
        case Decay.Flat _ -> FLAT;
      };
    }

    /** The curve to begin with. */
    Decay first() {
      return switch (this) {
        case POWER -> new Decay.Power(2, 5, Double.POSITIVE_INFINITY);
        case EXPONENTIAL -> new Decay.Exponential(0.05, Double.POSITIVE_INFINITY);
        case GAUSSIAN -> new Decay.Gaussian(20, Double.POSITIVE_INFINITY);
        case STEPS -> Decay.luoAndQi();
        case FLAT -> new Decay.Flat(30);
      };
    }
  }
}
