package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.naerplan.language.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
  private static InputFile file(String text) {
    return InputFile.of("fil.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void whateverIsQuotedIsReadBack(@ForAll("fields") List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord("a", "b", "c");
      rows.forEach(writer::writeRecord);
    }

    assertThat(CsvTable.read(file(text.toString())).rows())
        .extracting(CsvRow::fields)
        .isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<List<String>>> fields() {
    // The first field is never empty: a line of empty fields would be an empty line.
    Arbitrary<String> field = Arbitraries.strings().withChars("aæ,;\"\n\r 1").ofMaxLength(6);
    Arbitrary<String> first = field.map(text -> "x" + text);
    return first
        .flatMap(f -> field.list().ofSize(2).map(rest -> List.of(f, rest.get(0), rest.get(1))))
        .list()
        .ofMaxSize(5);
  }

  @Test
  void linesAreThoseOfTheFile() {
    CsvTable table = CsvTable.read(file("a,b\n1,\"to\nlinjer\"\n\n2,x\n"));

    assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 5L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTF-8 | a;navn
          windows-1252 | a;navn
          ISO-8859-1 | a;navn
          UTF-16 | a;navn
          """)
  void readsWhatDanishProgramsWrite(String charset, String header) {
    InputFile file =
        InputFile.of("fil.csv", (header + "\n1;Ærø\n").getBytes(Charset.forName(charset)));

    assertThat(CsvTable.readAny(file).rows().getFirst().text("navn")).isEqualTo("Ærø");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() {
    assertThat(CsvTable.readAny(file("\uFEFFzone;year\n1;2\n")).has("zone")).isTrue();
    assertThat(CsvTable.read(file("\uFEFFzone,year\n1,2\n")).has("zone")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234 | 1234
          1.234 | 1234
          1.234.567 | 1234567
          1,234 | 1234
          1 234 | 1234
          12.34 | none
          1.2345 | none
          12,5 | none
          99999999999 | none
          x | none
          """)
  void wholeNumbersMayHaveThousandsSeparators(String text, String expected) {
    assertThat(Numbers.whole(text).isPresent() ? "" + Numbers.whole(text).getAsInt() : "none")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.5 | false | 12.5
          12,5 | true | 12.5
          1.234,5 | true | 1234.5
          12.5 | true | 12.5
          12,5 | false | none
          NaN | false | none
          1e400 | false | none
          """)
  void decimalsFollowTheFile(String text, boolean comma, String expected) {
    var number = Numbers.decimal(text, comma);
    assertThat(number.isPresent() ? "" + number.getAsDouble() : "none").isEqualTo(expected);
  }

  @Test
  void anUnclosedQuoteIsToldWithItsLine() {
    Problems.assertAt(
        "badCsv", Place.line("fil.csv", 3), () -> CsvTable.read(file("a,b\n1,2\n3,\"4\n5,6\n")));
  }
}
