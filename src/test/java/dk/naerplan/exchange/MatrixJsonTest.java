package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixJsonTest {
  private static final List<Zone> ZONES = SmallCountry.geography().zones();
  private static final List<Site> SITES = SmallCountry.geography().sites();

  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  private ProjectImport.Result read(String text) {
    return Importing.read(importing.file("svar.json", text));
  }

  private static TravelColumn column(ProjectImport.Result result, String site) {
    return result.dataset().travel(TravelMode.CAR).times().to(new SiteId(site)).orElseThrow();
  }

  /** A place as a service writes it, moved some metres to the east. */
  private static String location(Position at, double metresEast) {
    var degrees = Projection.toWgs84(new Position(at.easting() + metresEast, at.northing()));
    return String.format(Locale.ROOT, "[%.7f,%.7f]", degrees.x, degrees.y);
  }

  @Test
  void theTableOfOsrmIsJoinedByPosition() {
    // Vestby is put on a road 400 m away, Øen where it is.
    String text =
        """
        {"code":"Ok",
         "durations":[[1500.6,null],[4200,60]],
         "distances":[[20500,null],[60000,1000]],
         "sources":[{"hint":"x","distance":400,"name":"Vej","location":%s},
                    {"hint":"x","distance":0,"name":"","location":%s}],
         "destinations":[{"hint":"x","distance":12,"name":"A","location":%s},
                         {"hint":"x","distance":0,"name":"B","location":%s}]}
        """
            .formatted(
                location(SmallCountry.at(10, 12), 400),
                location(SmallCountry.at(90, 12), 0),
                location(SmallCountry.at(30, 12), 12),
                location(SmallCountry.at(60, 12), 0));
    ProjectImport.Result result = read(text);

    assertThat(column(result, "akut-1").minutes(0)).isCloseTo(25.01f, within(0.001f));
    assertThat(column(result, "akut-1").km(0)).isEqualTo(20.5f);
    assertThat(column(result, "akut-1").grade()).isEqualTo(Grade.IMPORTED);
    assertThat(column(result, "akut-2").minutes(0)).isNaN();
    assertThat(column(result, "akut-2").minutes(6)).isEqualTo(1f);
    // 2 sites × 7 zones less the 4 that the file speaks of.
    assertThat(result.missingPairs()).isEqualTo(10);
    assertThat(result.report(Language.DA)).contains("Taget: 4. Ikke taget: 0.", "nogen vej: 1.");
  }

  @Test
  void openrouteserviceSaysItsUnitAndItsProfile() {
    String text =
        """
        {"durations":[[1500,7]],"distances":[[20.5,7]],
         "sources":[{"location":%s,"snapped_distance":30.0}],
         "destinations":[{"location":%s,"snapped_distance":0},{"location":[8.1,56.0]}],
         "metadata":{"attribution":"x","query":{"profile":"%s","units":"km"}}}
        """;
    String vestby = location(SmallCountry.at(10, 12), 30);
    String midtby = location(SmallCountry.at(30, 12), 0);
    ProjectImport.Result result = read(text.formatted(vestby, midtby, "driving-car"));

    assertThat(column(result, "akut-1").km(0)).isEqualTo(20.5f);
    assertThat(result.report(Language.DA)).contains("Ukendte steder er ikke taget: 1 (8.1, 56.0)");
    Problems.assertAt(
        "unknownMode",
        Place.field("svar.json", 0, "profile"),
        () -> read(text.formatted(vestby, midtby, "foot-walking")));
  }

  @Test
  void graphHopperSaysNothingOfPlacesSoIdsOrPointsMustBeAdded() {
    String matrix = "{\"distances\":[[20500,50000]],\"times\":[[1500,3000]],\"info\":{}";
    Problems.assertAt(
        "matrixWithoutPlaces", Place.field("svar.json", 0, "sources"), () -> read(matrix + "}"));

    ProjectImport.Result byId =
        read(matrix + ",\"source_ids\":[\"101-by\"],\"destination_ids\":[\"akut-1\",\"akut-2\"]}");
    assertThat(column(byId, "akut-2").minutes(0)).isEqualTo(50f);

    ProjectImport.Result byPoint =
        read(
            "%s,\"from_points\":[%s],\"to_points\":[%s,%s]}"
                .formatted(
                    matrix,
                    location(SmallCountry.at(10, 12), 0),
                    location(SmallCountry.at(30, 12), 0),
                    location(SmallCountry.at(60, 12), 0)));
    assertThat(column(byPoint, "akut-2").minutes(0)).isEqualTo(50f);
  }

  @Test
  void pairsThatTheServiceGuessedAreNotTaken() {
    ProjectImport.Result result =
        read(
            """
            {"code":"Ok","durations":[[1500,1600]],"fallback_speed_cells":[[0,1]],
             "source_ids":["101-by"],"destination_ids":["akut-1","akut-2"]}
            """);
    assertThat(column(result, "akut-2").minutes(0)).isNaN();
    assertThat(result.missingPairs()).isEqualTo(13);
    assertThat(result.report(Language.DA)).contains("gættet langs luftlinjen, er ikke taget: 1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"durations":[[1500],[2]],IDS} | matrixRows | 0 | 0 | durations
          {"durations":[[1500,2]],IDS} | matrixColumns | 1 | 0 | durations
          {"durations":[[1500]],"distances":[],IDS,"code":"Ok"} | | | |
          {"durations":[[1500]],"distances":[[1],[2]],IDS} | matrixRows | 0 | 0 | distances
          {"durations":[[-1]],IDS} | negative | 1 | 16 | durations
          {"durations":[["x"]],IDS} | badNumber | 1 | 16 | durations
          {"durations":[1500],IDS} | notAMatrix | 1 | 15 | durations
          {"distances":[[1500]],IDS} | noTimes | 0 | 0 | durations
          {"code":"TooBig","message":"Too many table coordinates"} | serviceError | 0 | 0 |
          {"error":{"code":6004,"message":"Too many"}} | serviceError | 0 | 0 |
          {"durations":[[25]],IDS} | tooFast | 0 | 0 |
          {"durations":[[1500]],"source_ids":[["x"]],"destination_ids":["akut-1"]} | badMatrixPlace | 1 | 36 | source_ids
          """)
  void aWrongMatrix(String text, String key, Long line, Long column, String field) {
    String whole =
        text.replace("IDS", "\"source_ids\":[\"101-by\"],\"destination_ids\":[\"akut-1\"]");
    if (key == null) {
      assertThat(column(read(whole), "akut-1").minutes(0)).isEqualTo(25f);
      return;
    }
    Problems.assertAt(
        key, new Place("svar.json", line, column, field == null ? "" : field), () -> read(whole));
  }

  @Test
  void aFileThatEndsEarlyIsNoMatrix() {
    assertThat(Problems.of(() -> read("{\"durations\":[[1500,20],\n[15")).key())
        .isEqualTo("notJson");
    assertThat(Problems.of(() -> read("{\"durations\":[[NaN]]}")).key()).isEqualTo("notJson");
  }

  @Test
  void sourcesAreZonesAndNotTheOtherWayRound() {
    Problems.assertAt(
        "onlyWayBack",
        Place.file("svar.json"),
        () ->
            read(
                "{\"durations\":[[1500]],\"source_ids\":[\"akut-1\"],"
                    + "\"destination_ids\":[\"101-by\"]}"));
  }

  @Property(tries = 50)
  void whatIsWrittenIsRead(@ForAll @Size(21) List<@IntRange(min = 0, max = 90) Integer> minutes) {
    List<String> rows = new ArrayList<>();
    for (int zone = 0; zone < ZONES.size(); zone++) {
      rows.add(
          minutes.subList(3 * zone, 3 * zone + 3).stream()
              .map(m -> m < 10 ? "null" : Integer.toString(60 * m))
              .collect(Collectors.joining(",", "[", "]")));
    }
    String text =
        "{\"durations\":%s,\"sources\":%s,\"destinations\":%s}"
            .formatted(
                rows,
                ZONES.stream().map(zone -> location(zone.centroid(), 100)).toList(),
                SITES.stream().map(site -> location(site.position(), -100)).toList());
    InputFile file = InputFile.of("m.json", text.getBytes(StandardCharsets.UTF_8));
    MatrixCells cells = new MatrixCells(ZONES);
    TravelMatrixJson.read(file, cells, SITES, ImportProgress.NONE);
    Map<SiteId, TravelColumn> columns = cells.asColumns(Grade.IMPORTED);

    for (int zone = 0; zone < ZONES.size(); zone++) {
      for (int site = 0; site < SITES.size(); site++) {
        int written = minutes.get(3 * zone + site);
        assertThat(columns.get(SITES.get(site).id()).minutes(zone))
            .isEqualTo(written < 10 ? (Float) Float.NaN : (Float) (float) written);
      }
    }
    assertThat(cells.missing()).isEmpty();
  }
}
