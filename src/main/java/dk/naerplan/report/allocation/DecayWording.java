package dk.naerplan.report.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.Decay;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how much a site counts for someone who lives far from it. */
final class DecayWording {
  private final Texts texts;

  DecayWording(Texts texts) {
    this.texts = texts;
  }

  /** A decay in a few words. */
  String inWords(Decay decay) {
    return switch (decay) {
      case Decay.Flat flat ->
          Double.isFinite(flat.reachMinutes())
              ? texts.get("decay.flat", flat.reachMinutes())
              : texts.get("decay.flat.endless");
      case Decay.Steps steps ->
          texts.get(
              "decay.steps",
              steps.steps().stream()
                  .map(step -> texts.get("decay.step", step.weight(), step.upToMinutes()))
                  .collect(Collectors.joining(", ")));
      case Decay.Gaussian bell -> texts.get("decay.gaussian", bell.spreadMinutes()) + reach(bell);
      case Decay.Exponential curve ->
          texts.get("decay.exponential", Math.log(2) / curve.perMinute()) + reach(curve);
      case Decay.Power power ->
          texts.get("decay.power", power.exponent(), power.leastMinutes()) + reach(power);
    };
  }

  private String reach(Decay decay) {
    return Double.isFinite(decay.reachMinutes())
        ? ", " + texts.get("decay.reach", decay.reachMinutes())
        : "";
  }

  /** Where a decay comes from, when it is from elsewhere than the model. */
  Optional<String> source(Decay decay) {
    return switch (decay) {
      case Decay.Flat _ -> Optional.of(texts.get("source.decay.flat"));
      case Decay.Steps _ -> Optional.of(texts.get("source.decay.steps"));
      case Decay.Gaussian _, Decay.Exponential _, Decay.Power _ -> Optional.empty();
    };
  }
}
