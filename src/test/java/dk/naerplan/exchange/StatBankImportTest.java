package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.testing.SmallCountry;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables in the shapes in which Danmarks Statistik's StatBank gives them. In each of them there are
 * ten persons of every single age up to 99 in Vestby, and five aged 100 or more.
 */
class StatBankImportTest {
  /** Ages 0–5, 6–16, 17–19, 20–34, 35–64, 65–79 and 80–99 by ten, and the five. */
  private static final List<Integer> BY_AGE = List.of(60, 110, 30, 150, 300, 150, 205);

  private static final int TOTAL = 1005;

  @TempDir private Path folder;

  private Importing importing;

  @BeforeEach
  void start() {
    importing = new Importing(folder);
  }

  private static String ages(IntFunction<String> line, String last) {
    return IntStream.range(0, 100).mapToObj(line).collect(Collectors.joining("\n")) + "\n" + last;
  }

  private static void assertTaken(ProjectImport.Result result, int code, int year) {
    MunicipalFigure figure =
        result.dataset().population().official(SmallCountry.code(code), year).orElseThrow();
    assertThat(figure.byAge()).isEqualTo(BY_AGE);
    assertThat(figure.total()).isEqualTo(TOTAL);
    if (result.dataset().population().has(year)) {
      assertThat(
              result.dataset().population().persons(0, year)
                  + result.dataset().population().persons(1, year))
          .isEqualTo(TOTAL);
    }
  }

  @Test
  void aLongTableWithCodesSexesAndQuarters() {
    String text =
        "OMRÅDE;KØN;ALDER;TID;INDHOLD\n"
            + "000 Hele landet;I alt;0 år;2026K1;999\n"
            + "081 Region Nordjylland;I alt;0 år;2026K1;999\n"
            + ages(
                age ->
                    """
                    101 Vestby;Mænd;%d år;2026K1;4
                    101 Vestby;Kvinder;%d år;2026K1;6
                    101 Vestby;Kvinder;%d år;2026K2;77\
                    """
                        .formatted(age, age, age),
                """
                101 Vestby;Mænd;100 år og derover;2026K1;2
                101 Vestby;Kvinder;100 år og derover;2026K1;3
                """);
    // Without totals of the sexes in Vestby the rows of "I alt" would be the only ones taken.
    text = text.replace(";I alt;", ";Mænd;");
    ProjectImport.Result result =
        Importing.read(importing.file("folk1a.csv", text, Charset.forName("windows-1252")));

    assertTaken(result, 101, 2026);
    assertThat(result.report(Language.DA))
        .contains("000 Hele landet, 081 Region Nordjylland")
        .contains("2026K2")
        .contains("FOLK1A");
    ImportRecord record = result.imports().getLast();
    assertThat(record.attribution()).contains("Danmarks Statistik");
    assertThat(record.vintage()).isEqualTo("2026");
    assertThat(record.rowsTaken()).isEqualTo(202);
    assertThat(record.rowsRefused()).isEqualTo(102);
  }

  @Test
  void totalsOfSexesAreNotAddedToTheSexes() {
    String text =
        "OMRÅDE;KØN;ALDER;TID;INDHOLD\n"
            + ages(
                age ->
                    "101;I alt;%d;2026K1;10\n101;Mænd;%d;2026K1;4\n101;Kvinder;%d;2026K1;6"
                        .formatted(age, age, age),
                "101;I alt;100-;2026K1;5\n101;Mænd;100-;2026K1;2\n101;Kvinder;100-;2026K1;3\n");

    assertTaken(Importing.read(importing.file("t.csv", text)), 101, 2026);
  }

  @Test
  void aWideTableWithTitlesBlanksAndYearsInColumns() {
    String text =
        "\"FRKM126: Befolkningsfremskrivning efter kommune, alder og tid\"\n\"\"\n"
            + "\" \";\" \";\"2026\";\"2030\"\n"
            + "\"Hele landet\";\"0 år\";\"60.000\";\"61.000\"\n"
            + "\"Vestby\";\"0 år\";\"10\";\"10\"\n"
            + ages(
                age -> age == 0 ? "" : "\"\";\"%d år\";\"10\";\"10\"".formatted(age),
                "\"\";\"100 år og derover\";\"5\";\"..\"\n")
            + "\"Kilde: Danmarks Statistik\"\n";
    ProjectImport.Result result = Importing.read(importing.file("2026.csv", text));

    assertTaken(result, 101, 2026);
    // 2030 has a cell that is not published, so that it stays as it was.
    assertThat(result.dataset().population().official(SmallCountry.code(101), 2030))
        .isEqualTo(SmallCountry.population().official(SmallCountry.code(101), 2030));
    assertThat(result.report(Language.DA))
        .contains("Tabel: FRKM126")
        .contains("101 (2030)")
        .contains("Fundet ved navn");
  }

