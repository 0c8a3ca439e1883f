package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.SiteId;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  @TempDir private Path folder;

  private ProjectState read() {
    return DataPackage.read(folder, NOW);
  }

  @Test
  void readsTheGeography() {
    SmallPackage.write(folder);
    Dataset dataset = read().dataset();
    Dataset expected = SmallCountry.dataset();

    assertThat(dataset.geography().regions()).isEqualTo(expected.geography().regions());
    assertThat(dataset.geography().sites()).isEqualTo(expected.geography().sites());
    assertThat(dataset.geography().zones()).isEqualTo(expected.geography().zones());
    assertThat(dataset.geography().cluster(2).orElseThrow().alsoCounts())
        .containsExactly(SmallCountry.code(411));
    assertThat(dataset.geography().municipalities())
        .extracting(Municipality::name)
        .containsExactly("Vestby", "Midtby", "Østby", "Øen");
    for (Municipality municipality : dataset.geography().municipalities()) {
      assertThat(municipality.outline().getArea() / 1e6).isCloseTo(400, within(0.01));
    }
    assertThat(dataset.geography().outlineNote()).isEqualTo("Grænserne er generaliserede.");
  }

  @Test
  void readsThePopulation() {
    SmallPackage.write(folder);
    Dataset dataset = read().dataset();

    assertThat(dataset.population().years()).isEqualTo(SmallCountry.YEARS);
    // Zone number 5, year number 1: 100 + 10·5 + 1.
    assertThat(dataset.population().persons(5, AgeGroup.AGE_65_79, 2030)).isEqualTo(151);
    assertThat(dataset.population().official()).isEqualTo(SmallCountry.population().official());
  }

  @Test
  void estimatesTravelWhereThePackageHasNone() {
    SmallPackage.write(folder);
    TravelColumn column =
        read().dataset().travel(TravelMode.CAR).times().to(new SiteId("sted-vestby")).orElseThrow();

    assertThat(column.grade()).isEqualTo(Grade.ESTIMATED);
    // By road from Midtby: 20 minutes and 20 km.
    assertThat(column.minutes(2)).isCloseTo(20f, within(0.01f));
    assertThat(column.km(2)).isCloseTo(20f, within(0.01f));
  }

  @Test
  void takesTravelTimesOfThePackageWithTheirGrade() {
    SmallPackage.write(folder)
        .add(
            "travel-times",
            "travel-times.csv",
            "zone,site,minutes,km\n101-by,akut-1,24.5,21\n102-by,akut-1,1,0.5\n")
        .change(
            "datapackage.json", "\"travel-times\",", "\"travel-times\", \"grade\": \"imported\",");
    TravelColumn column =
        read().dataset().travel(TravelMode.CAR).times().to(new SiteId("akut-1")).orElseThrow();

    assertThat(column.grade()).isEqualTo(Grade.IMPORTED);
    assertThat(column.minutes(0)).isEqualTo(24.5f);
    assertThat(column.km(0)).isEqualTo(21f);
    // A pair that is not in the file has no way.
    assertThat(column.minutes(4)).isNaN();
    // A site that is not in the file is estimated.
    assertThat(
            read()
                .dataset()
                .travel(TravelMode.CAR)
                .times()
                .to(new SiteId("akut-2"))
                .orElseThrow()
                .grade())
        .isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void unitesTheFeaturesOfAMunicipalityAndPassesOverChristiansoe() {
    SmallPackage small = SmallPackage.write(folder);
    Municipality oeen = SmallCountry.geography().municipalities().get(3);
    var islet = oeen.outline().copy();
    islet.apply(org.locationtech.jts.geom.util.AffineTransformation.translationInstance(0, 30_000));
    small.change(
        "municipalities.geojson",
        "\n]}",
        ",\n"
            + SmallPackage.feature("code", "0104", islet, true)
            + ",\n"
            + SmallPackage.feature("code", "0411", islet, true)
            + "\n]}");

    ProjectState state = read();

    assertThat(
            state.dataset().geography().municipality(oeen.code()).orElseThrow().outline().getArea())
        .isCloseTo(2 * 400e6, within(2e4));
    ImportRecord outlines = record(state, "municipalities.geojson");
    assertThat(outlines.rowsTaken()).isEqualTo(5);
    assertThat(outlines.rowsRefused()).isEqualTo(1);
  }

  @Test
  void recordsWhereEverythingComesFrom() {
    SmallPackage.write(folder);
    ProjectState state = read();

    assertThat(state.name()).isEqualTo("Lilleland");
    assertThat(state.imports()).hasSize(10);
    ImportRecord zones = record(state, "zones.csv");
    assertThat(zones.rowsTaken()).isEqualTo(7);
    assertThat(zones.title()).isEqualTo("Titel zones");
    assertThat(zones.attribution()).isEqualTo("Kilde: zones");
    assertThat(zones.licence()).isEqualTo("CC0");
    assertThat(zones.vintage()).isEqualTo("2026");
    assertThat(zones.importedAt()).isEqualTo(NOW);
    assertThat(zones.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void theChecksumIsThatOfTheFile() {
    // As `printf abc | sha256sum` gives it.
    assertThat(InputFile.of("abc", new byte[] {'a', 'b', 'c'}).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static ImportRecord record(ProjectState state, String file) {
    return state.imports().stream().filter(r -> r.file().equals(file)).findFirst().orElseThrow();
  }

  @Test
  void startsWithAnEmptyPlanWhenThereIsNone() {
    SmallPackage.write(folder);
    ProjectState state = read();

    assertThat(state.plans()).hasSize(1);
    assertThat(state.plans().getFirst().name()).isEqualTo("Ny plan");
    assertThat(state.plans().getFirst().naerhospitaler()).isEmpty();
    assertThat(state.plans().getFirst().edition()).isEqualTo(state.catalogue().edition());
  }

  @Test
  void readsThePlansOfThePackage() {
    String plan =
        """
        { "format": "naerplan-plan", "version": 1,
          "plan": { "id": "en", "name": "En plan", "edition": "faglig-ramme-udkast-2022",
            "naerhospitaler": [ { "id": "vestby", "name": "Vestby",
               "placement": { "site": "sted-vestby", "easting": 510000, "northing": 6212000 } } ] } }
        """;
    SmallPackage.write(folder)
        .add("plan", "plans/en.json", plan)
        .add("plan-2", "plans/to.json", plan.replace("\"en\"", "\"to\""));

    assertThat(read().plans()).extracting(p -> p.id().value()).containsExactly("en", "to");
    assertThat(read().imports()).hasSize(12);
  }

  @Test
  void neighboursMayLieOutsideDenmark() {
    SmallPackage.write(folder)
        .add(
            "neighbours",
            "neighbours.geojson",
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
             "geometry":{"type":"Polygon","coordinates":[[[9,52],[10,52],[10,53],[9,53],[9,52]]]}}]}
            """);

    assertThat(read().dataset().geography().neighbours().getArea()).isPositive();
  }
}
