package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.Selection;
import dk.naerplan.language.Texts;
import dk.naerplan.workbench.framework.Detail.Badge;
import dk.naerplan.workbench.framework.Detail.Link;
import dk.naerplan.workbench.framework.Detail.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers all that an edition says of an entry. */
final class Details {
  private final Catalogue catalogue;
  private final CatalogueWords words;
  private final RuleWords ruleWords;
  private final Texts texts;

  Details(CatalogueWords words) {
    this.catalogue = words.catalogue();
    this.words = words;
    this.ruleWords = new RuleWords(words);
    this.texts = words.texts();
  }

  /** The entry in full; empty when the edition does not have it. */
  Optional<Detail> of(Entry entry) {
    return switch (entry) {
      case Entry.OfItem(ItemId id) -> catalogue.item(id).map(this::item);
      case Entry.OfRule(var id) -> catalogue.rule(id).map(this::rule);
    };
  }

  private Detail item(CatalogueItem item) {
    List<Badge> badges = new ArrayList<>();
    badges.add(new Badge(words.strength(item.strength()), CatalogueWords.style(item.strength())));
    badges.add(new Badge(words.kind(item.kind()), "strength-may"));
    if (item.regional()) {
      badges.add(new Badge(texts.get("own"), "own-item"));
    }
    List<Paragraph> all = new ArrayList<>();
    text(all, "explanation", words.of(item.explanation()));
    text(all, "condition", words.of(item.condition()));
    text(all, "targetGroup", words.of(item.targetGroup()));
    text(all, "strength", texts.get("meaning." + item.strength()));
    text(all, "section", item.section());
    text(all, "unit", words.unit(item.unit()));
    needs(all, item);
    links(all, "goesWith", "", item.goesWith());
    links(all, "goesWithThis", "", namedBy(item.id()));
    text(all, "telemedicine", words.telemedicine(item.telemedicine()));
    catalogue.questions(item.id()).forEach(question -> all.add(question(question)));
    rules(all, item);
    return new Detail(
        new Entry.OfItem(item.id()),
        words.of(item.name()),
        texts.get("subtitle", item.id().value(), words.other(item.name())),
        badges,
        all,
        item.regional());
  }

  private void needs(List<Paragraph> all, CatalogueItem item) {
    for (Set<ItemId> group : item.needs()) {
      links(all, "needs", group.size() > 1 ? texts.get("needs.any") : "", group);
    }
  }

  private List<ItemId> namedBy(ItemId id) {
    return catalogue.items().stream()
        .filter(other ->
            other.goesWith().contains(id)
                || other.needs().stream().anyMatch(group -> group.contains(id)))
        .map(CatalogueItem::id)
        .toList();
  }

  private Paragraph question(Question question) {
    String help = words.of(question.help());
    String text =
        Stream.of(words.of(question.name()), help, words.answerKind(question))
            .filter(line -> !line.isEmpty())
            .reduce((one, next) -> one + "\n" + next)
            .orElseThrow();
    return new Paragraph(texts.get("heading.question", question.section()), text, List.of());
  }

  private void rules(List<Paragraph> all, CatalogueItem item) {
    List<Link> links =
        catalogue.rules().stream()
            .filter(rule -> selections(rule).anyMatch(selection -> selection.includes(item)))
            .map(this::link)
            .toList();
    all.add(
        new Paragraph(
            texts.get("heading.rules"), links.isEmpty() ? texts.get("rules.none") : "", links));
  }

  static Stream<Selection> selections(Rule rule) {
    return Stream.concat(
        Stream.of(rule.when()),
        rule.tests().stream()
            .flatMap(test ->
                switch (test) {
                  case RuleTest.Holds holds -> Stream.of(holds.items());
                  case RuleTest.HoldsNone none -> Stream.of(none.items());
                  case RuleTest.Answers answers ->
                      Stream.concat(
                          Stream.of(answers.of()),
                          answers.excusedByItem().stream().map(Selection::of));
                  case RuleTest.HoldsNeeds needs -> Stream.of(needs.of());
                  case RuleTest.HoldsPaired paired -> Stream.of(paired.of());
                  case RuleTest.Measured _ -> Stream.empty();
                }));
  }

  private Detail rule(Rule rule) {
    List<Badge> badges = new ArrayList<>();
    badges.add(
        new Badge(
            words.severity(rule.severity()),
            "rule-severity-" + rule.severity().name().toLowerCase(Locale.ROOT)));
    badges.add(new Badge(texts.get("verb", rule.verb()), "strength-may"));
    List<Paragraph> all = new ArrayList<>();
    text(all, "why", words.of(rule.why()));
    text(all, "section", rule.section());
    text(all, "severity", texts.get("meaning." + rule.severity()));
    text(all, "deviate", texts.get(rule.mayDeviate() ? "deviate.may" : "deviate.mayNot"));
    text(all, "unit", words.unit(rule.unit()));
    ruleWords.when(rule).ifPresent(when -> links(all, "when", when.text(), when.items()));
    for (RuleWords.Sentence test : ruleWords.tests(rule)) {
      links(all, "test", test.text(), test.items());
    }
    text(all, "missing", words.of(rule.missing()).replace("{item}", texts.get("theItem")));
    return new Detail(
        new Entry.OfRule(rule.id()),
        words.of(rule.name()),
        texts.get("subtitle", rule.id().value(), words.other(rule.name())),
        badges,
        all,
        false);
  }

  private void text(List<Paragraph> all, String heading, String text) {
    if (!text.isEmpty()) {
      all.add(new Paragraph(texts.get("heading." + heading), text, List.of()));
    }
  }

  private void links(
      List<Paragraph> all, String heading, String text, Collection<ItemId> items) {
    if (!items.isEmpty() || !text.isEmpty()) {
      List<Link> links =
          words
              .sorted(items)
              .map(id -> new Link(words.item(id), new Entry.OfItem(id)))
              .toList();
      all.add(new Paragraph(texts.get("heading." + heading), text, links));
    }
  }

  private Link link(Rule rule) {
    return new Link(
        texts.get("rule.link", rule.id().value(), words.of(rule.name())),
        new Entry.OfRule(rule.id()));
  }
}
