package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Practice;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.testing.SmallCountry;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDataImportTest {
  private static final String PRACTICES =
      """
      id,name,easting,northing,capacities
      p1,Torvet,510000,6212000,3.5
      p2,Havnen,590000,6212000,1
      """;

  @TempDir private Path folder;
  private Importing importing;

  @BeforeEach
  void begin() {
    importing = new Importing(folder);
  }

  @Test
  void practicesAreTaken() {
    ProjectImport.Result result = Importing.read(importing.file("praksis.csv", PRACTICES));

    assertThat(result.dataset().localData().practices())
        .containsExactly(
            new Practice("p1", "Torvet", SmallCountry.at(10, 12), 3.5),
            new Practice("p2", "Havnen", SmallCountry.at(90, 12), 1));
    assertThat(result.report(Language.DA)).contains("almen praksis", "4,5");
    assertThat(result.imports().getLast().title()).isEqualTo("almen praksis");
  }

  @Test
  void otherFilesLeavePracticesAsTheyWere() {
    Dataset dataset =
        Importing.read(
                importing.file("praksis.csv", PRACTICES),
                importing.file("steder.csv", SmallPackage.sites()))
            .dataset();

    assertThat(dataset.localData().practices()).hasSize(2);
  }

  @Test
  void practicesMustLieInDenmarkAndHaveNoLessThanNothing() {
    Problems.assertAt(
        "outsideDenmark",
        Place.field("p.csv", 2, "easting"),
        () -> Importing.read(importing.file("p.csv", PRACTICES.replace("510000", "5"))));
    Problems.assertAt(
        "negative",
        Place.field("p.csv", 2, "capacities"),
        () -> Importing.read(importing.file("p.csv", PRACTICES.replace("3.5", "-1"))));
    Problems.assertAt(
        "duplicateId",
        Place.field("p.csv", 3, "id"),
        () -> Importing.read(importing.file("p.csv", PRACTICES.replace("p2", "p1"))));
  }

  @Test
  void indicatorsOfMunicipalitiesReachTheirZones() {
    String text =
        """
        id;indicator;value
        101;Dårligt helbred (%);12,5
        0103;Dårligt helbred (%);20
        999;Dårligt helbred (%);7
        101-by;Uddannelse;1
        """;
    ProjectImport.Result result = Importing.read(importing.file("profil.csv", text));
    Dataset dataset = result.dataset();

    assertThat(dataset.localData().indicators()).hasSize(2);
    assertThat(dataset.localData().indicators().getFirst().perZone(dataset.geography()))
        .containsExactly(12.5, 12.5, Double.NaN, Double.NaN, 20, 20, Double.NaN);
    assertThat(dataset.localData().indicators().getLast().perZone(dataset.geography()))
        .startsWith(1, Double.NaN);
    assertThat(result.report(Language.DA)).contains("999");
  }

  @Test
  void anIndicatorHasOneValuePerAreaAndOneKindOfArea() {
    String head = "id,indicator,value\n101,A,1\n";
    Problems.assertAt(
        "indicatorTwice",
        Place.field("i.csv", 3, "id"),
        () -> Importing.read(importing.file("i.csv", head + "101,A,2\n")));
    Problems.assertAt(
        "indicatorMixed",
        Place.field("i.csv", 3, "id"),
        () -> Importing.read(importing.file("i.csv", head + "101-by,A,2\n")));
  }
}
