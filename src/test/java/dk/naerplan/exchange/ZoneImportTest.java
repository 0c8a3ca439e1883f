package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ZoneImportTest {
  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  /** A rectangle, in km east and north of the south-western corner of Vestby. */
  private static String zone(
      String properties, double west, double south, double east, double north) {
    double[][] corners = {
      {west, south}, {east, south}, {east, north}, {west, north}, {west, south}
    };
    String ring =
        Arrays.stream(corners)
            .map(c -> SmallCountry.at(c[0], c[1]))
            .map(p -> String.format(Locale.ROOT, "[%.1f,%.1f]", p.easting(), p.northing()))
            .collect(Collectors.joining(","));
    return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[%s]]}}"
        .formatted(properties, ring);
  }

  private static String collection(String... zones) {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", zones) + "]}";
  }

  private static String named(String code, String name, int weight) {
    return "\"sognekode\":\"%s\",\"sognenavn\":\"%s\",\"weight\":%d".formatted(code, name, weight);
  }

  /** Vestby in two halves, the others whole. */
  private static String parishes() {
    return collection(
        zone(named("7001", "Vest", 3), 0, 0, 10, 20),
        zone(named("7002", "Øst", 1), 10, 0, 20, 20),
        zone(named("7003", "Midt", 1), 20, 0, 40, 20),
        zone(named("7004", "Østby", 5), 50, 0, 70, 20),
        zone(named("7005", "Øen", 2), 80, 0, 100, 20));
  }

  @Test
  void personsOfAMunicipalityAreSpreadByStatedWeights() {
    ProjectImport.Result result = Importing.read(importing.file("sogne.geojson", parishes()));
    Dataset dataset = result.dataset();

    assertThat(dataset.geography().zones())
        .extracting(z -> z.id().value())
        .containsExactly("7001", "7002", "7003", "7004", "7005");
    assertThat(dataset.geography().zones().getFirst().municipality())
        .isEqualTo(SmallCountry.code(101));
    assertThat(dataset.geography().zones().getFirst().kind()).isEqualTo(ZoneKind.TOWN);
    // Vestby had 100 + 110 persons of each age in 2026: 157.5 and 52.5, the first gets the half.
    assertThat(dataset.population().persons(0, AgeGroup.AGE_0_5, 2026)).isEqualTo(158);
    assertThat(dataset.population().persons(1, AgeGroup.AGE_0_5, 2026)).isEqualTo(52);
    assertThat(dataset.geography().zoneAreas().getFirst().getArea()).isCloseTo(200e6, within(1.0));
    assertThat(result.report(Language.DA))
        .contains("2026, 2030, 2035, 2040: 4 af 4.", "Skøn", "fordelt på 5 zoner");
  }

  @Property(tries = 30)
  void sumsAreKeptWhateverTheWeights(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 5000) Integer> weights) {
    String weightsFile =
        "zone,weight\n"
            + IntStream.range(0, 5)
                .mapToObj(i -> "700%d,%s".formatted(i + 1, weights.get(i) / 7.0))
                .collect(Collectors.joining("\n"));
    DatasetDraft draft = DatasetDraft.of(Importing.STATE.dataset());
    MunicipalSums before = MunicipalSums.of(draft);
    ZoneImport zones = new ZoneImport(draft, List.of(), Set.of(ImportKind.ZONE_WEIGHTS));
    zones.fromAreas(file("sogne.geojson", parishes().replaceAll(",\"weight\":\\d+", "")));
    zones.weights(file("vaegte.csv", weightsFile));
    MunicipalSums after = MunicipalSums.of(draft);

    for (int code = 101; code <= 104; code++) {
      for (int year : SmallCountry.YEARS) {
        assertThat(after.persons(SmallCountry.code(code), year))
            .isEqualTo(before.persons(SmallCountry.code(code), year));
      }
    }
  }

  private static InputFile file(String name, String text) {
    return InputFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void zonesNeedPersonsOrWeights() {
    String bare = parishes().replaceAll(",\"weight\":\\d+", "");
    Problems.assertAt(
        "zonesNeedPopulation",
        Place.file("sogne.geojson"),
        () -> Importing.read(importing.file("sogne.geojson", bare)));
  }

  @Test
  void aMunicipalityWithoutZonesWouldLoseItsPeople() {
    Path file =
        importing.file(
            "sogne.geojson",
            collection(
                zone(named("7001", "Vest", 3), 0, 0, 20, 20),
                zone(named("7009", "Havet", 3), 41, 0, 49, 20)));
    Problems.assertAt(
        "municipalitiesWithoutZones", Place.file("sogne.geojson"), () -> Importing.read(file));
    assertThat(Problems.of(() -> Importing.read(file)).what(Language.DA))
        .contains("3 (102 Midtby, 103 Østby, 104 Øen)");
  }

  @Test
  void zonesAtSeaAreLeftOutAndZonesOverABorderAreToldOf() {
    String text =
        parishes()
            .replace(
                "]}}]}",
                "]}},\n"
                    + zone(named("7008", "Grænsen", 1), 15, 0, 24, 5)
                    + ",\n"
                    + zone(named("7009", "Havet", 3), 41, 0, 49, 20)
                    + "]}");
    ProjectImport.Result result = Importing.read(importing.file("sogne.geojson", text));

    assertThat(result.dataset().geography().zones()).hasSize(6);
    assertThat(result.report(Language.DA))
        .contains("Zoner uden for projektets kommuner er ikke taget: 1 (7009)")
        .contains("regnes til: 1 (7008)");
  }

  @Test
  void oneIdIsOneZone() {
    String parts =
        parishes()
            .replace(
                "\"7002\",\"sognenavn\":\"Øst\",\"weight\":1",
                "\"7001\",\"sognenavn\":\"Vest\",\"weight\":3");
    ProjectImport.Result united = Importing.read(importing.file("sogne.geojson", parts));
    assertThat(united.dataset().geography().zones()).hasSize(4);
    assertThat(united.dataset().geography().zoneAreas().getFirst().getArea())
        .isCloseTo(400e6, within(1.0));

    Path twice = importing.file("sogne.geojson", parishes().replace("7002", "7001"));
    assertThat(Problems.of(() -> Importing.read(twice)).key()).isEqualTo("duplicateZone");
  }

  @Test
  void areasOfZonesThatAreThereKeepPersonsAndTravel() {
    String text =
        collection(
            SmallCountry.geography().zones().stream()
                .map(z -> {
                  double east = (z.centroid().easting() - 500_000) / 1000;
                  double north = (z.centroid().northing() - 6_200_000) / 1000;
                  return zone(
                      "\"zone\":\"" + z.id() + "\"", east - 1, north - 1, east + 1, north + 1);
                })
                .toArray(String[]::new));
    Dataset dataset = Importing.read(importing.file("zoner.geojson", text)).dataset();

    assertThat(dataset.geography().zones()).isEqualTo(SmallCountry.geography().zones());
    assertThat(dataset.geography().zoneAreas())
        .allSatisfy(area -> assertThat(area.getArea()).isCloseTo(4e6, within(1.0)));
    assertThat(dataset.population().total(2026)).isEqualTo(SmallCountry.population().total(2026));

    // Areas that were brought in stay when outlines come, others follow them.
    ProjectState state =
        new ProjectState(
            "Lilleland",
            dataset,
            List.of(),
            Importing.STATE.framework(),
            Importing.STATE.book(),
            Importing.STATE.plans());
    Path outlines = importing.file("k.geojson", SmallPackage.outlines("code", code -> code, false));
    Dataset after = ProjectImport.read(List.of(outlines), state, SmallCountry.IMPORTED).dataset();
    assertThat(after.geography().zoneAreas()).isEqualTo(dataset.geography().zoneAreas());
  }

  @Test
  void gridCellsAsCsvFindTheirMunicipality() {
    String cells =
        """
        id,easting,northing,weight
        a,505000,6205000,1
        b,515000,6215000,1
        c,530000,6210000,1
        d,560000,6210000,1
        e,590000,6210000,1
        f,545000,6210000,1
        """;
    ProjectImport.Result result = Importing.read(importing.file("celler.csv", cells));
    Dataset dataset = result.dataset();

    assertThat(dataset.geography().zones())
        .extracting(Zone::municipality)
        .containsExactly(
            SmallCountry.code(101),
            SmallCountry.code(101),
            SmallCountry.code(102),
            SmallCountry.code(103),
            SmallCountry.code(104));
    assertThat(dataset.geography().zones().getFirst().kind()).isEqualTo(ZoneKind.RURAL);
    assertThat(dataset.population().persons(0, AgeGroup.AGE_80_PLUS, 2026)).isEqualTo(105);
    assertThat(result.report(Language.DA)).contains("er ikke taget: 1 (f)");
  }

  @Test
  void personsAtPointsAreCountedInTheZoneThatHoldsThem() {
    Path zones = importing.file("sogne.geojson", parishes().replaceAll(",\"weight\":\\d+", ""));
    Path points =
        importing.file(
            "punkter.csv",
            "easting,northing,year,"
                + SmallPackage.AGES
                + "\n505000,6210000,2026,1,2,3,4,5,6,7"
                + "\n506000,6210000,2026,1,0,0,0,0,0,0"
                + "\n530000,6210000,2026,0,0,0,0,0,0,9"
                + "\n545000,6210000,2026,1,1,1,1,1,1,1\n");
    ProjectImport.Result result = Importing.read(points, zones);

    assertThat(result.dataset().population().persons(0, 2026)).isEqualTo(29);
    assertThat(result.dataset().population().persons(2, AgeGroup.AGE_80_PLUS, 2026)).isEqualTo(9);
    assertThat(result.report(Language.DA))
        .contains("uden for alle zoner er ikke taget: 1 (545000 6210000)", "lagt sammen: 7.")
        .contains("Zoner uden personer: 3.")
        // Vestby had 210 persons in each of seven groups.
        .contains("101 Vestby 2026: 1470 → 29");
  }

  /** Two squares that share an arc, quantised, in metres. */
  @Test
  void topoJsonIsReadWithSharedArcsAndQuantisation() {
    String text =
        """
        {"type":"Topology","transform":{"scale":[100,100],"translate":[500000,6200000]},
         "objects":{"sogne":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","arcs":[[0,1]],"properties":{"SOGNEKODE":"1","SOGNENAVN":"A"}},
           {"type":"MultiPolygon","arcs":[[[-1,2]]],"properties":{"SOGNEKODE":"2","SOGNENAVN":"B"}}]}},
         "arcs":[[[100,0],[0,200]],[[100,200],[-100,0],[0,-200],[100,0]],
                 [[100,0],[100,0],[0,200],[-100,0]]]}
        """;
    List<GeoJson.Feature> features =
        GeoJson.read(file("sogne.topojson", text), GeoJson.Accept.WGS84_OR_UTM32);
    GeometryFactory factory = new GeometryFactory();
    Geometry first =
        factory.createPolygon(
            new Coordinate[] {
              new Coordinate(500_000, 6_200_000),
              new Coordinate(510_000, 6_200_000),
              new Coordinate(510_000, 6_220_000),
              new Coordinate(500_000, 6_220_000),
              new Coordinate(500_000, 6_200_000)
            });

    assertThat(features.get(0).area().equalsTopo(first)).isTrue();
    assertThat(features.get(1).area().getArea()).isCloseTo(200e6, within(1.0));
    assertThat(features.get(1).area().getEnvelopeInternal().getMinX()).isEqualTo(510_000);
    Problems.assertAt(
        "unknownArc",
        Place.field("sogne.topojson", 0, "sogne[0]"),
        () ->
            GeoJson.read(
                file("sogne.topojson", text.replace("[[0,1]]", "[[0,7]]")),
                GeoJson.Accept.WGS84_OR_UTM32));
  }
}
