package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelMode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

class OutlinesImportTest {
  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  private static Geometry outline(Dataset dataset, int code) {
    return dataset
        .geography()
        .municipality(SmallCountry.code(code))
        .map(Municipality::outline)
        .orElseThrow();
  }

  /** DAGI's form: four digits, no member that says the reference system in metres. */
  @ParameterizedTest
  @CsvSource({"KOMKODE, 0, true", "kommunekode, '', true", "code, 0, false", "lau_1, '', false"})
  void codesAndReferenceSystemsAreRecognised(String property, String prefix, boolean wgs84) {
    String text = SmallPackage.outlines(property, code -> prefix + code, wgs84);
    Dataset dataset = Importing.read(importing.file("kommuner.geojson", text)).dataset();

    Geometry vestby = outline(dataset, 101);
    assertThat(vestby.getArea()).isCloseTo(400e6, within(2e4));
    assertThat(vestby.getCentroid().getX()).isCloseTo(510_000, within(20.0));
    assertThat(vestby.getCentroid().getY()).isCloseTo(6_210_000, within(20.0));
  }

  @Test
  void aMemberMayNameMetres() {
    String text =
        SmallPackage.outlines("code", code -> code, false)
            .replaceFirst(
                "\"features\"",
                "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}},"
                    + "\"features\"");
    Dataset dataset = Importing.read(importing.file("kommuner.geojson", text)).dataset();

    assertThat(outline(dataset, 104).getArea()).isCloseTo(400e6, within(1.0));
  }

  /** A fifth square, north of the island, as a second feature of it and as Christiansø. */
  private String withIslets() {
    Geometry islet = outline(Importing.STATE.dataset(), 104).copy();
    islet.apply(AffineTransformation.translationInstance(0, 30_000));
    return SmallPackage.outlines("KOMKODE", code -> "0" + code, true)
        .replace(
            "\n]}",
            ",\n"
                + SmallPackage.feature("KOMKODE", "0104", islet, true)
                + ",\n"
                + SmallPackage.feature("KOMKODE", "0411", islet, true)
                + "\n]}");
  }

  @Test
  void featuresOfOneMunicipalityAreUnitedAndChristiansoeIsReported() {
    ProjectImport.Result result = Importing.read(importing.file("kommuner.geojson", withIslets()));

    assertThat(outline(result.dataset(), 104).getArea()).isCloseTo(800e6, within(4e4));
    assertThat(result.report(Language.DA))
        .contains("kommuner.geojson: kommunegrænser. Taget: 5. Ikke taget: 1.")
        .contains("Kommuner: 4, samlet af områder: 5.")
        .contains("411");
    ImportRecord record = result.imports().getLast();
    assertThat(record.file()).isEqualTo("kommuner.geojson");
    assertThat(record.importedAt()).isEqualTo(SmallCountry.IMPORTED);
    assertThat(record.rowsTaken()).isEqualTo(5);
    assertThat(record.rowsRefused()).isEqualTo(1);
    assertThat(result.imports()).startsWith(Importing.STATE.imports().getFirst());
  }

  @Test
  void whatRestsOnTheOutlinesIsMadeAnew() {
    Dataset dataset = Importing.read(importing.file("kommuner.geojson", withIslets())).dataset();

    // The zone of the island has all of it, islet included.
    assertThat(dataset.geography().zoneAreas().get(6).getArea()).isCloseTo(800e6, within(4e4));
    assertThat(dataset.geography().outlineNote()).contains("kommuner.geojson");
    // There is land now where there was none: 30 km north of the middle of the island.
    Position islet = SmallCountry.at(90, 40);
    assertThat(Importing.STATE.dataset().geography().municipalityAt(islet)).isEmpty();
    assertThat(dataset.geography().municipalityAt(islet)).isPresent();
    assertThat(
            dataset
                .travel(TravelMode.CAR)
                .times()
                .to(new SiteId("akut-1"))
                .orElseThrow()
                .minutes(0))
        .isCloseTo(20f, within(0.1f));
  }

  @Test
  void municipalitiesWithoutCodesAreFoundByName() {
    String text =
        SmallPackage.outlines(
            "KOMNAVN",
            code ->
                switch (code) {
                  case "101" -> "Vestby Kommune";
                  case "102" -> "MIDTBY";
                  case "103" -> "Østby";
                  default -> "Øen";
                },
            true);
    ProjectImport.Result result = Importing.read(importing.file("kommuner.geojson", text));

    assertThat(outline(result.dataset(), 103).getArea()).isCloseTo(400e6, within(2e4));
    assertThat(result.report(Language.EN)).contains("Found by name").contains("Vestby Kommune");
  }

  @Test
  void anOutlineThatCrossesItselfIsMended() {
    // A bow tie of two triangles beside the square of Vestby.
    String tie =
        """
        ,
        {"type":"Feature","properties":{"code":"101"},"geometry":{"type":"Polygon","coordinates":
        [[[480000,6200000],[490000,6210000],[490000,6200000],[480000,6210000],[480000,6200000]]]}}
        ]}\
        """;
    String text = SmallPackage.outlines("code", code -> code, false).replace("\n]}", tie);
    ProjectImport.Result result = Importing.read(importing.file("kommuner.geojson", text));

    assertThat(outline(result.dataset(), 101).isValid()).isTrue();
    // Two triangles of 10 km × 5 km / 2.
    assertThat(outline(result.dataset(), 101).getArea()).isCloseTo(450e6, within(1.0));
    assertThat(result.report(Language.DA)).contains("skar sig selv, er rettet: 1.");
  }

  @Test
  void outlinesOfBefore2007AreRefused() {
    Geometry square = outline(Importing.STATE.dataset(), 101);
    String features =
        IntStream.range(101, 372)
            .mapToObj(code -> SmallPackage.feature("KOMKODE", "0" + code, square, true))
            .collect(Collectors.joining(",\n"));
    Path file =
        importing.file(
            "gamle.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");

    Problems.assertAt("oldMunicipalities", Place.file("gamle.geojson"), () -> Importing.read(file));
    assertThat(Problems.of(() -> Importing.read(file)).what(Language.EN)).contains("271");
  }

  @Test
  void outlinesOfSomeMunicipalitiesAreRefused() {
    Path file =
        importing.file(
            "nogle.geojson",
            SmallPackage.outlines("code", code -> code.equals("104") ? "103" : code, true));

    Problems.assertAt("outlinesMissing", Place.file("nogle.geojson"), () -> Importing.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Århus/Aarhus",
        "Høje-Taastrup/Høje Taastrup",
        "Nordfyns/Nordfyn",
        "Vesthimmerland/Vesthimmerlands",
        "Københavns Kommune/København",
        "ÆRØ/Ærø Kommune"
      })
  void spellingsOfOneNameAreEqual(String pair) {
    int cut = pair.indexOf('/');
    Municipality municipality =
        new Municipality(
            SmallCountry.code(751),
            pair.substring(0, cut),
            "1082",
            1,
            outline(Importing.STATE.dataset(), 101));

    assertThat(new MunicipalityNames(java.util.List.of(municipality)).find(pair.substring(cut + 1)))
        .contains(SmallCountry.code(751));
  }
}
