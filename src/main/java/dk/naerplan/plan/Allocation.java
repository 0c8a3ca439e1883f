package dk.naerplan.plan;

import dk.naerplan.travel.TravelMode;

/**
 * The rule by which people are allocated to nærhospitaler: a model; beyond a cut-off people stay
 * with the akutsygehus; and what the planner overrides wins over both. Under {@link
 * AllocationModel.UpToCapacity} overridden people take their places first, even beyond the
 * capacity.
 *
 * @param mode how people travel
 * @param cutOffMinutes nobody goes further, unless overridden; infinite when there is no cut-off
 * @param nearerAcuteHospital what people do who have an akutsygehus nearer; overridden people go
 *     where they are sent
 */
public record Allocation(
    TravelMode mode,
    AllocationModel model,
    Overrides overrides,
    double cutOffMinutes,
    NearerAcuteHospital nearerAcuteHospital) {
  /** Everyone to the nearest by car, without cut-off; who has an akutsygehus nearer may choose. */
  public static final Allocation NEAREST = of(new AllocationModel.ToNearest());

  /** Refuses a cut-off that is negative or no number. */
  public Allocation {
    if (!(cutOffMinutes >= 0)) {
      throw new IllegalArgumentException("Cut-off: " + cutOffMinutes);
    }
  }

  /** By a model alone: by car, without overrides and cut-off. */
  public static Allocation of(AllocationModel model) {
    return new Allocation(
        TravelMode.CAR,
        model,
        Overrides.NONE,
        Double.POSITIVE_INFINITY,
        NearerAcuteHospital.CHOOSES);
  }

  /** The same with another mode. */
  public Allocation withMode(TravelMode other) {
    return new Allocation(other, model, overrides, cutOffMinutes, nearerAcuteHospital);
  }

  /** The same with another model. */
  public Allocation withModel(AllocationModel other) {
    return new Allocation(mode, other, overrides, cutOffMinutes, nearerAcuteHospital);
  }

  /** The same with other overrides. */
  public Allocation withOverrides(Overrides other) {
    return new Allocation(mode, model, other, cutOffMinutes, nearerAcuteHospital);
  }

  /** The same with another cut-off, in minutes. */
  public Allocation withCutOff(double minutes) {
    return new Allocation(mode, model, overrides, minutes, nearerAcuteHospital);
  }

  /** The same with another assumption about people who have an akutsygehus nearer. */
  public Allocation with(NearerAcuteHospital other) {
    return new Allocation(mode, model, overrides, cutOffMinutes, other);
  }
}
