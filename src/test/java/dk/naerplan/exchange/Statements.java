package dk.naerplan.exchange;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.store.ProjectState;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Holdings of every shape that a project can have. */
final class Statements {
  private final ProjectState state;

  Statements(ProjectState state) {
    this.state = state;
  }

  /** Words with all that JSON has to escape, and that are not blank. */
  static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("abcæøåÆØÅ \"\\/\n\t\u0001é–€")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  Arbitrary<Holdings> holdings() {
    Arbitrary<ItemId> items = Arbitraries.of(state.catalogue().items()).map(CatalogueItem::id);
    Arbitrary<DeviationKey> keys =
        Combinators.combine(Arbitraries.of(state.catalogue().rules()), items.optional())
            .as((rule, item) -> new DeviationKey(rule.id(), item));
    return Combinators.combine(
            Arbitraries.maps(items, holding()).ofMaxSize(6),
            Arbitraries.maps(keys, words()).ofMaxSize(3))
        .as(Holdings::new);
  }

  private Arbitrary<Holding> holding() {
    return Combinators.combine(
            Arbitraries.of(Holding.Standing.values()),
            Arbitraries.of(Delivery.values()).set(),
            Arbitraries.oneOf(
                Arbitraries.of(0.0, 0.5, 5.0, 7.0), Arbitraries.doubles().between(0, 7)),
            Arbitraries.oneOf(words(), Arbitraries.just("")),
            answers())
        .as(Holding::new);
  }

  private Arbitrary<Map<QuestionId, String>> answers() {
    Arbitrary<Map.Entry<QuestionId, String>> one =
        Arbitraries.of(state.catalogue().questions())
            .flatMap(question -> answer(question).map(text -> Map.entry(question.id(), text)));
    return one.list()
        .ofMaxSize(4)
        .map(all -> {
          Map<QuestionId, String> answers = new TreeMap<>();
          all.forEach(each -> answers.put(each.getKey(), each.getValue()));
          return answers;
        });
  }

  private Arbitrary<String> answer(Question question) {
    Arbitrary<String> options =
        Arbitraries.of(
            question.options().isEmpty()
                ? Set.of("-")
                : question.options().stream().map(Question.Option::id).collect(Collectors.toSet()));
    return switch (question.answer()) {
      case TEXT -> words();
      case YES_NO -> Arbitraries.of("true", "false");
      case CHOICE -> options;
      case CHOICES -> several(options);
      case DATE -> Arbitraries.of("2026-11-24", "2024-02-29", "1999-12-31");
      case NUMBER -> Arbitraries.of("0", "12.5", "-3", "4000");
      case MUNICIPALITIES ->
          several(
              Arbitraries.of(state.dataset().geography().municipalities())
                  .map(municipality -> municipality.code().value()));
    };
  }

  private static Arbitrary<String> several(Arbitrary<String> one) {
    return one.set().ofMinSize(1).map(all -> String.join(",", all));
  }
}
