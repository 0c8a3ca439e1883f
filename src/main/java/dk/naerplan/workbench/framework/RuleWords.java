package dk.naerplan.workbench.framework;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.RuleTest.Silence;
import dk.naerplan.framework.Selection;
import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule looks at, in words. */
final class RuleWords {
  private final CatalogueWords words;
  private final Texts texts;

  RuleWords(CatalogueWords words) {
    this.words = words;
    this.texts = words.texts();
  }

  /** A thing that is looked at, and the items it is about where they are named one by one. */
  record Sentence(String text, List<ItemId> items) {
    /** Keeps its own copy. */
    Sentence {
      items = List.copyOf(items);
    }
  }

  /** Where the rule applies; empty for everywhere. */
  Optional<Sentence> when(Rule rule) {
    return rule.when().isEmpty()
        ? Optional.empty()
        : Optional.of(sentence("rule.when", rule.when()));
  }

  /** All that must be true, one sentence a test. */
  List<Sentence> tests(Rule rule) {
    return rule.tests().stream().map(this::test).toList();
  }

  /** When and what in lines, to be compared with another edition's. */
  String lines(Rule rule) {
    return tests(rule).stream().map(Sentence::text).collect(Collectors.joining("\n"));
  }

  private Sentence test(RuleTest test) {
    return switch (test) {
      case RuleTest.Holds holds -> holds(holds);
      case RuleTest.HoldsNone none -> holdsNone(none);
      case RuleTest.Answers answers -> answers(answers);
      case RuleTest.HoldsNeeds(Selection of, var kind) ->
          new Sentence(
              texts.get("test.holdsNeeds", words.selection(of), words.kind(kind)),
              words.named(of));
      case RuleTest.HoldsPaired(Selection of) -> sentence("test.holdsPaired", of);
      case RuleTest.Measured(var measure) ->
          new Sentence(texts.get("measured", texts.get("measure." + measure)), List.of());
    };
  }

  private Sentence holds(RuleTest.Holds holds) {
    String items = words.selection(holds.items());
    List<String> said = new ArrayList<>();
    String proof = texts.get("proof." + holds.proof());
    said.add(
        holds.atLeast() == 0
            ? texts.get("test.holds", items, proof)
            : texts.get("test.holdsAtLeast", holds.atLeast(), items, proof));
    holds
        .notWhen()
        .ifPresent(question ->
            said.add(
                texts.get(
                    "test.notWhen",
                    words.question(question),
                    words.answers(question, holds.notWhenAnswers()))));
    silence(holds.silence(), Silence.VIOLATED).ifPresent(said::add);
    return new Sentence(String.join(" ", said), words.named(holds.items()));
  }

  private Sentence holdsNone(RuleTest.HoldsNone none) {
    List<String> said = new ArrayList<>();
    said.add(texts.get("test.holdsNone", words.selection(none.items())));
    excuse(none.excusedBy()).ifPresent(said::add);
    silence(none.silence(), Silence.SATISFIED).ifPresent(said::add);
    return new Sentence(String.join(" ", said), words.named(none.items()));
  }

  private Sentence answers(RuleTest.Answers answers) {
    String of = words.selection(answers.of());
    String question = words.question(answers.question());
    List<String> said = new ArrayList<>();
    said.add(
        answers.accepted().isEmpty()
            ? texts.get("test.answers", of, question)
            : texts.get(
                "test.answersWith",
                of,
                question,
                words.answers(answers.question(), answers.accepted())));
    excuse(answers.excusedBy()).ifPresent(said::add);
    answers
        .excusedByItem()
        .ifPresent(item -> said.add(texts.get("test.excusedByItem", words.item(item))));
    silence(answers.silence(), Silence.VIOLATED).ifPresent(said::add);
    List<ItemId> items = new ArrayList<>(words.named(answers.of()));
    answers.excusedByItem().ifPresent(items::add);
    return new Sentence(String.join(" ", said), items);
  }

  private Optional<String> excuse(Optional<QuestionId> by) {
    return by.map(question -> texts.get("test.excusedBy", words.question(question)));
  }

  // What goes without saying is not said.
  private Optional<String> silence(Silence silence, Silence usual) {
    return silence == usual ? Optional.empty() : Optional.of(texts.get("silence." + silence));
  }

  private Sentence sentence(String key, Selection of) {
    return new Sentence(texts.get(key, words.selection(of)), words.named(of));
  }
}
