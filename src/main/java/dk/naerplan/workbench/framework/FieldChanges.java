package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.EditionChange.Changed;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of an item, a question or a rule two editions put differently, in words. */
final class FieldChanges {
  private final CatalogueWords before;
  private final CatalogueWords after;
  private final Texts texts;

  FieldChanges(Catalogue before, Catalogue after, Language language) {
    this.before = new CatalogueWords(before, language);
    this.after = new CatalogueWords(after, language);
    this.texts = this.after.texts();
  }

  CatalogueWords before() {
    return before;
  }

  CatalogueWords after() {
    return after;
  }

  List<FieldChange> items(Changed<CatalogueItem> changed) {
    Comparison<CatalogueItem> all = new Comparison<>(changed);
    all.bilingual("name", CatalogueItem::name);
    all.add("kind", (item, words) -> words.kind(item.kind()));
    all.add("strength", (item, words) -> words.strength(item.strength()));
    all.bilingual("explanation", CatalogueItem::explanation);
    all.bilingual("condition", CatalogueItem::condition);
    all.bilingual("targetGroup", CatalogueItem::targetGroup);
    all.add("section", (item, _) -> item.section());
    all.add("unit", (item, words) -> words.unit(item.unit()));
    all.add("needs", (item, words) -> needs(item, words));
    all.add("goesWith", (item, words) -> words.items(item.goesWith(), ", "));
    all.add("telemedicine", (item, words) -> words.telemedicine(item.telemedicine()));
    all.add("tags", (item, _) -> item.tags().stream().sorted().collect(Collectors.joining(", ")));
    return all.found;
  }

  private String needs(CatalogueItem item, CatalogueWords words) {
    return item.needs().stream()
        .map(group -> words.items(group, texts.get("or")))
        .collect(Collectors.joining("\n"));
  }

  List<FieldChange> questions(Changed<Question> changed) {
    Comparison<Question> all = new Comparison<>(changed);
    all.bilingual("name", Question::name);
    all.bilingual("help", Question::help);
    all.add("answer", (question, words) -> words.answerKind(question));
    all.add("of", (question, words) -> words.selection(question.of()));
    all.add("section", (question, _) -> question.section());
    return all.found;
  }

  List<FieldChange> rules(Changed<Rule> changed) {
    Comparison<Rule> all = new Comparison<>(changed);
    all.bilingual("name", Rule::name);
    all.add("verb", (rule, _) -> rule.verb());
    all.add("severity", (rule, words) -> words.severity(rule.severity()));
    all.bilingual("why", Rule::why);
    all.bilingual("missing", Rule::missing);
    all.add("section", (rule, _) -> rule.section());
    all.add("unit", (rule, words) -> words.unit(rule.unit()));
    all.add(
        "deviate", (rule, _) -> texts.get(rule.mayDeviate() ? "deviate.may" : "deviate.mayNot"));
    all.add("when", (rule, words) -> words.selection(rule.when()));
    all.add("test", (rule, words) -> new RuleWords(words).lines(rule));
    return all.found;
  }

  /** Goes through the fields of a thing and keeps those that differ. */
  private final class Comparison<T> {
    private final Changed<T> changed;
    private final List<FieldChange> found = new ArrayList<>();

    Comparison(Changed<T> changed) {
      this.changed = changed;
    }

    void add(String heading, BiFunction<T, CatalogueWords, String> inWords) {
      FieldChange change =
          new FieldChange(
              texts.get("heading." + heading),
              inWords.apply(changed.before(), before),
              inWords.apply(changed.after(), after));
      if (change.isReal()) {
        found.add(change);
      }
    }

    // A translation that alone is changed is shown as such, or the change would show nothing.
    void bilingual(String heading, Function<T, Words> part) {
      int known = found.size();
      add(heading, (thing, words) -> words.of(part.apply(thing)));
      if (found.size() == known) {
        FieldChange other =
            new FieldChange(
                texts.get("translation", texts.get("heading." + heading)),
                before.other(part.apply(changed.before())),
                after.other(part.apply(changed.after())));
        if (other.isReal()) {
          found.add(other);
        }
      }
    }
  }
}
