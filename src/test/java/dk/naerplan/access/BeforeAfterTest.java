package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.population.Population;
import dk.naerplan.testing.SmallCountry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
  private static final Population POPULATION = SmallCountry.population();
  private static final Access ACCESS = access();

  private static Access access() {
    Dataset dataset = SmallCountry.dataset();
    SiteColumns columns = SiteColumns.none().of(SmallCountry.plan(), dataset);
    return Access.of(SmallCountry.plan(), dataset, columns, 2026, Optional.empty());
  }

  @Test
  void ofEveryoneIsWhatAccessSays() {
    BeforeAfter change = BeforeAfter.of(ACCESS);
    assertThat(change.before().meanMinutes()).isEqualTo(ACCESS.before().meanMinutes());
    assertThat(change.after().meanMinutes()).isEqualTo(ACCESS.after().meanMinutes());
    for (TravelBand band : TravelBand.values()) {
      assertThat(change.after().personsByBand().in(band))
          .isEqualTo(ACCESS.after().personsByBand().in(band));
    }
  }

  @Test
  void sharesAreCountedZoneByZone() {
    BeforeAfter change = BeforeAfter.of(ACCESS);
    for (int minutes = 0; minutes <= BeforeAfter.MAX_MINUTES; minutes++) {
      int near = 0;
      for (int zone = 0; zone < POPULATION.zones(); zone++) {
        if (ACCESS.toAcuteHospital().minutes(zone) < minutes) {
          near += POPULATION.persons(zone, 2026);
        }
      }
      assertThat(change.shareUnderBefore(minutes))
          .as("under %s min.", minutes)
          .isCloseTo((double) near / POPULATION.total(2026), within(1e-12));
    }
  }

  @Test
  void catchmentsAddUpToEveryone() {
    long persons = 0;
    for (int site = 0; site < ACCESS.catchments().size(); site++) {
      Catchment catchment = ACCESS.catchments().get(site);
      BeforeAfter change = BeforeAfter.of(ACCESS, site);
      assertThat(change.before().personsByBand().total()).isEqualTo(catchment.persons());
      assertThat(change.after().meanMinutes()).isLessThanOrEqualTo(change.before().meanMinutes());
      persons += change.after().personsByBand().total();
    }
    assertThat(persons).isEqualTo(POPULATION.total(2026));
  }
}
