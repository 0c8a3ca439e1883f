package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.testing.SmallCountry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationImportTest {
  private static final List<String> ZONES =
      List.of("101-by", "101-land", "102-by", "102-land", "103-by", "103-land", "104-by");

  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  /** Every zone with the same persons in every age group in 2026. */
  private static String zones(String separator, String persons) {
    String ages = SmallPackage.AGES.replace(",", separator);
    return String.join(separator, "zone", "year", ages)
        + "\n"
        + ZONES.stream()
            .map(zone -> zone + separator + 2026 + (separator + persons).repeat(AgeGroup.COUNT))
            .collect(Collectors.joining("\n"));
  }

  @Test
  void takesPersonsPerZone() {
    ProjectImport.Result result = Importing.read(importing.file("folk.csv", zones(",", "1234")));
    Population population = result.dataset().population();

    assertThat(population.years()).containsExactly(2026);
    assertThat(population.persons(6, AgeGroup.AGE_80_PLUS, 2026)).isEqualTo(1234);
    // Official figures are another matter and stay.
    assertThat(population.official()).isEqualTo(SmallCountry.population().official());
    assertThat(result.report(Language.DA))
        .contains("Taget: 7. Ikke taget: 0.")
        .contains("2030, 2035, 2040")
        // Four municipalities had another population in 2026.
        .contains("officielle folketal: 4 (");
    assertThat(result.imports().getLast().vintage()).isEqualTo("2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
  void takesWhatDanishSpreadsheetsWrite(String charset) {
    String text = zones(";", "\"1.234\"").replace("\n", "\r\n");
    Path file = importing.file("folk.csv", text, Charset.forName(charset));

    assertThat(Importing.read(file).dataset().population().persons(0, 2026)).isEqualTo(7 * 1234);
  }

  @Test
  void aByteOrderMarkDoesNotMatter() {
    Path file = importing.file("folk.csv", "\uFEFF" + zones(";", "5"), StandardCharsets.UTF_8);

    assertThat(Importing.read(file).dataset().population().persons(0, 2026)).isEqualTo(35);
  }

  @Test
  void problemsNameLineAndField() {
    Problems.assertAt(
        "negative",
        Place.field("folk.csv", 2, "age_0_5"),
        () -> Importing.read(importing.file("folk.csv", zones(",", "-1"))));
    Problems.assertAt(
        "missingColumn",
        Place.field("folk.csv", 1, "age_80_plus"),
        () ->
            Importing.read(
                importing.file("folk.csv", zones(",", "1").replaceFirst("age_80_plus", "gamle"))));
    Problems.assertAt(
        "missingZoneYear",
        Place.field("folk.csv", 0, "zone"),
        () ->
            Importing.read(
                importing.file("folk.csv", zones(",", "1").replaceFirst("104-by.*", ""))));
  }

  @Test
  void officialFiguresAreSpreadOverTheZonesAsTheyWere() {
    // In 2026 Vestby has 100 and 110 persons in each age group; now 421 in one of them.
    String text =
        "municipality,year,source,total,"
            + SmallPackage.AGES
            + "\n101,2026,FOLK1A,421,421,0,0,0,0,0,0\n";
    ProjectImport.Result result = Importing.read(importing.file("kommuner.csv", text));
    Population population = result.dataset().population();

    // 421 · 100/210 = 200.48 and 421 · 110/210 = 220.52: the larger remainder gets the last one.
    assertThat(population.persons(0, AgeGroup.AGE_0_5, 2026)).isEqualTo(200);
    assertThat(population.persons(1, AgeGroup.AGE_0_5, 2026)).isEqualTo(221);
    assertThat(population.persons(0, 2026)).isEqualTo(200);
    // Other municipalities and years are as they were.
    assertThat(population.persons(2, 2026)).isEqualTo(SmallCountry.population().persons(2, 2026));
    assertThat(population.persons(0, 2030)).isEqualTo(SmallCountry.population().persons(0, 2030));
    assertThat(population.official(SmallCountry.code(101), 2026).orElseThrow().total())
        .isEqualTo(421);
    assertThat(result.report(Language.DA)).contains("Skøn").contains("2026");
    assertThat(result.report(Language.EN)).contains("Estimate");
  }

  @Test
  void aYearWithoutZonesIsTakenAsOfficialOnly() {
    String text =
        "municipality,year,source,total,"
            + SmallPackage.AGES
            + "\n101,2050,FRKM127,70,10,10,10,10,10,10,10\n999,2050,FRKM127,7,1,1,1,1,1,1,1\n";
    ProjectImport.Result result = Importing.read(importing.file("kommuner.csv", text));

    assertThat(result.dataset().population().official(SmallCountry.code(101), 2050)).isPresent();
    assertThat(result.dataset().population().has(2050)).isFalse();
    assertThat(result.report(Language.DA))
        .contains("Taget: 1. Ikke taget: 1.")
        .contains("999")
        .contains("FRKM126, FRKM127");
  }

  @Test
  void zonesAndOfficialFiguresOfOneImportFitTogether() {
    String official =
        "municipality,year,source,total,"
            + SmallPackage.AGES
            + "\n101,2026,FOLK1A,14,2,2,2,2,2,2,2\n";
    Population population =
        Importing.read(
                importing.file("kommuner.csv", official),
                importing.file("folk.csv", zones(",", "1000")))
            .dataset()
            .population();

    assertThat(population.persons(0, 2026)).isEqualTo(7);
    assertThat(population.persons(1, 2026)).isEqualTo(7);
    assertThat(population.persons(2, 2026)).isEqualTo(7000);
  }

  @Property
  void sharesAddUpAndAreWithinOneOfTheirProportion(
      @ForAll @IntRange(max = 700_000) int total,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 100_000) Integer> weights) {
    int[] shares =
        PersonsPerZone.shares(total, weights.stream().mapToInt(Integer::intValue).toArray());
    double sum = weights.stream().mapToDouble(Integer::doubleValue).sum();

    assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
    for (int i = 0; i < shares.length; i++) {
      double exact =
          sum == 0 ? (double) total / shares.length : (double) total * weights.get(i) / sum;
      assertThat(Math.abs(shares[i] - exact)).isLessThan(1);
    }
  }
}
