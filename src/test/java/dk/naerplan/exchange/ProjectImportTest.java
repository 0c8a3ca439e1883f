package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectImportTest {
  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  @Test
  void aProblemWithOneFileStopsAllAndLeavesTheProjectAsItWas() {
    int[][] before = PersonsPerZone.cells(Importing.STATE.dataset().population());
    Path good =
        importing.file("kommuner.csv", SmallPackage.municipalPopulation().replace("FOLK1A", "X"));
    Path bad = importing.file("tider.csv", "zone,site,minutes\n101-by,akut-1,x\n");

    Problems.assertAt(
        "badNumber", Place.field("tider.csv", 2, "minutes"), () -> Importing.read(good, bad));

    assertThat(PersonsPerZone.cells(Importing.STATE.dataset().population())).isEqualTo(before);
    assertThat(Importing.STATE.dataset().population().official())
        .isEqualTo(SmallCountry.population().official());
    assertThat(Importing.STATE.imports()).hasSize(1);
  }

  @Test
  void aGoodImportLeavesTheStateItWasGivenAsItWas() {
    int[][] before = PersonsPerZone.cells(Importing.STATE.dataset().population());
    String text =
        "municipality,year,source,total,"
            + SmallPackage.AGES
            + "\n101,2026,FOLK1A,7,1,1,1,1,1,1,1\n";
    Dataset after = Importing.read(importing.file("kommuner.csv", text)).dataset();

    assertThat(after.population().persons(0, 2026)).isNotEqualTo(before[0][0] * 7);
    assertThat(PersonsPerZone.cells(Importing.STATE.dataset().population())).isEqualTo(before);
    // Nothing the estimator rests on has changed, so it is the same.
    assertThat(after.estimator()).isSameAs(Importing.STATE.dataset().estimator());
  }

  @Test
  void aFileThatIsNothingWeKnow() {
    Problems.assertAt(
        "unknownFile",
        Place.file("brev.txt"),
        () -> Importing.read(importing.file("brev.txt", "Kære læser\nHermed tal.\n")));
    Problems.assertAt(
        "emptyFile", Place.file("tom.csv"), () -> Importing.read(importing.file("tom.csv", "")));
    Problems.assertAt(
        "notFeatureCollection",
        Place.field("punkt.json", 1, "type"),
        () -> Importing.read(importing.file("punkt.json", "{\"type\":\"Point\"}")));
    Problems.assertAt(
        "missingFile",
        Place.file(folder.resolve("ingen.csv").toString()),
        () -> Importing.read(folder.resolve("ingen.csv")));
  }

  @Test
  void twoFilesOfOneKind() {
    Path one = importing.file("a.csv", SmallPackage.sites());
    Path two = importing.file("b.csv", SmallPackage.sites());
    Problems.assertAt("sameKindTwice", Place.file("b.csv"), () -> Importing.read(one, two));
  }

  @Test
  void aNewSiteGetsEstimatedTimes() {
    String text =
        SmallPackage.sites() + "sted-oeen,Øen,designated-place,590000,6212000,104,2,Prøve\n";
    Dataset dataset = Importing.read(importing.file("steder.csv", text)).dataset();

    assertThat(dataset.geography().sites()).hasSize(4);
    var column = dataset.travel(TravelMode.CAR).times().to(new SiteId("sted-oeen")).orElseThrow();
    assertThat(column.grade()).isEqualTo(Grade.ESTIMATED);
    // The ferry of 30 minutes and the wait of 15.
    assertThat(column.minutes(4)).isCloseTo(45f, within(0.01f));
  }

  @Test
  void aMovedAkutsygehusMovesTheLandmarkOfEstimates() {
    String text = SmallPackage.sites().replace("560000,6212000", "590000,6212000");
    Dataset dataset = Importing.read(importing.file("steder.csv", text)).dataset();

    assertThat(dataset.estimator().find(SmallCountry.at(90, 12)).landmarks().get(1).minutes())
        .isCloseTo(0, within(0.01));
    assertThat(
            dataset
                .travel(TravelMode.CAR)
                .times()
                .to(new SiteId("akut-2"))
                .orElseThrow()
                .minutes(6))
        .isCloseTo(0f, within(0.01f));
  }

  @Test
  void aSiteThatAPlanUsesMayNotGoOrMove() {
    String without = SmallPackage.sites().replaceFirst("(?m)^sted-vestby.*\n", "");
    Problems.assertAt(
        "siteInUse",
        Place.file("steder.csv"),
        () -> Importing.read(importing.file("steder.csv", without)));
    String moved = SmallPackage.sites().replace("510000,6212000", "511000,6212000");
    assertThat(
            Problems.of(() -> Importing.read(importing.file("steder.csv", moved)))
                .what(Language.DA))
        .contains("sted-vestby", "Vestby", "Prøveplan");
  }

  @Test
  void zonesInAnotherOrderKeepTheirPersons() {
    String[] lines = SmallPackage.zones().split("\n", -1);
    String text =
        lines[0]
            + "\n"
            + lines[7]
            + "\n"
            + String.join("\n", java.util.Arrays.copyOfRange(lines, 1, 7))
            + "\n";
    Dataset dataset = Importing.read(importing.file("zoner.csv", text)).dataset();

    assertThat(dataset.geography().zones().getFirst().id().value()).isEqualTo("104-by");
    // Zone number 6 had 160 persons of each age in 2026, zone number 0 had 100.
    assertThat(dataset.population().persons(0, AgeGroup.AGE_0_5, 2026)).isEqualTo(160);
    assertThat(dataset.population().persons(1, AgeGroup.AGE_0_5, 2026)).isEqualTo(100);
    assertThat(dataset.geography().zoneAreas().getFirst().getArea()).isCloseTo(400e6, within(1.0));
    // From the zone in Midtby, now number 3, to the akutsygehus there.
    assertThat(
            dataset
                .travel(TravelMode.CAR)
                .times()
                .to(new SiteId("akut-1"))
                .orElseThrow()
                .minutes(3))
        .isZero();
  }

  @Test
  void otherZonesNeedTheirPersons() {
    String zones = "id,name,kind,municipality,easting,northing\nny,Ny,town,101,510000,6212000\n";
    Path file = importing.file("zoner.csv", zones);
    Problems.assertAt("zonesNeedPopulation", Place.file("zoner.csv"), () -> Importing.read(file));

    Path persons =
        importing.file("folk.csv", "zone,year," + SmallPackage.AGES + "\nny,2026,1,2,3,4,5,6,7\n");
    Dataset dataset = Importing.read(persons, file).dataset();
    assertThat(dataset.geography().zones()).hasSize(1);
    assertThat(dataset.population().persons(0, 2026)).isEqualTo(28);
    assertThat(
            dataset.travel(TravelMode.CAR).times().to(new SiteId("akut-1")).orElseThrow().zones())
        .isEqualTo(1);
  }

  @Test
  void theReportIsInBothLanguages() {
    ProjectImport.Result result =
        Importing.read(importing.file("steder.csv", SmallPackage.sites()));

    assertThat(result.report(Language.DA))
        .isEqualTo("steder.csv: steder. Taget: 3. Ikke taget: 0.");
    assertThat(result.report(Language.EN)).isEqualTo("steder.csv: sites. Taken: 3. Not taken: 0.");
  }
}
