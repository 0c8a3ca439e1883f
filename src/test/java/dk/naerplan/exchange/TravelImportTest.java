package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelImportTest {
  private static final List<Zone> ZONES = SmallCountry.geography().zones();
  private static final List<Site> SITES = SmallCountry.geography().sites();

  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  /** A long matrix to all sites at 60 km per hour along 1.3 times the straight line. */
  private static String matrix(String header, double timeFactor, double lengthFactor) {
    StringBuilder text = new StringBuilder(header + "\n");
    for (Zone zone : ZONES) {
      for (Site site : SITES) {
        double km = 1.3 * zone.centroid().distanceKm(site.position());
        text.append(
            String.format(
                Locale.ROOT,
                "%s,%s,%.3f,%.3f%n",
                zone.id(),
                site.id(),
                km * timeFactor,
                km * lengthFactor));
      }
    }
    return text.toString();
  }

  private static TravelColumn column(ProjectImport.Result result, String site) {
    return result.dataset().travel(TravelMode.CAR).times().to(new SiteId(site)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zone,site,minutes,km | 1 | 1
          from,to,seconds,meters | 60 | 1000
          fra,til,tid (sek),afstand_m | 60 | 1000
          Zone_ID,Site_ID,Minutter,Kilometer | 1 | 1
          """)
  void unitsAreThoseOfTheHeader(String header, double timeFactor, double lengthFactor) {
    ProjectImport.Result result =
        Importing.read(importing.file("tider.csv", matrix(header, timeFactor, lengthFactor)));

    // From Østby to Midtby Sygehus: 30 km in a straight line.
    assertThat(column(result, "akut-1").grade()).isEqualTo(Grade.IMPORTED);
    assertThat(column(result, "akut-1").minutes(4)).isCloseTo(39f, within(0.01f));
    assertThat(column(result, "akut-1").km(4)).isCloseTo(39f, within(0.01f));
    assertThat(result.report(Language.DA)).contains("rejsetider. Taget: 21. Ikke taget: 0.");
  }

  @Test
  void aWideMatrixWithDecimalCommas() {
    String text =
        """
        zone (minutter);akut-1;akut-2;ukendt
        101-by;20,5;;7
        102-by;0,5;55;7
        103-by;45;..;7
        999-by;1;1;7
        """;
    ProjectImport.Result result = Importing.read(importing.file("bred.csv", text));

    assertThat(column(result, "akut-1").minutes(0)).isEqualTo(20.5f);
    assertThat(column(result, "akut-1").km(0)).isNaN();
    assertThat(column(result, "akut-2").minutes(0)).isNaN();
    assertThat(column(result, "akut-2").minutes(2)).isEqualTo(55f);
    // A site that the file does not know keeps what it had.
    assertThat(column(result, "sted-vestby").grade()).isEqualTo(Grade.ESTIMATED);
    assertThat(result.report(Language.DA))
        .contains("Taget: 4. Ikke taget: 6.")
        .contains("999-by")
        .contains("ukendt")
        // 2 sites × 7 zones less the 4 taken.
        .contains("filerne ikke har: 10 (101-land – akut-1, ")
        .contains("ingen længder");
  }

  @Test
  void secondsUnderAHeaderOfMinutesAreRefused() {
    Path file = importing.file("tider.csv", matrix("zone,site,minutes,km", 60, 1));
    Problems.assertAt("tooSlow", Place.file("tider.csv"), () -> Importing.read(file));
    // 60 km per hour along 1.3 times the line, sixty times slower: 0.77 km per hour.
    assertThat(Problems.of(() -> Importing.read(file)).what(Language.DA)).contains("0,8 km/t");
  }

  @Test
  void hoursUnderAHeaderOfMinutesAreRefused() {
    Path file = importing.file("tider.csv", matrix("zone,site,minutes,km", 1 / 60.0, 1));
    Problems.assertAt("tooFast", Place.file("tider.csv"), () -> Importing.read(file));
  }

  @Test
  void metresUnderAHeaderOfKmAreRefused() {
    Path file = importing.file("tider.csv", matrix("zone,site,minutes,km", 1, 1000));
    Problems.assertAt("kmImplausible", Place.file("tider.csv"), () -> Importing.read(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zone,site,tid;101-by,akut-1,20 | unitMissing | 1 |
          zone,akut-1;101-by,20 | unitMissing | 1 |
          zone,site,minutes;101-by,akut-1,tyve | badNumber | 2 | minutes
          zone,site,minutes;101-by,akut-1,-20 | negative | 2 | minutes
          zone,site,minutes;101-by,akut-1,20;101-by,akut-1,21 | duplicatePair | 3 | zone
          zone,site,minutes;1,2,20 | matrixOfOtherIds | 0 |
          zone,site,minutes;,akut-1,20 | emptyField | 2 | zone
          """)
  void aWrongMatrix(String text, String key, long line, String field) {
    Path file = importing.file("tider.csv", text.replace(";", "\n"));
    Problems.assertAt(
        key,
        new Place("tider.csv", line, 0, field == null ? "" : field),
        () -> Importing.read(file));
  }

  @Property(tries = 50)
  void longAndWideSayTheSame(
      @ForAll @Size(21) List<@IntRange(min = 10, max = 90) Integer> minutes) {
    StringBuilder tall = new StringBuilder("zone,site,minutes\n");
    StringBuilder wide = new StringBuilder("zone (min)");
    SITES.forEach(site -> wide.append(',').append(site.id()));
    for (int zone = 0; zone < ZONES.size(); zone++) {
      wide.append('\n').append(ZONES.get(zone).id());
      for (int site = 0; site < SITES.size(); site++) {
        int value = minutes.get(zone * SITES.size() + site);
        wide.append(',').append(value);
        tall.append("%s,%s,%d\n".formatted(ZONES.get(zone).id(), SITES.get(site).id(), value));
      }
    }
    Map<SiteId, TravelColumn> one = read(tall.toString());
    Map<SiteId, TravelColumn> other = read(wide.toString());

    for (int site = 0; site < SITES.size(); site++) {
      for (int zone = 0; zone < ZONES.size(); zone++) {
        float expected = minutes.get(zone * SITES.size() + site);
        SiteId id = SITES.get(site).id();
        assertThat(one.get(id).minutes(zone)).isEqualTo(expected);
        assertThat(other.get(id).minutes(zone)).isEqualTo(expected);
      }
    }
  }

  private static Map<SiteId, TravelColumn> read(String text) {
    InputFile file = InputFile.of("t.csv", text.getBytes(StandardCharsets.UTF_8));
    MatrixCells cells = new MatrixCells(ZONES);
    TravelMatrixCsv.read(CsvStream.ofAny(file, ImportProgress.NONE), cells, SITES);
    return cells.asColumns(Grade.IMPORTED);
  }
}
