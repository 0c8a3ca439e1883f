package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the catalogue against a list of the bullets of the faglige ramme that was written by hand
 * from its text, section by section. The JSON is read here without the catalogue's own reader, so
 * that a fault of that reader cannot hide a missing bullet.
 */
class CatalogueCompletenessTest {
  private static final Set<String> FUNCTIONS =
      Set.of("SHARED_FUNCTION", "PATIENT_FUNCTION", "OTHER_FUNCTION");
  private static final JsonNode CATALOGUE = catalogue();
  private static final Map<String, JsonNode> ITEMS = byId();
  private static final List<Bullet> BULLETS = bulletsOfTheFramework();

  /** What a bullet of the framework names, and how strongly it asks for it. */
  record Bullet(String section, String bullet, String strength, String id) {}

  private static InputStream resource(String name) {
    InputStream found = CatalogueCompletenessTest.class.getResourceAsStream(name);
    assertThat(found).as(name).isNotNull();
    return found;
  }

  private static JsonNode catalogue() {
    try (InputStream json = resource("/dk/naerplan/store/catalogue.json")) {
      return JsonMapper.shared().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, JsonNode> byId() {
    Map<String, JsonNode> items = new TreeMap<>();
    for (JsonNode item : CATALOGUE.get("items")) {
      assertThat(items.put(text(item, "id"), item)).as("twice: " + text(item, "id")).isNull();
    }
    return items;
  }

  private static List<Bullet> bulletsOfTheFramework() {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(resource("framework-bullets.csv"), StandardCharsets.UTF_8))) {
      return reader.stream()
          .map(row ->
              new Bullet(
                  row.getField("section"),
                  row.getField("bullet"),
                  row.getField("strength"),
                  row.getField("id")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asString();
  }

  private static List<Bullet> bullets() {
    return BULLETS;
  }

  @ParameterizedTest
  @MethodSource("bullets")
  void everyBulletIsAnItemOfItsStrengthAndSection(Bullet bullet) {
    assertThat(ITEMS).containsKey(bullet.id());
    JsonNode item = ITEMS.get(bullet.id());
    assertThat(text(item, "strength")).isEqualTo(bullet.strength());
    assertThat(text(item, "section")).isEqualTo(bullet.section());
  }

  @Test
  void everyItemStandsInTheFramework() {
    Set<String> listed = BULLETS.stream().map(Bullet::id).collect(Collectors.toSet());

    assertThat(ITEMS.values())
        .filteredOn(item -> !item.path("regional").asBoolean(false))
        .extracting(item -> text(item, "id"))
        .containsExactlyInAnyOrderElementsOf(listed);
    assertThat(BULLETS).hasSameSizeAs(listed);
  }

  @Test
  void countsOfHospitalFunctions() {
    assertThat(count(kind("SHARED_FUNCTION").and(strength("SHOULD")))).isEqualTo(3);
    assertThat(count(kind("SHARED_FUNCTION").and(strength("MAY")))).isEqualTo(2);
    Predicate<JsonNode> patients = kind("PATIENT_FUNCTION");
    assertThat(count(patients.and(strength("SHOULD")).and(tag("way-of-working").negate())))
        .isEqualTo(5);
    assertThat(count(patients.and(strength("SHOULD")).and(tag("way-of-working")))).isEqualTo(2);
    assertThat(count(patients.and(strength("MAY")))).isEqualTo(10);
    assertThat(count(kind("OTHER_FUNCTION").and(strength("SHOULD")))).isEqualTo(1);
    assertThat(
            count(
                strength("SHOULD")
                    .and(item -> FUNCTIONS.contains(text(item, "kind")))
                    .and(tag("way-of-working").negate())))
        .isEqualTo(9);
  }

  @Test
  void noPsychiatricFunctionIsExpectedEverywhere() {
    assertThat(count(tag("psychiatric"))).isEqualTo(4);
    assertThat(count(tag("psychiatric").and(strength("SHOULD")))).isZero();
  }

  @Test
  void countsOfEquipmentAndMunicipalServices() {
    assertThat(count(tag("standard-equipment"))).isEqualTo(7);
    assertThat(count(section("6.2.2"))).isEqualTo(7);
    // 7 bullets on prevention, of which one names two services, and 4 further bullets.
    assertThat(bulletsIn("6.4.2")).hasSize(11);
    assertThat(count(kind("MUNICIPAL_SERVICE").and(section("6.4.2")))).isEqualTo(12);
    assertThat(count(kind("MUNICIPAL_SERVICE").and(strength("MAY").negate()))).isZero();
  }

  @Test
  void countsOfPrinciples() {
    assertThat(count(kind("PRINCIPLE").and(section("4")))).isEqualTo(10);
    assertThat(count(kind("PRINCIPLE").and(section("6.3")))).isEqualTo(6);
    assertThat(count(kind("PRINCIPLE").and(section("7.3")))).isEqualTo(9);
    assertThat(count(tag("placement-factor"))).isEqualTo(4);
    assertThat(count(strength("MUST_NOT"))).isEqualTo(14);
  }

  @Test
  void countsOfCooperationMeasures() {
    assertThat(BULLETS)
        .extracting(Bullet::section)
        .filteredOn(section -> section.startsWith("5.1."))
        .containsOnly("5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.5");
    assertThat(count(tag("ledelsesansvar"))).isEqualTo(4);
    assertThat(count(tag("samarbejdsform"))).isEqualTo(4);
    assertThat(count(tag("udviklingsform"))).isEqualTo(4);
    assertThat(count(tag("virtual-measure"))).isEqualTo(3);
  }

  @Test
  void threeParagraphsOfTheHealthActOpenForCooperation() {
    assertThat(ITEMS.get("sty-samdriftshjemmel").get("explanation").get("da").asString())
        .contains("§ 78, stk. 3", "§ 233", "§ 239, stk. 1");
  }

  @Test
  void theSetOfEverythingExpectedHoldsEveryFunctionThatEachNaerhospitalShouldHave() {
    Set<String> expected = new TreeSet<>();
    ITEMS.forEach((id, item) -> {
      if (strength("SHOULD").test(item)
          && (FUNCTIONS.contains(text(item, "kind")) || tag("standard-equipment").test(item))) {
        expected.add(id);
      }
    });

    assertThat(template("boer-pakke")).containsAll(expected);
  }

  private static Set<String> template(String id) {
    Set<String> items = new TreeSet<>();
    for (JsonNode template : CATALOGUE.get("templates")) {
      if (text(template, "id").equals(id)) {
        template.get("items").forEach(item -> items.add(item.asString()));
      }
    }
    return items;
  }

  private static Set<String> bulletsIn(String section) {
    return BULLETS.stream()
        .filter(bullet -> bullet.section().equals(section))
        .map(Bullet::bullet)
        .collect(Collectors.toSet());
  }

  private static long count(Predicate<JsonNode> which) {
    return ITEMS.values().stream().filter(which).count();
  }

  private static Predicate<JsonNode> kind(String kind) {
    return item -> text(item, "kind").equals(kind);
  }

  private static Predicate<JsonNode> strength(String strength) {
    return item -> text(item, "strength").equals(strength);
  }

  private static Predicate<JsonNode> section(String section) {
    return item -> text(item, "section").equals(section);
  }

  private static Predicate<JsonNode> tag(String tag) {
    return item -> {
      for (JsonNode named : item.path("tags")) {
        if (named.asString().equals(tag)) {
          return true;
        }
      }
      return false;
    };
  }
}
