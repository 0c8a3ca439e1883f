package dk.naerplan.store;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Measure;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.RuleTest.Proof;
import dk.naerplan.framework.RuleTest.Silence;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition of the faglige ramme from JSON, as the program brings it along, as a project keeps it
 * and as it is exchanged. The shape is that of {@code catalogue.schema.json}; reading takes it for
 * granted.
 */
public final class CatalogueJson {
  private static final Catalogue BUNDLED = bundledCatalogue();

  private CatalogueJson() {}

  /** The edition that the program brings along. */
  public static Catalogue bundled() {
    return BUNDLED;
  }

  private static Catalogue bundledCatalogue() {
    try (InputStream in = CatalogueJson.class.getResourceAsStream("catalogue.json")) {
      return read(JsonMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue.json", e);
    }
  }

  /**
   * Reads an edition.
   *
   * @throws dk.naerplan.framework.UnknownReference when it names something that is not in it
   * @throws IllegalArgumentException when two things in it have one id
   */
  public static Catalogue read(JsonNode json) {
    return new Catalogue(
        json.path("edition").asString(),
        json.path("source").asString(),
        list(json.path("items"), CatalogueJson::item),
        list(json.path("questions"), CatalogueJson::question),
        list(json.path("rules"), CatalogueJson::rule),
        list(json.path("templates"), CatalogueJson::template));
  }

  private static CatalogueItem item(JsonNode json) {
    return new CatalogueItem(
        new ItemId(json.path("id").asString()),
        ItemKind.valueOf(json.path("kind").asString()),
        Strength.valueOf(json.path("strength").asString()),
        words(json.path("name")),
        words(json.path("explanation")),
        words(json.path("condition")),
        words(json.path("targetGroup")),
        json.path("section").asString(),
        unit(json),
        set(json.path("tags"), JsonNode::asString),
        list(json.path("needs"), group -> set(group, CatalogueJson::itemId)),
        list(json.path("goesWith"), CatalogueJson::itemId),
        Telemedicine.valueOf(json.path("telemedicine").asString("NONE")),
        json.path("regional").asBoolean(false));
  }

  private static Question question(JsonNode json) {
    return new Question(
        new QuestionId(json.path("id").asString()),
        AnswerKind.valueOf(json.path("answer").asString()),
        words(json.path("name")),
        words(json.path("help")),
        list(
            json.path("options"),
            option ->
                new Question.Option(option.path("id").asString(), words(option.path("name")))),
        selection(json.path("of")),
        json.path("section").asString());
  }

  private static Rule rule(JsonNode json) {
    return new Rule(
        new RuleId(json.path("id").asString()),
        Severity.valueOf(json.path("severity").asString()),
        unit(json),
        json.path("verb").asString(),
        words(json.path("name")),
        words(json.path("missing")),
        words(json.path("why")),
        json.path("section").asString(),
        json.path("mayDeviate").asBoolean(true),
        selection(json.path("when")),
        list(json.path("tests"), CatalogueJson::test));
  }

  private static RuleTest test(JsonNode json) {
    return switch (json.path("test").asString()) {
      case "holds" ->
          new RuleTest.Holds(
              selection(json.path("items")),
              json.path("atLeast").asInt(0),
              Proof.valueOf(json.path("proof").asString("HELD")),
              silence(json, "VIOLATED"),
              questionId(json, "notWhen"),
              list(json.path("notWhenAnswers"), JsonNode::asString));
      case "holdsNone" ->
          new RuleTest.HoldsNone(
              selection(json.path("items")),
              silence(json, "SATISFIED"),
              questionId(json, "excusedBy"));
      case "answers" ->
          new RuleTest.Answers(
              selection(json.path("of")),
              new QuestionId(json.path("question").asString()),
              list(json.path("accepted"), JsonNode::asString),
              silence(json, "VIOLATED"),
              questionId(json, "excusedBy"),
              text(json, "excusedByItem").map(ItemId::new));
      case "holdsNeeds" ->
          new RuleTest.HoldsNeeds(
              selection(json.path("of")), ItemKind.valueOf(json.path("kind").asString()));
      case "holdsPaired" -> new RuleTest.HoldsPaired(selection(json.path("of")));
      case "measured" -> new RuleTest.Measured(Measure.valueOf(json.path("measure").asString()));
      default -> throw new IllegalArgumentException("No such test: " + json.path("test"));
    };
  }

  private static ItemTemplate template(JsonNode json) {
    return new ItemTemplate(
        json.path("id").asString(),
        words(json.path("name")),
        words(json.path("explanation")),
        list(json.path("items"), CatalogueJson::itemId),
        json.path("regional").asBoolean(false));
  }

  private static Selection selection(JsonNode json) {
    return new Selection(
        set(json.path("items"), CatalogueJson::itemId),
        set(json.path("kinds"), kind -> ItemKind.valueOf(kind.asString())),
        set(json.path("tags"), JsonNode::asString),
        text(json, "strength").map(Strength::valueOf),
        text(json, "delivery").map(Delivery::valueOf),
        set(json.path("except"), JsonNode::asString));
  }

  private static CheckUnit unit(JsonNode json) {
    return CheckUnit.valueOf(json.path("unit").asString("NAERHOSPITAL"));
  }

  private static Silence silence(JsonNode json, String otherwise) {
    return Silence.valueOf(json.path("silence").asString(otherwise));
  }

  private static Words words(JsonNode json) {
    return new Words(json.path("da").asString(""), json.path("en").asString(""));
  }

  private static ItemId itemId(JsonNode json) {
    return new ItemId(json.asString());
  }

  private static Optional<QuestionId> questionId(JsonNode json, String name) {
    return text(json, name).map(QuestionId::new);
  }

  private static Optional<String> text(JsonNode json, String name) {
    return json.has(name) ? Optional.of(json.path(name).asString()) : Optional.empty();
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
    return json.valueStream().map(read).toList();
  }

  private static <T> Set<T> set(JsonNode json, Function<JsonNode, T> read) {
    return json.valueStream().map(read).collect(Collectors.toSet());
  }
}
