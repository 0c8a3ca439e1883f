package dk.naerplan.exchange;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Editions of every shape, drawn from a random number. */
final class Editions {
  private static final List<String> TAGS = List.of("imaging", "chronic", "surgery");
  private static final List<String> WORDS = List.of("Å", "\"x\"\n", "En længere tekst {item}", "é");
  private static final List<String> OPTIONS = List.of("a", "b", "c");
  private static final int ITEMS = 5;
  private static final int QUESTIONS = 3;

  private final Random random;

  private Editions(long seed) {
    random = new Random(seed);
  }

  static Arbitrary<Catalogue> any() {
    return Arbitraries.longs().map(seed -> new Editions(seed).edition());
  }

  private Catalogue edition() {
    List<CatalogueItem> items = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(item("i-" + i, i == 0 ? Set.copyOf(TAGS) : some(TAGS), false));
    }
    items.add(item("eget", some(TAGS), true));
    return new Catalogue(
        "udgave-" + random.nextInt(9),
        words().da(),
        items,
        numbered(QUESTIONS, this::question),
        numbered(random.nextInt(6), this::rule),
        numbered(random.nextInt(3), this::template));
  }

  private interface Numbered<T> {
    T at(int number);
  }

  private static <T> List<T> numbered(int count, Numbered<T> make) {
    return Stream.iterate(0, i -> i + 1).limit(count).map(make::at).toList();
  }

  private CatalogueItem item(String id, Set<String> tags, boolean regional) {
    return new CatalogueItem(
        new ItemId(id),
        one(ItemKind.values()),
        one(Strength.values()),
        words(),
        maybeWords(),
        maybeWords(),
        maybeWords(),
        one("6.4.1", "bilag 4"),
        one(CheckUnit.values()),
        tags,
        numbered(random.nextInt(3), _ -> Set.copyOf(List.of(itemId(), itemId()))).stream()
            .distinct()
            .toList(),
        List.copyOf(items()),
        one(Telemedicine.values()),
        regional);
  }

  private Question question(int number) {
    AnswerKind answer = number == 0 ? AnswerKind.CHOICES : one(AnswerKind.values());
    boolean chosen = answer == AnswerKind.CHOICE || answer == AnswerKind.CHOICES;
    return new Question(
        new QuestionId("q-" + number),
        answer,
        words(),
        maybeWords(),
        chosen
            ? OPTIONS.stream().map(option -> new Question.Option(option, words())).toList()
            : List.of(),
        selection(),
        "4.1");
  }

  private Rule rule(int number) {
    Selection when = selection();
    return new Rule(
        new RuleId("R" + number),
        one(Severity.values()),
        one(CheckUnit.values()),
        one("bør", "skal"),
        words(),
        words(),
        words(),
        "6.1",
        random.nextBoolean(),
        when.isEmpty() ? Selection.none() : when,
        numbered(1 + random.nextInt(4), _ -> test()));
  }

  private RuleTest test() {
    return switch (random.nextInt(6)) {
      case 0 ->
          new RuleTest.Holds(
              selection(),
              random.nextInt(3),
              one(Proof.values()),
              one(Silence.values()),
              maybe(this::questionId),
              List.of());
      case 1 ->
          new RuleTest.Holds(
              selection(),
              0,
              Proof.HELD,
              Silence.VIOLATED,
              Optional.of(new QuestionId("q-0")),
              List.copyOf(some(OPTIONS)));
      case 2 ->
          new RuleTest.HoldsNone(
              selection(), one(Silence.UNDECIDED, Silence.SATISFIED), maybe(this::questionId));
      case 3 ->
          new RuleTest.Answers(
              selection(),
              new QuestionId("q-0"),
              List.copyOf(some(OPTIONS)),
              one(Silence.values()),
              maybe(this::questionId),
              maybe(this::itemId));
      case 4 ->
          random.nextBoolean()
              ? new RuleTest.HoldsNeeds(selection(), one(ItemKind.EQUIPMENT, ItemKind.COMPETENCE))
              : new RuleTest.HoldsPaired(selection());
      default -> new RuleTest.Measured(one(Measure.values()));
    };
  }

  private ItemTemplate template(int number) {
    return new ItemTemplate(
        "t-" + number, words(), maybeWords(), List.copyOf(items()), random.nextBoolean());
  }

  private Selection selection() {
    return new Selection(
        items(),
        some(List.of(ItemKind.values())),
        some(TAGS),
        maybe(() -> one(Strength.values())),
        maybe(() -> one(Delivery.values())),
        some(List.of("i-3", "surgery")));
  }

  private ItemId itemId() {
    return new ItemId("i-" + random.nextInt(ITEMS));
  }

  private Set<ItemId> items() {
    return numbered(random.nextInt(4), _ -> itemId()).stream().collect(Collectors.toSet());
  }

  private QuestionId questionId() {
    return new QuestionId("q-" + random.nextInt(QUESTIONS));
  }

  private Words words() {
    return new Words(one(WORDS.toArray(String[]::new)), one(WORDS.toArray(String[]::new)));
  }

  private Words maybeWords() {
    return random.nextBoolean() ? words() : Words.NONE;
  }

  private <T> Set<T> some(List<T> all) {
    return all.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
