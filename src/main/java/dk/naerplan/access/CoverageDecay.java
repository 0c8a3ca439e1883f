package dk.naerplan.access;

import dk.naerplan.plan.Decay;

/** How supply is taken to reach people in a {@link Coverage}; each is stated with its figures. */
public enum CoverageDecay {
  /** Everyone within 30 minutes counts alike: the 2SFCA of Luo and Wang (2003). */
  FLAT_30(new Decay.Flat(30)),
  /** The steps of Luo and Qi (2009): 1 up to 10 minutes, 0.68 up to 20, 0.22 up to 30. */
  STEPS_30(Decay.luoAndQi()),
  /** A bell curve that has fallen to 0.01 at 30 minutes. */
  BELL_30(new Decay.Gaussian(10, 30)),
  /** Everyone within 60 minutes counts alike. */
  FLAT_60(new Decay.Flat(60)),
  /** A bell curve that has fallen to 0.01 at 60 minutes. */
  BELL_60(new Decay.Gaussian(20, 60));

  private final Decay decay;

  CoverageDecay(Decay decay) {
    this.decay = decay;
  }

  /** The weight of a travel time. */
  public Decay decay() {
    return decay;
  }
}
