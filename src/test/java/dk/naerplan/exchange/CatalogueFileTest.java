package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.store.CatalogueNodes;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallFramework;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Editions of the faglige ramme as files. */
class CatalogueFileTest {
  private static final String EDITION =
      """
      { "edition": "proeve", "source": "Prøve",
        "questions": [
          { "id": "niveau", "answer": "CHOICE", "name": { "da": "Niveau?", "en": "Level?" },
            "options": [ { "id": "hoved", "name": { "da": "H", "en": "H" } },
              { "id": "region", "name": { "da": "R", "en": "R" } } ],
            "of": { "kinds": [ "SHARED_FUNCTION" ] }, "section": "6.1" } ],
        "items": [
          { "id": "ct", "kind": "SHARED_FUNCTION", "strength": "MAY",
            "name": { "da": "CT", "en": "CT" }, "tags": [ "imaging" ],
            "needs": [ [ "scanner" ] ], "goesWith": [ "scanner" ], "section": "6.2.1" },
          { "id": "scanner", "kind": "EQUIPMENT", "strength": "SHOULD",
            "name": { "da": "Skanner", "en": "Scanner" }, "section": "8" } ],
        "rules": [
          { "id": "R01", "severity": "ERROR", "verb": "bør",
            "name": { "da": "Krav", "en": "Requirement" },
            "missing": { "da": "Mangler", "en": "Missing" }, "why": { "da": "Fordi", "en": "Why" },
            "section": "6.1", "when": { "tags": [ "imaging" ] },
            "tests": [
              { "test": "answers", "of": { "items": [ "ct" ] }, "question": "niveau",
                "accepted": [ "hoved" ] },
              { "test": "holds", "items": { "kinds": [ "EQUIPMENT" ], "except": [ "scanner" ] },
                "atLeast": 1 },
              { "test": "measured", "measure": "COUPLED" } ] } ],
        "templates": [
          { "id": "alt", "name": { "da": "Alt", "en": "All" }, "items": [ "ct", "scanner" ] } ] }
      """;

  @TempDir private Path folder;

