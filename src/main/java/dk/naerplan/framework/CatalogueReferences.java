package dk.naerplan.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sees to it that everything a catalogue names is in it, and that the edition itself leans on
 * nothing of the planner's own, so that such items can be taken out again.
 */
final class CatalogueReferences {
  private final Catalogue catalogue;
  private final Set<String> tags = new HashSet<>();

  private CatalogueReferences(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.items().stream()
        .filter(item -> !item.regional())
        .forEach(item -> tags.addAll(item.tags()));
  }

  static void check(Catalogue catalogue) {
    CatalogueReferences references = new CatalogueReferences(catalogue);
    for (CatalogueItem item : catalogue.items()) {
      item.needs().forEach(group -> references.items(item.id(), group, item.regional()));
      references.items(item.id(), item.goesWith(), item.regional());
    }
    catalogue.questions().forEach(question -> references.selection(question.id(), question.of()));
    for (Rule rule : catalogue.rules()) {
      selections(rule).forEach(selection -> references.selection(rule.id(), selection));
      rule.tests().forEach(test -> references.test(rule.id(), test));
    }
    for (ItemTemplate template : catalogue.templates()) {
      references.items(template.id(), template.items(), template.regional());
    }
  }

  /** All selections of a rule. */
  static Stream<Selection> selections(Rule rule) {
    return Stream.concat(
        Stream.of(rule.when()),
        rule.tests().stream()
            .flatMap(test ->
                switch (test) {
                  case RuleTest.Holds holds -> Stream.of(holds.items());
                  case RuleTest.HoldsNone none -> Stream.of(none.items());
                  case RuleTest.Answers answers -> Stream.of(answers.of());
                  case RuleTest.HoldsNeeds needs -> Stream.of(needs.of());
                  case RuleTest.HoldsPaired paired -> Stream.of(paired.of());
                  case RuleTest.Measured _ -> Stream.empty();
                }));
  }

  private void test(Object by, RuleTest test) {
    switch (test) {
      case RuleTest.Holds holds -> question(by, holds.notWhen(), holds.notWhenAnswers());
      case RuleTest.HoldsNone none -> question(by, none.excusedBy(), List.of());
      case RuleTest.Answers answers -> {
        question(by, Optional.of(answers.question()), answers.accepted());
        question(by, answers.excusedBy(), List.of());
        answers.excusedByItem().ifPresent(item -> items(by, List.of(item), false));
      }
      case RuleTest.HoldsNeeds _, RuleTest.HoldsPaired _, RuleTest.Measured _ -> {}
    }
  }

  private void selection(Object by, Selection selection) {
    items(by, selection.items(), false);
    for (String tag : selection.tags()) {
      require(tags.contains(tag), by, tag);
    }
    for (String except : selection.except()) {
      require(tags.contains(except) || isThere(new ItemId(except), false), by, except);
    }
  }

  private void items(Object by, Iterable<ItemId> items, boolean own) {
    for (ItemId item : items) {
      require(isThere(item, own), by, item);
    }
  }

  private boolean isThere(ItemId id, boolean own) {
    return catalogue.item(id).filter(item -> own || !item.regional()).isPresent();
  }

  private void question(Object by, Optional<QuestionId> id, List<String> answers) {
    if (id.isEmpty()) {
      return;
    }
    Optional<Question> question = catalogue.question(id.get());
    require(question.isPresent(), by, id.get());
    question
        .map(Question::options)
        .filter(options -> !options.isEmpty())
        .ifPresent(options ->
            answers.forEach(answer ->
                require(options.stream().anyMatch(o -> o.id().equals(answer)), by, answer)));
  }

  private static void require(boolean there, Object by, Object named) {
    if (!there) {
      throw new UnknownReference(by.toString(), named.toString());
    }
  }
}
