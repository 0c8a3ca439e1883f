package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Condition;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.Unit;
import dk.naerplan.population.AgeGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue and the assumptions that every new project starts with, as files. */
class DefaultDataTest {
  /**
   * Denmark on 1 January 2026 (Danmarks Statistik, FOLK1A), per age group: the 98 municipalities
   * and Christiansø.
   */
  private static final int[] DENMARK = {
    363_313, 701_041, 215_393, 1_204_652, 2_270_330, 910_238, 360_636
  };

  private static final Map<String, NamedCsvRecord> ASSUMPTIONS = assumptions();

  private static Map<String, NamedCsvRecord> assumptions() {
    Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
    try (InputStream in = resource("assumptions.csv");
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(row -> assertThat(rows.put(row.getField("id"), row)).isNull());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static InputStream resource(String name) {
    return DefaultDataTest.class.getResourceAsStream(name);
  }

  private static double number(String id, String field) {
    return Double.parseDouble(ASSUMPTIONS.get(id).getField(field));
  }

  private static double prevalence(Condition condition, AgeGroup age) {
    return number(condition.key() + ".prevalence." + age.column(), "value");
  }

  @Test
  void everyConditionHasAPrevalencePerAgeGroupAContactRateAndAMovableShare() {
    List<String> expected = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      for (AgeGroup age : AgeGroup.values()) {
        expected.add(condition.key() + ".prevalence." + age.column());
      }
      expected.add(condition.key() + ".contacts");
      expected.add(condition.key() + ".movable");
    }
    assertThat(ASSUMPTIONS.keySet())
        .filteredOn(id -> !id.startsWith("check.") && !id.startsWith("travel."))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void everyValueIsWithinItsRangeAndEveryShareIsAShare() {
    ASSUMPTIONS.forEach((id, row) -> {
      assertThat(number(id, "value")).as(id).isBetween(number(id, "low"), number(id, "high"));
      assertThat(number(id, "low")).as(id).isNotNegative();
      if (Unit.valueOf(row.getField("unit")) == Unit.SHARE) {
        assertThat(number(id, "high")).as(id).isLessThanOrEqualTo(1);
      }
      assertThat(row.getField("da")).as(id).isNotBlank();
      assertThat(row.getField("en")).as(id).isNotBlank();
    });
  }

  @Test
  void everyFigureSaysWhereItComesFromAndAnIllustrationSaysThatItIsOne() {
    ASSUMPTIONS.forEach((id, row) -> {
      AssumptionStatus status = AssumptionStatus.valueOf(row.getField("status"));
      String source = row.getField("source");
      assertThat(source).as(id).isNotBlank();
      assertThat(source.startsWith("Illustration – erstat med egne tal"))
          .as(id)
          .isEqualTo(status == AssumptionStatus.ILLUSTRATION);
    });
  }

  @Test
  void prevalencesGiveTheNationalTotalsOfTheirSources() {
    // DREAM (2024): 155,000 with KOL in 2018 growing by 85,000 to 2050, 17.5 % of it before 2024;
    // 244,000 with type 2-diabetes growing by 124,000, 13 % of it before 2024.
    assertThat(national(Condition.KOL)).isCloseTo(155_000 + 0.175 * 85_000, within(2_000.0));
    assertThat(national(Condition.TYPE_2_DIABETES))
        .isCloseTo(244_000 + 0.13 * 124_000, within(2_000.0));
  }

  @Test
  void prevalencesGiveTheSharesAmongTheElderlyOfTheirSources() {
    // KL (2019): of citizens aged 65 and over 11 % have KOL and 12 % type 2-diabetes.
    assertThat(from65(Condition.KOL)).isCloseTo(0.11, within(0.001));
    assertThat(from65(Condition.TYPE_2_DIABETES)).isCloseTo(0.12, within(0.001));
  }

  private static double national(Condition condition) {
    double sum = 0;
    for (AgeGroup age : AgeGroup.values()) {
      sum += DENMARK[age.ordinal()] * prevalence(condition, age);
    }
    return sum;
  }

  private static double from65(Condition condition) {
    int younger = DENMARK[AgeGroup.AGE_65_79.ordinal()];
    int older = DENMARK[AgeGroup.AGE_80_PLUS.ordinal()];
    return (younger * prevalence(condition, AgeGroup.AGE_65_79)
            + older * prevalence(condition, AgeGroup.AGE_80_PLUS))
        / (younger + older);
  }

  @Test
  void thresholdsOfTheFrameworkAreThoseOfItsText() {
    // 1.1: up to 25 nærhospitaler, up to 4 mia. kr., and 500 mio. kr. for treatment at home.
    assertThat(number("check.most-sites", "value")).isEqualTo(25);
    assertThat(number("check.frame", "value")).isEqualTo(4000);
    assertThat(number("check.home-treatment-frame", "value")).isEqualTo(500);
  }

  @Test
  void noThresholdThatTheFrameworkDoesNotNameClaimsToBeDocumented() {
    for (String id :
        List.of(
            "check.travel-gained",
            "check.near-acute-hospital",
            "check.minimum-contacts",
            Evaluation.TRIPS)) {
      assertThat(ASSUMPTIONS.get(id).getField("status")).as(id).isEqualTo("ILLUSTRATION");
    }
  }
}