  private static Catalogue read(String text) {
    return CatalogueFile.read(InputFile.of("udgave.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anEditionByHandIsRead() {
    Catalogue catalogue = read(EDITION);
    assertThat(catalogue.edition()).isEqualTo("proeve");
    assertThat(catalogue.questions(catalogue.items().getFirst().id())).hasSize(1);
    assertThat(catalogue.rules().getFirst().tests()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "edition": "proeve", | | schema.required | /
          "edition": "proeve" | "edition": " " | schema.other | /edition
          "source" | "kilde" | schema.required | /
          "id": "ct" | "id": "CT æ" | schema.other | /items/0/id
          "EQUIPMENT", "strength" | "THING", "strength" | schema.value | /items/1/kind
          "en": "Scanner" | "en": "" | schema.other | /items/1/name/en
          , "section": "8" | | schema.required | /items/1
          "goesWith" | "går-med" | schema.unknown | /items/0
          "CHOICE" | "COLOUR" | schema.value | /questions/0/answer
          "CHOICE" | "TEXT" | schema.unknown | /questions/0/options
          "CHOICE", "name" | "DATE", "name" | schema.unknown | /questions/0/options
          "R01" | "regel 1" | schema.other | /rules/0/id
          "ERROR" | "FATAL" | schema.value | /rules/0/severity
          "answers" | "answer" | schema.value | /rules/0/tests/0/test
          "measured" | "holds" | schema.required | /rules/0/tests/2
          "test": "measured", | | schema.required | /rules/0/tests/2
          "COUPLED" | "MOOD" | schema.value | /rules/0/tests/2/measure
          "atLeast": 1 | "atLeast": -1 | schema.minimum | /rules/0/tests/1/atLeast
          "atLeast": 1 | "atLeast": "1" | schema.type | /rules/0/tests/1/atLeast
          "atLeast": 1 | "accepted": [] | schema.unknown | /rules/0/tests/1
          "id": "region" | "id": "hoved" | duplicateId | /questions/0/options/1/id
          "id": "scanner" | "id": "ct" | duplicateId | /items/1/id
          [ [ "scanner" ] ] | [ [ "pet" ] ] | unknownInEdition | /items/0/needs/0/0
          "goesWith": [ "scanner" ] | "goesWith": [ "pet" ] | unknownInEdition | /items/0/goesWith/0
          { "tags": [ "imaging" ] } | { "tags": [ "x" ] } | unknownInEdition | /rules/0/when/tags/0
          [ "ct" ] }, | [ "mr" ] }, | unknownInEdition | /rules/0/tests/0/of/items/0
          "question": "niveau" | "question": "niv" | unknownInEdition | /rules/0/tests/0/question
          [ "hoved" ] | [ "x" ] | unknownInEdition | /rules/0/tests/0/accepted/0
          "except": [ "scanner" ] | "except": [ "x" ] | unknownInEdition | /rules/0/tests/1/items/except/0
          [ "ct", "scanner" ] | [ "ct", "pet" ] | unknownInEdition | /templates/0/items/1
          """)
  void aWrongEdition(String from, String to, String key, String path) {
    String text = EDITION.replace(from, to == null ? "" : to);
    assertThat(text).isNotEqualTo(EDITION);
    Problems.assertAt(key, new Place("udgave.json", 0, 0, path), () -> read(text));
  }

  @Test
  void aChoiceWithoutOptions() {
    ObjectNode edition = (ObjectNode) JsonDocument.MAPPER.readTree(EDITION);
    ((ObjectNode) edition.path("questions").path(0)).remove("options");
    Problems.assertAt(
        "schema.required",
        new Place("udgave.json", 0, 0, "/questions/0"),
        () -> read(edition.toString()));
  }

  @ParameterizedTest
  @CsvSource({"questions", "items", "rules", "templates"})
  void twoOfOneId(String part) {
    ObjectNode edition = (ObjectNode) JsonDocument.MAPPER.readTree(EDITION);
    ArrayNode all = (ArrayNode) edition.path(part);
    int count = all.size();
    all.add(all.get(0).deepCopy());
    Problems.assertAt(
        "duplicateId",
        new Place("udgave.json", 0, 0, "/" + part + "/" + count + "/id"),
        () -> read(edition.toString()));
  }

  @Test
  void whatIsNamedButNotThereIsTold() {
    assertThat(
            Problems.of(() -> read(EDITION.replace("[ [ \"scanner\" ] ]", "[ [ \"pet\" ] ]")))
                .what(Language.DA))
        .isEqualTo("\"ct\" nævner \"pet\", som ikke findes i filen.");
  }

  @Test
  void aFileThatIsNoJson() {
    Problems.assertAt(
        "notJson", new Place("udgave.json", 1, 3, ""), () -> read("{ edition: \"proeve\" }"));
  }

  /** Among them an edition as files of version 1 knew it, without explanations. */
  @Test
  void whatIsWrittenIsReadBackEqual() throws IOException {
    Path file = folder.resolve("udgave.json");
    List<Catalogue> editions =
        List.of(
            CatalogueJson.bundled(),
            SmallCountry.catalogue(),
            SmallFramework.edition()
                .withRegional(SmallFramework.regionalItem("eget", SmallFramework.edition()))
                .withTemplate(SmallFramework.ownTemplate("egen", "eget"))
                .withTemplate(SmallFramework.ownTemplate("tom")));
    for (Catalogue edition : editions) {
      CatalogueFile.write(file, edition);
      assertThat(CatalogueFile.read(file)).isEqualTo(edition);
    }
    assertThat(Files.readString(file)).endsWith("}\n");
  }

  @Property(tries = 200)
  void anyEditionIsReadBackEqual(@ForAll("editions") Catalogue edition) {
    assertThat(CatalogueJson.read(CatalogueNodes.write(edition))).isEqualTo(edition);
    assertThat(read(CatalogueNodes.write(edition).toString())).isEqualTo(edition);
  }

  @Provide
  Arbitrary<Catalogue> editions() {
    return Editions.any();
  }

  /** What the program brings along is what the schema describes, and is written as it is read. */
  @Test
  void theBundledEditionIsKeptWhole() throws IOException {
    try (InputStream in = CatalogueJson.class.getResourceAsStream("catalogue.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(read(text)).isEqualTo(CatalogueJson.bundled());
      assertThat(normal(CatalogueNodes.write(CatalogueJson.bundled()), ""))
          .isEqualTo(normal(JsonDocument.MAPPER.readTree(text), ""));
    }
  }

  private static final Set<String> SETS = Set.of("tags", "kinds", "except");
  private static final Set<String> SELECTIONS = Set.of("of", "when", "items");
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "unit", "NAERHOSPITAL",
          "telemedicine", "NONE",
          "mayDeviate", "true",
          "regional", "false",
          "proof", "HELD",
          "atLeast", "0");

  /** The same without what goes without saying, and with sets in order. */
  private static JsonNode normal(JsonNode json, String name) {
    if (json instanceof ObjectNode object) {
      ObjectNode normal = JsonDocument.MAPPER.createObjectNode();
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        JsonNode value = normal(entry.getValue(), entry.getKey());
        boolean inSelection = SELECTIONS.contains(name) && entry.getKey().equals("items");
        value = inSelection || SETS.contains(entry.getKey()) ? sorted(value) : value;
        if (!goesWithoutSaying(object, entry.getKey(), value)) {
          normal.set(entry.getKey(), value);
        }
      }
      return normal;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode normal = JsonDocument.MAPPER.createArrayNode();
      array.forEach(each -> normal.add(name.equals("needs") ? sorted(each) : normal(each, "")));
      return normal;
    }
    return json;
  }

  private static boolean goesWithoutSaying(ObjectNode of, String name, JsonNode value) {
    if (name.equals("silence")) {
      String otherwise = of.path("test").asString().equals("holdsNone") ? "SATISFIED" : "VIOLATED";
      return value.asString().equals(otherwise);
    }
    return (value.isContainer() && value.isEmpty() && !of.has("edition"))
        || value.asString("").equals(DEFAULTS.get(name));
  }

  private static JsonNode sorted(JsonNode strings) {
    TreeSet<String> sorted = new TreeSet<>();
    strings.forEach(each -> sorted.add(each.asString()));
    ArrayNode normal = JsonDocument.MAPPER.createArrayNode();
    sorted.forEach(normal::add);
    return normal;
  }
}
