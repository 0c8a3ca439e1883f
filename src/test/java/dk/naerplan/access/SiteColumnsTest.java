package dk.naerplan.access;

import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteColumnsTest {
  private static final NaerhospitalId FIRST = new NaerhospitalId("n-1");
  private static final NaerhospitalId SECOND = new NaerhospitalId("n-2");

  private final Dataset dataset = SmallCountry.dataset();
  private final Plan plan = SmallCountry.plan();
  private final SiteColumns columns = SiteColumns.none().of(plan, dataset);

  @Test
  void onlyWhatMovedIsComputedAnew() {
    SiteColumns next = columns.of(changed(SECOND, at(60, 12)), dataset);

    assertThat(next.column(FIRST)).isSameAs(columns.column(FIRST));
    assertThat(next.column(SECOND)).isNotSameAs(columns.column(SECOND));
    assertThat(next.column(SECOND).minutes(4)).isZero();
  }

  @Test
  void aNewNameMovesNothing() {
    Naerhospital before = plan.naerhospital(SECOND).orElseThrow();
    Plan renamed = new PlanEdit.Change(before, before.withName("Nyt navn")).applyTo(plan);

    assertThat(columns.of(renamed, dataset).column(SECOND)).isSameAs(columns.column(SECOND));
  }

  @Test
  void otherDataMakesEveryColumnNew() {
    TravelColumn imported = imported();

    SiteColumns next = columns.of(plan, withColumn("sted-vestby", imported));

    assertThat(next.column(FIRST)).isSameAs(imported);
    assertThat(next.column(SECOND)).isNotSameAs(columns.column(SECOND));
  }

  @Test
  void theMatrixHoldsAtItsSiteAndTheEstimateBesideIt() {
    Dataset withImported = withColumn("sted-vestby", imported());
    Plan besideTheSite = changed(FIRST, at(10, 12));

    assertThat(SiteColumns.none().of(plan, withImported).column(FIRST).grade())
        .isEqualTo(Grade.IMPORTED);
    assertThat(SiteColumns.none().of(besideTheSite, withImported).column(FIRST).grade())
        .isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void whatWasRemovedHasNoColumn() {
    SiteColumns next = columns.of(SmallCountry.emptyPlan(), dataset);

    assertThatThrownBy(() -> next.column(FIRST)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> next.toAcuteHospitals(FIRST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Plan changed(NaerhospitalId id, Position to) {
    Naerhospital before = plan.naerhospital(id).orElseThrow();
    return new PlanEdit.Change(before, before.withPlacement(new Placement.AtPosition(to)))
        .applyTo(plan);
  }

  private Dataset withColumn(String site, TravelColumn column) {
    Map<SiteId, TravelColumn> all =
        new LinkedHashMap<>(dataset.travel(TravelMode.CAR).times().columns());
    all.put(new SiteId(site), column);
    return new Dataset(
        dataset.geography(), dataset.population(), new TravelTimes(all), dataset.estimator());
  }

  private static TravelColumn imported() {
    float[] minutes = {1, 2, 3, 4, 5, 6, 7};
    return new TravelColumn(Grade.IMPORTED, minutes, minutes);
  }
}
