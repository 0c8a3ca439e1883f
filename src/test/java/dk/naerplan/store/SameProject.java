package dk.naerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Compares projects part by part, for data has no equality of its own. */
final class SameProject {
  private SameProject() {}

  static void assertSame(ProjectState actual, ProjectState expected) {
    assertThat(actual.name()).isEqualTo(expected.name());
    assertThat(actual.imports()).isEqualTo(expected.imports());
    assertSamePlanning(actual, expected);
    assertSame(actual.dataset(), expected.dataset());
  }

  /** Compares what edits can change. */
  static void assertSamePlanning(ProjectState actual, ProjectState expected) {
    assertThat(actual.book()).isEqualTo(expected.book());
    assertThat(actual.plans()).isEqualTo(expected.plans());
    assertThat(actual.framework()).isEqualTo(expected.framework());
  }

  static void assertSame(Dataset actual, Dataset expected) {
    assertSame(actual.geography(), expected.geography());
    assertSame(actual.population(), expected.population());
    assertThat(List.copyOf(actual.travel(TravelMode.CAR).times().columns().keySet()))
        .isEqualTo(List.copyOf(expected.travel(TravelMode.CAR).times().columns().keySet()));
    expected
        .travel(TravelMode.CAR)
        .times()
        .columns()
        .forEach((site, column) ->
            assertSame(actual.travel(TravelMode.CAR).times().to(site).orElseThrow(), column));
    assertThat(actual.estimator().graph().nodes()).isEqualTo(expected.estimator().graph().nodes());
    assertThat(actual.estimator().graph().edges()).isEqualTo(expected.estimator().graph().edges());
    assertThat(actual.localData()).isEqualTo(expected.localData());
    TravelFinder.Found estimate = actual.estimator().find(SmallCountry.at(7, 9));
    TravelFinder.Found same = expected.estimator().find(SmallCountry.at(7, 9));
    assertSame(estimate.zones(), same.zones());
    assertThat(estimate.landmarks()).isEqualTo(same.landmarks());
  }

  private static void assertSame(Geography actual, Geography expected) {
    assertThat(actual.regions()).isEqualTo(expected.regions());
    assertThat(actual.clusters()).isEqualTo(expected.clusters());
    assertThat(actual.zones()).isEqualTo(expected.zones());
    assertThat(actual.sites()).isEqualTo(expected.sites());
    assertThat(actual.outlineNote()).isEqualTo(expected.outlineNote());
    assertSame(List.of(actual.neighbours()), List.of(expected.neighbours()));
    assertSame(actual.zoneAreas(), expected.zoneAreas());
    assertSame(
        actual.municipalities().stream().map(Municipality::outline).toList(),
        expected.municipalities().stream().map(Municipality::outline).toList());
    assertThat(withoutOutlines(actual)).isEqualTo(withoutOutlines(expected));
  }

  private static List<Municipality> withoutOutlines(Geography geography) {
    Geometry none = new GeometryFactory().createPolygon();
    return geography.municipalities().stream()
        .map(m -> new Municipality(m.code(), m.name(), m.region(), m.cluster(), none))
        .toList();
  }

  private static void assertSame(List<Geometry> actual, List<Geometry> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i).equalsExact(expected.get(i))).as("geometry %s", i).isTrue();
    }
  }

  private static void assertSame(Population actual, Population expected) {
    assertThat(actual.zones()).isEqualTo(expected.zones());
    assertThat(actual.years()).isEqualTo(expected.years());
    assertThat(actual.official()).isEqualTo(expected.official());
    for (int year : expected.years()) {
      assertThat(cells(actual, year)).isEqualTo(cells(expected, year));
    }
  }

  private static List<Integer> cells(Population population, int year) {
    return IntStream.range(0, population.zones())
        .boxed()
        .flatMap(zone ->
            List.of(AgeGroup.values()).stream().map(age -> population.persons(zone, age, year)))
        .toList();
  }

  private static void assertSame(TravelColumn actual, TravelColumn expected) {
    assertThat(actual.grade()).isEqualTo(expected.grade());
    assertThat(actual.zones()).isEqualTo(expected.zones());
    for (int zone = 0; zone < expected.zones(); zone++) {
      // Boxed, so that NaN equals NaN.
      assertThat(Float.valueOf(actual.minutes(zone)))
          .isEqualTo(Float.valueOf(expected.minutes(zone)));
      assertThat(Float.valueOf(actual.km(zone))).isEqualTo(Float.valueOf(expected.km(zone)));
    }
  }
}
