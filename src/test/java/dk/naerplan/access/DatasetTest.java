package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.geo.SiteId;
import dk.naerplan.population.Population;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private final Dataset dataset = SmallCountry.dataset();

  @Test
  void withoutAMatrixTheWayToTheAkutsygehuseIsEstimated() {
    Dataset withoutMatrix =
        new Dataset(
            dataset.geography(),
            dataset.population(),
            new TravelTimes(Map.of()),
            dataset.estimator());

    assertThat(withoutMatrix.toAcuteHospital(TravelMode.CAR).minutes(0)).isEqualTo(20);
    assertThat(withoutMatrix.toAcuteHospital(TravelMode.CAR).grade()).contains(Grade.ESTIMATED);
  }

  @Test
  void knowsTheTravelOfTodayInEveryYearItHolds() {
    assertThat(dataset.travelToAcuteHospital(TravelMode.CAR, 2030).personsByBand().total())
        .isEqualTo(dataset.population().total(2030));
    assertThatThrownBy(() -> dataset.travelToAcuteHospital(TravelMode.CAR, 2018))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesPartsThatDoNotFitTogether() {
    Population tooSmall = new Population(0, new int[0], new int[0][], List.of());
    TravelColumn tooShort = new TravelColumn(Grade.IMPORTED, new float[6], new float[6]);
    TravelTimes times = new TravelTimes(Map.of(new SiteId("akut-1"), tooShort));

    assertThatThrownBy(() ->
            new Dataset(
                dataset.geography(),
                tooSmall,
                dataset.travel(TravelMode.CAR).times(),
                dataset.estimator()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Dataset(dataset.geography(), dataset.population(), times, dataset.estimator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("akut-1");
  }
}