  @Test
  void anEnglishTableWithHeadingsOnLinesOfTheirOwn() {
    String text =
        "\"Population at the first day of the quarter by region, time, marital\",,,,,,\n"
            + "\"status, age and sex\",,,,,,\n,,,,,,\n"
            + " , , , ,Total,Men,Women\n"
            + "101 Vestby,,,,,,\n ,2026Q1,,,,,\n"
            + " , ,Never married,,,,\n"
            + ages(age -> " , , ,%d years,7,3,4".formatted(age), " , , ,100 years,5,2,3\n")
            + " , ,Divorced,,,,\n"
            + ages(age -> " , , ,%d years,3,1,2".formatted(age), " , , ,100 years,0,0,0\n");
    ProjectImport.Result result = Importing.read(importing.file("folk1a.csv", text));

    assertTaken(result, 101, 2026);
  }

  @Test
  void ourOwnAgeGroupsInColumns() {
    String text =
        """
        kommune;år;I alt;0-5 år;6-16 år;17-19 år;20-34 år;35-64 år;65-79 år;80 år og derover
        0101;2026;1.005;60;110;30;150;300;150;205
        0411;2026;7;1;1;1;1;1;1;1
        """;
    ProjectImport.Result result = Importing.read(importing.file("t.csv", text));

    assertTaken(result, 101, 2026);
    // No cluster of the small country counts Christiansø.
    assertThat(result.report(Language.DA)).contains("411");
  }

  @Test
  void agesThatCrossOurGroupsAreRefused() {
    String text =
        """
        OMRÅDE;ALDER;TID;INDHOLD
        101;0-4 år;2026K1;1
        101;5-9 år;2026K1;1
        101;10 år og derover;2026K1;1
        """;
    Problems.assertAt(
        "ageGap", Place.file("t.csv"), () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void aTableWithoutTheFirstQuarterIsRefused() {
    String text = "OMRÅDE;ALDER;TID;INDHOLD\n101;0 år;2025K4;1\n101;1 år;2025K4;1\n";
    Problems.assertAt(
        "noFirstQuarter", Place.file("t.csv"), () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void aFigureThatIsNoNumberIsToldWithItsLine() {
    String text = "OMRÅDE;ALDER;TID;INDHOLD\n101;0 år;2026K1;1\n101;1 år;2026K1;mange\n";
    Problems.assertAt(
        "badNumber", Place.line("t.csv", 3), () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void aFigureTwiceIsRefused() {
    String text = "OMRÅDE;ALDER;TID;INDHOLD\n101;0 år;2026K1;1\n101;0 år;2026K1;1\n";
    Problems.assertAt(
        "duplicateStatBank",
        Place.line("t.csv", 3),
        () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void anUnknownDivisionIsRefused() {
    String text =
        "OMRÅDE;HERKOMST;ALDER;TID;INDHOLD\n101;Dansk;0 år;2026K1;1\n101;Anden;0 år;2026K1;1\n";
    Problems.assertAt(
        "statBankColumn",
        Place.field("t.csv", 0, "HERKOMST"),
        () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void onlyTheCountryIsRefused() {
    String text = "OMRÅDE;ALDER;TID;INDHOLD\nHele landet;0 år;2026K1;1\n";
    Problems.assertAt(
        "statBankEmpty", Place.file("t.csv"), () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void municipalitiesOfBefore2007AreRefused() {
    String text =
        "OMRÅDE;ALDER;TID;INDHOLD\n"
            + IntStream.range(101, 372)
                .mapToObj(code -> code + " Gammel;0 år;2006;1\n")
                .collect(Collectors.joining());
    Problems.assertAt(
        "oldMunicipalities",
        Place.file("t.csv"),
        () -> Importing.read(importing.file("t.csv", text)));
  }

  @Test
  void municipalitiesThatAreNotInTheProjectAreRefused() {
    String text =
        """
        kommune;år;0-5 år;6-16 år;17-19 år;20-34 år;35-64 år;65-79 år;80 år og derover
        999;2026;1;1;1;1;1;1;1
        """;
    Problems.assertAt(
        "noFigureTaken", Place.file("t.csv"), () -> Importing.read(importing.file("t.csv", text)));
  }
}
