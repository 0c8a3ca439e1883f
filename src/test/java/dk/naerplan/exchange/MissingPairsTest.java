package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingPairsTest {
  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  private static TravelColumn column(ProjectImport.Result result, String site) {
    return result.dataset().travel(TravelMode.CAR).times().to(new SiteId(site)).orElseThrow();
  }

  private ProjectImport.Result read(String text) {
    return Importing.read(importing.file("tider.csv", text));
  }

  @Test
  void missingPairsStayOpenUntilThePlannerAsks() {
    ProjectImport.Result read =
        read("zone,site,minutes\n101-by,akut-1,25\n102-by,akut-1,1\n103-by,akut-1,inf\n");

    // Seven zones; three are in the file, one of them without a way.
    assertThat(read.missingPairs()).isEqualTo(4);
    assertThat(column(read, "akut-1").grade()).isEqualTo(Grade.IMPORTED);
    assertThat(column(read, "akut-1").minutes(1)).isNaN();
    assertThat(read.report(Language.DA))
        .contains("har: 4 (101-land – akut-1, 102-land – akut-1, ", "De regnes som uden vej")
        .contains("ikke har nogen vej: 1.");
  }

  @Test
  void filledPairsAreEstimatedAndTheColumnIsGradedDown() {
    ProjectImport.Result filled =
        read("zone,site,minutes\n101-by,akut-1,25\n102-by,akut-1,1\n103-by,akut-1,inf\n")
            .withMissingFilled();
    TravelColumn column = column(filled, "akut-1");

    assertThat(column.grade()).isEqualTo(Grade.ESTIMATED);
    assertThat(column.minutes(0)).isEqualTo(25);
    // The file says that there is no way: that is no gap.
    assertThat(column.minutes(4)).isNaN();
    // From the island: the ferry of 45 minutes and the bridge of 25.
    assertThat(column.minutes(6)).isCloseTo(70, within(0.01f));
    assertThat(filled.report(Language.DA))
        .contains("4 par til 1 steder (akut-1)", "mærket skønnet")
        .doesNotContain("De regnes som uden vej");
    assertThat(column(filled, "akut-2").grade()).isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void twoFilesMayShareASiteButNotContradictEachOther() {
    Path west = importing.file("vest.csv", "zone,site,minutes\n101-by,akut-1,25\n");
    Path east = importing.file("oest.csv", "zone,site,minutes\n103-by,akut-1,27\n");
    ProjectImport.Result both = Importing.read(west, east);
    assertThat(both.missingPairs()).isEqualTo(5);
    assertThat(column(both, "akut-1").minutes(0)).isEqualTo(25);
    assertThat(column(both, "akut-1").minutes(4)).isEqualTo(27);

    Path other = importing.file("oest.csv", "zone,site,minutes\n101-by,akut-1,26\n");
    Problems.assertAt(
        "pairInTwoFiles", Place.field("oest.csv", 2, "zone"), () -> Importing.read(west, other));
    assertThat(Problems.of(() -> Importing.read(west, other)).what(Language.DA))
        .contains("101-by", "akut-1", "26.0", "25.0", "vest.csv");
  }

  @Test
  void theWayBackIsNotTheWayThere() {
    ProjectImport.Result result =
        read("from,to,minutes\n101-by,akut-1,25\nakut-1,101-by,35\nakut-1,102-by,2\n");

    assertThat(column(result, "akut-1").minutes(0)).isEqualTo(25);
    assertThat(result.report(Language.DA))
        .contains("fra et sted til en zone er ikke taget", ": 2.");
    Problems.assertAt(
        "onlyWayBack", Place.file("tider.csv"), () -> read("from,to,minutes\nakut-1,101-by,35\n"));
  }

  @Test
  void aColumnMaySayWhichWay() {
    ProjectImport.Result result =
        read(
            """
            zone,site,direction,minutes
            101-by,akut-1,to,25
            101-by,akut-1,from,35
            """);
    assertThat(column(result, "akut-1").minutes(0)).isEqualTo(25);
    assertThat(result.report(Language.EN)).contains("from a site to a zone was not taken");
  }

  @Test
  void publicTransportIsToldOfAndNeverTakenForTravelByCar() {
    ProjectImport.Result result =
        read(
            """
            zone,site,mode,minutes
            101-by,akut-1,bil,25
            101-by,akut-1,kollektiv,70
            """);
    assertThat(column(result, "akut-1").minutes(0)).isEqualTo(25);
    assertThat(result.report(Language.DA)).contains("kollektiv transport er ikke taget: 1.");

    Path named = importing.file("tider_kollektiv.csv", "zone,site,minutes\n101-by,akut-1,70\n");
    Problems.assertAt(
        "modeNotHeld", Place.file("tider_kollektiv.csv"), () -> Importing.read(named));
  }

  @ParameterizedTest
  @CsvSource({"hours,0.5,30", "timer,0.5,30", "sekunder,1800,30", "min,30,30"})
  void timesInOtherUnits(String unit, String value, float minutes) {
    assertThat(
            column(read("zone,site," + unit + "\n101-by,akut-1," + value + "\n"), "akut-1")
                .minutes(0))
        .isCloseTo(minutes, within(0.001f));
  }

  @Test
  void lengthsInMiles() {
    // 20 miles of 1.609344 km.
    assertThat(column(read("zone,site,min,miles\n101-by,akut-1,30,20\n"), "akut-1").km(0))
        .isCloseTo(32.18688f, within(0.0001f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zone,site,minutes;101-by,akut-1,"20,5" | decimalComma | 2 | minutes
          zone,site,mode,minutes;101-by,akut-1,cykel,20 | unknownMode | 2 | mode
          zone,site,direction,minutes;101-by,akut-1,op,20 | badWord | 2 | direction
          zone,site,minutes_bil,minutes_bus;101-by,akut-1,2,3 | twoUnits | 1 | minutes_bus
          """)
  void aWrongMatrix(String text, String key, long line, String field) {
    Problems.assertAt(
        key, new Place("tider.csv", line, 0, field), () -> read(text.replace(";", "\n")));
  }

  /** A file too large to be held: a hundred thousand rows, most of them said before. */
  @Test
  void aLargeFileIsReadARowAtATime() {
    String padding = "x".repeat(330);
    StringBuilder text = new StringBuilder("zone,site,minutes,note\n");
    for (int row = 0; row < 100_000; row++) {
      text.append(row % 2 == 0 ? "101-by" : "102-by").append(",akut-1,");
      text.append(row % 2 == 0 ? "25," : "1,").append(padding).append('\n');
    }
    Path file = importing.file("stor.csv", text.toString());
    assertThat(file.toFile().length()).isGreaterThan(InputFile.HELD);
    List<Double> shares = new ArrayList<>();
    ProjectImport.Result result =
        ProjectImport.read(
            List.of(file),
            Importing.STATE,
            SmallCountry.IMPORTED,
            (name, share) -> shares.add(share));

    assertThat(column(result, "akut-1").minutes(0)).isEqualTo(25);
    assertThat(result.report(Language.DA)).contains("Taget: 2.", "taget én gang: 99.998.");
    assertThat(shares).isSorted().endsWith(1.0).hasSizeGreaterThan(20);
    assertThat(result.imports().getLast().sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void anInterruptedReadingEnds() {
    Path file = importing.file("tider.csv", "zone,site,minutes\n101-by,akut-1,25\n");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Importing.read(file)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
