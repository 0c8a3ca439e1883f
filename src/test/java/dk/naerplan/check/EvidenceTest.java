package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static dk.naerplan.check.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What an outcome rests on, worked out by hand on the small country. */
class EvidenceTest {
  private static final Catalogue CATALOGUE = CatalogueJson.bundled();

  private static Result result(Given given, String rule) {
    return given.check(CATALOGUE).stream()
        .filter(each -> each.rule().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Evidence evidence(Given given, String rule) {
    return result(given, rule).evidence().getFirst();
  }

  /** 1470 persons save 20 min each, the other 4900 nothing. */
  @Test
  void travelGainedIsAMeanOverTheCatchment() {
    Evidence gained = evidence(naerhospital(), "R95");

    assertThat((double) gained.arguments().get(0)).isCloseTo(20 * 1470 / 6370.0, within(1e-4));
    assertThat(gained.arguments().get(1)).isEqualTo(10.0);
  }

  /** In 2040 each of the seven age groups of a zone has three persons more. */
  @Test
  void developmentIsThatOfTheCatchment() {
    assertThat(evidence(naerhospital(), "R93"))
        .isEqualTo(Evidence.of("demography", 6370, 2026, 6370 + 7 * 7 * 3, 2040));
    assertThat(evidence(naerhospital().in(2040), "R93"))
        .isEqualTo(Evidence.of("demography", 6370 + 147, 2040, 6370 + 147, 2040));
  }

  /** One patient in a hundred persons, one movable contact a patient. */
  @Test
  void volumeIsThatOfTheYearAndOfTheLastYear() {
    Evidence volume = evidence(naerhospital().holds("lunge-kol"), "R92");

    assertThat(volume.key()).isEqualTo("volume");
    assertThat((double) volume.arguments().get(0)).isCloseTo(63.7, within(1e-9));
    assertThat((double) volume.arguments().get(1)).isCloseTo(63.7, within(1e-9));
    assertThat(volume.arguments().get(2)).isEqualTo(2026);
    assertThat((double) volume.arguments().get(3)).isCloseTo(65.17, within(1e-9));
    assertThat(volume.arguments().get(4)).isEqualTo(2040);
    assertThat(evidence(naerhospital().in(2040).holds("lunge-kol"), "R92").key())
        .isEqualTo("volumeOfYear");
  }

  /** Vestby and Midtby share one side; two nærhospitaler leave each with two kommuner. */
  @Test
  void itSaysWhichKommunerTheCatchmentReachesInto() {
    assertThat(evidence(naerhospital().besides(naerhospital().at(60, 4)), "R61"))
        .isEqualTo(Evidence.of("reachesInto", 1, 840 + 910, "Midtby"));
    assertThat(evidence(naerhospital(), "R61"))
        .isEqualTo(Evidence.of("reachesInto", 3, 840 + 910 + 980 + 1050 + 1120, "Østby, Midtby, Øen"));
  }

  @Test
  void theWayToTheAkutsygehusComesWithItsGrade() {
    Evidence way = evidence(naerhospital().besides(naerhospital().at(30, 12)), "R94");

    assertThat(way.arguments().get(2)).isEqualTo(Grade.ESTIMATED);
    // From the town 20 min, from the countryside a leg of 8 km more.
    double leg = 8 * 1.25 / 45 * 60;
    assertThat((double) way.arguments().get(0))
        .isCloseTo(20 + leg * 770 / 1470, within(1e-4));
  }

  @Test
  void anAkutsygehusFartherAwayIsNamedWithTheNearest() {
    assertThat(result(naerhospital().coupledTo("akut-2", "Grund"), "R64").evidence())
        .extracting(Evidence::key, each -> each.arguments().getFirst())
        .containsExactly(
            tuple("coupled", "Østby Sygehus"),
            tuple("nearestHospital", "Midtby Sygehus"));
  }

  @Test
  void existingPlacesWithinTenKilometresAreListed() {
    assertThat(evidence(naerhospital().at(10, 4), "R101"))
        .isEqualTo(Evidence.of("buildingsNearby", "Vestby"));
    assertThat(evidence(naerhospital().at(90, 12), "R101").arguments()).isEmpty();
  }

  /**
   * A nærhospital lacks contacts because of a neighbour exactly when it has too few, and would have
   * enough in the plan without that neighbour.
   */
  @Property(tries = 60)
  void neighboursAreThoseWithoutWhichThereWouldBeEnough(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 100) Integer> places,
      @ForAll @DoubleRange(min = 1, max = 70) double minimum) {
    List<String> expected = new ArrayList<>();
    for (int site = 0; site < places.size(); site++) {
      for (int other = 0; other < places.size(); other++) {
        if (site != other
            && contacts(places, site, -1) < minimum
            && contacts(places, site, other) >= minimum) {
          expected.add(site + " " + other);
        }
      }
    }
    Given given = plan().besides(sites(places, -1)).assuming("minimum-contacts", minimum);

    assertThat(
            result(given, "R100").evidence().stream()
                .filter(each -> each.key().equals("sharedCatchment"))
                .filter(each -> each.arguments().get(3).toString().equals("lunge-kol"))
                .map(each -> number(each, 0) + " " + number(each, 1)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static int number(Evidence evidence, int argument) {
    String name = (String) evidence.arguments().get(argument);
    return Integer.parseInt(name.substring("Nærhospital ".length())) - 1;
  }

  private static Given[] sites(List<Integer> places, int without) {
    List<Given> all = new ArrayList<>();
    for (int site = 0; site < places.size(); site++) {
      if (site != without) {
        all.add(naerhospital().at(places.get(site), 10));
      }
    }
    return all.toArray(Given[]::new);
  }

  /** The contacts for KOL of a nærhospital, evaluated with another left out. */
  private static double contacts(List<Integer> places, int site, int without) {
    int place = without >= 0 && without < site ? site - 1 : site;
    return plan()
        .besides(sites(places, without))
        .evaluate()
        .volumes()
        .get(place)
        .getFirst()
        .movableContactsPerYear();
  }

  /** The last year of the population has nothing ahead of it, but is no error. */
  @Test
  void everyYearCanBeChecked() {
    for (int year : SmallCountry.YEARS) {
      assertThat(result(naerhospital().in(year), "R93").outcome()).isEqualTo(Outcome.SATISFIED);
    }
  }
}
