package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DistributionTest {
  @Test
  void speaksOfPersonsNotOfZones() {
    Distribution travel =
        Distribution.of(new float[] {5, 60, Float.NaN, 20}, new int[] {8, 1, 3, 1});

    assertThat(travel.personsByBand().in(TravelBand.UNDER_10)).isEqualTo(8);
    assertThat(travel.personsByBand().in(TravelBand.UNDER_30)).isEqualTo(1);
    assertThat(travel.personsByBand().in(TravelBand.OVER_60)).isEqualTo(1);
    assertThat(travel.personsByBand().in(TravelBand.UNREACHABLE)).isEqualTo(3);
    assertThat(travel.personsByBand().total()).isEqualTo(13);
    assertThat(travel.meanMinutes()).isEqualTo((8 * 5 + 60 + 20) / 10.0);
    assertThat(travel.medianMinutes()).isEqualTo(5);
    assertThat(travel.p90Minutes()).isEqualTo(20);
    assertThat(travel.worstMinutes()).isEqualTo(60);
  }

  @Test
  void whereNobodyGetsThereThereAreNoTimes() {
    Distribution travel = Distribution.of(new float[] {Float.NaN, 5}, new int[] {7, 0});

    assertThat(travel.personsByBand().total()).isEqualTo(7);
    assertThat(travel.meanMinutes()).isNaN();
    assertThat(travel.medianMinutes()).isNaN();
    assertThat(travel.p90Minutes()).isNaN();
    assertThat(travel.worstMinutes()).isNaN();
  }

  @Property(tries = 300)
  void agreesWithAListOfAllPersons(
      @ForAll @IntRange(min = 0, max = 30) int zones, @ForAll long seed) {
    Random random = new Random(seed);
    float[] minutes = new float[zones];
    int[] persons = new int[zones];
    for (int zone = 0; zone < zones; zone++) {
      minutes[zone] = random.nextInt(8) == 0 ? Float.NaN : random.nextInt(200) / 2f;
      persons[zone] = random.nextInt(30);
    }

    Distribution travel = Distribution.of(minutes, persons);

    List<Double> everyone =
        IntStream.range(0, zones)
            .filter(zone -> !Float.isNaN(minutes[zone]))
            .boxed()
            .flatMap(
                zone -> IntStream.range(0, persons[zone]).mapToObj(_ -> (double) minutes[zone]))
            .sorted()
            .toList();
    assertThat(travel.meanMinutes())
        .isCloseTo(
            everyone.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN),
            within(1e-9));
    assertThat(travel.medianMinutes()).isEqualTo(shareOf(everyone, 5));
    assertThat(travel.p90Minutes()).isEqualTo(shareOf(everyone, 9));
    assertThat(travel.worstMinutes()).isEqualTo(shareOf(everyone, 10));
    for (TravelBand band : TravelBand.values()) {
      long expected =
          band == TravelBand.UNREACHABLE
              ? IntStream.of(persons).sum() - everyone.size()
              : everyone.stream()
                  .filter(time -> band.fromMinutes() <= time && time < band.toMinutes())
                  .count();
      assertThat(travel.personsByBand().in(band)).isEqualTo(expected);
    }
  }

  // The shortest time that at least so many tenths of all persons do not exceed.
  private static Double shareOf(List<Double> sorted, int tenths) {
    for (int i = 0; i < sorted.size(); i++) {
      if ((i + 1) * 10 >= sorted.size() * tenths) {
        return sorted.get(i);
      }
    }
    return Double.NaN;
  }
}
