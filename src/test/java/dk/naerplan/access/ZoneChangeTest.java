package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.ZoneChange.Outcome;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two times of every zone. In 2026 zone z (from 0) has 7 · (100 + 10 z) persons; akutsygehuse lie
 * in the towns of Midtby and Østby, nærhospitaler in the town of Vestby and the south of Østby.
 */
class ZoneChangeTest {
  private static final int VESTBY = 0;
  private static final int MIDTBY = 2;
  private static final int OESTBY_SOUTH = 5;

  private final Dataset dataset = SmallCountry.dataset();

  private Access access(Plan plan) {
    return Access.of(plan, dataset, SiteColumns.none().of(plan, dataset), 2026, Optional.empty());
  }

  @Test
  void beforeAndAfterThePlanAreTheJourneysOfAZone() {
    ZoneChange change = ZoneChange.ofPlan(access(SmallCountry.plan()));

    // 20 minutes by road to Midtby; now the nærhospital lies in town.
    assertThat(change.from(VESTBY)).isEqualTo(20);
    assertThat(change.to(VESTBY)).isZero();
    assertThat(change.saved(VESTBY)).isEqualTo(20);
    assertThat(change.outcome(VESTBY)).isEqualTo(Outcome.SHORTER);
    // Who has the akutsygehus in town may go on using it.
    assertThat(change.outcome(MIDTBY)).isEqualTo(Outcome.SAME);
    assertThat(change.to(OESTBY_SOUTH)).isZero();
    // Both zones of Vestby and the south of Østby.
    assertThat(change.persons(Outcome.SHORTER)).isEqualTo(7 * (100 + 110 + 150));
    assertThat(change.persons()).isEqualTo(7 * (7 * 100 + 10 * 21));
    assertThat(change.grade()).contains(Grade.ESTIMATED);
  }

  @Test
  void whoMustFollowMayLose() {
    Plan follows =
        SmallCountry.plan().withAllocation(Allocation.NEAREST.with(NearerAcuteHospital.FOLLOWS));

    ZoneChange change = ZoneChange.ofPlan(access(follows));

    assertThat(change.saved(MIDTBY)).isEqualTo(-20);
    assertThat(change.outcome(MIDTBY)).isEqualTo(Outcome.LONGER);
  }

  @Test
  void onePlanIsToldAgainstAnother() {
    Access none = access(SmallCountry.emptyPlan());
    Access plan = access(SmallCountry.plan());

    ZoneChange nearest = ZoneChange.ofNearest(none, plan);
    ZoneChange journeys = ZoneChange.ofJourneys(none, plan);

    assertThat(nearest.outcome(MIDTBY)).isEqualTo(Outcome.NEWLY_REACHED);
    assertThat(ZoneChange.ofNearest(plan, none).outcome(MIDTBY))
        .isEqualTo(Outcome.NO_LONGER_REACHED);
    assertThat(nearest.persons(Outcome.NEWLY_REACHED)).isEqualTo(nearest.persons());
    // Without a plan people go where they go today.
    assertThat(journeys.saved(VESTBY)).isEqualTo(20);
    assertThat(ZoneChange.ofJourneys(plan, plan).persons(Outcome.SAME))
        .isEqualTo(journeys.persons());
  }
}
