package dk.naerplan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final NaerhospitalId FIRST = new NaerhospitalId("n-1");
  private static final NaerhospitalId SECOND = new NaerhospitalId("n-2");

  private final Plan plan = SmallCountry.plan();
  private final Dataset dataset = SmallCountry.dataset();
  private final AssumptionBook book = SmallCountry.book();
  private final Evaluation evaluation =
      Evaluation.of(plan, dataset, book, 2026, SiteColumns.none());

  @Test
  void everyNaerhospitalHasAVolumePerCondition() {
    // 3,220 and 3,150 persons, of whom 1 % are patients with 2 contacts, half of them movable.
    for (int condition = 0; condition < Condition.values().length; condition++) {
      PatientVolume west = evaluation.volumes().get(0).get(condition);
      PatientVolume east = evaluation.volumes().get(1).get(condition);
      assertThat(west.condition()).isEqualTo(Condition.values()[condition]);
      assertThat(west.patients()).isCloseTo(32.2, within(1e-9));
      assertThat(west.contactsPerYear()).isCloseTo(64.4, within(1e-9));
      assertThat(west.movableContactsPerYear()).isCloseTo(32.2, within(1e-9));
      assertThat(east.patients()).isCloseTo(31.5, within(1e-9));
    }
  }

  @Test
  void anotherYearKeepsTheWaysAndChangesThePersons() {
    Evaluation later = Evaluation.of(plan, dataset, book, 2040, evaluation.columns());

    assertThat(later.columns().column(FIRST)).isSameAs(evaluation.columns().column(FIRST));
    assertThat(later.year()).isEqualTo(2040);
    // Each of the four zones has 3 persons more in each of the seven age groups.
    assertThat(later.access().catchments().get(0).persons()).isEqualTo(3220 + 4 * 3 * 7);
    assertThat(later.volumes().get(0).get(0).patients()).isCloseTo(33.04, within(1e-9));
    assertThat(later.access().before().personsByBand().total()).isEqualTo(6370 + 7 * 3 * 7);
  }

  @Test
  void anotherAssumptionChangesTheVolumesAndNothingElse() {
    Assumption movable = book.assumption(new AssumptionId("kol.movable")).orElseThrow();
    Evaluation changed =
        Evaluation.of(plan, dataset, book.with(movable.withValue(1)), 2026, evaluation.columns());

    assertThat(changed.volumes().get(0).get(0).movableContactsPerYear())
        .isCloseTo(64.4, within(1e-9));
    assertThat(changed.volumes().get(0).get(1)).isEqualTo(evaluation.volumes().get(0).get(1));
    assertThat(changed.access().catchments().get(0).zones())
        .isEqualTo(evaluation.access().catchments().get(0).zones());
  }

  @Test
  void findsTheFiguresOfANaerhospital() {
    assertThat(evaluation.indexOf(SECOND)).contains(1);
    assertThat(evaluation.indexOf(new NaerhospitalId("n-9"))).isEmpty();
  }
}
