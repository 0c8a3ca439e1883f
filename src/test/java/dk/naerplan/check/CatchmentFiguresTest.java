package dk.naerplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatchmentFiguresTest {
  private static Evaluation everyoneToVestby(Allocation allocation) {
    Plan plan = SmallCountry.plan();
    return Evaluation.of(
        new Plan(plan.id(), plan.name(), plan.edition(), List.of(plan.naerhospitaler().getFirst()))
            .withAllocation(allocation),
        SmallCountry.dataset(),
        SmallCountry.book(),
        2026,
        SiteColumns.none());
  }

  private static double minutesGained(Evaluation evaluation) {
    return CatchmentFigures.all(evaluation, SmallCountry.dataset()).getFirst().minutesGained();
  }

  /** With one catchment that holds everyone, what it gains is what the whole country gains. */
  @ParameterizedTest
  @EnumSource(
      value = NearerAcuteHospital.class,
      names = {"CHOOSES", "FOLLOWS"})
  void minutesGainedAreThoseOfTheJourneys(NearerAcuteHospital nearer) {
    Evaluation evaluation = everyoneToVestby(Allocation.NEAREST.with(nearer));
    double gained =
        evaluation.access().before().meanMinutes() - evaluation.access().after().meanMinutes();
    assertThat(minutesGained(evaluation)).isCloseTo(gained, within(1e-4));
  }

  @Test
  void whoMustGoFartherLosesMinutes() {
    assertThat(minutesGained(everyoneToVestby(Allocation.NEAREST))).isPositive();
    assertThat(
            minutesGained(everyoneToVestby(Allocation.NEAREST.with(NearerAcuteHospital.FOLLOWS))))
        .isNegative();
  }
}
