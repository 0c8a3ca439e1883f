package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.EditionChange;
import dk.naerplan.framework.EditionChange.Difference;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Plan;
import dk.naerplan.workbench.framework.Detail.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What putting another edition in force means, in words.
 *
 * @param title from which edition to which
 * @param summary how much is new, changed and gone
 * @param groups the differences under headings; empty when there are none
 * @param plans what it means for the plans, a line each
 * @param own what happens to items and templates of the planner's own, a line each
 */
public record EditionPreview(
    String title, String summary, List<Group> groups, List<String> plans, List<String> own) {
  /** Keeps its own copies. */
  public EditionPreview {
    groups = List.copyOf(groups);
    plans = List.copyOf(plans);
    own = List.copyOf(own);
  }

  /** Differences of one sort under a heading. */
  public record Group(String title, List<Line> lines) {
    /** Keeps its own copy. */
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Something that is new, changed or gone.
   *
   * @param fields what is put differently; of what is new or gone, nothing
   * @param whole all that is said of it when it is new or gone
   */
  public record Line(
      String label, String note, List<FieldChange> fields, List<Paragraph> whole) {
    /** Keeps its own copies. */
    public Line {
      fields = List.copyOf(fields);
      whole = List.copyOf(whole);
    }
  }

  /** Compares. */
  static EditionPreview of(
      Catalogue before, Catalogue after, List<Plan> plans, Language language) {
    return new Builder(before, after, language).build(plans);
  }

  private static final class Builder {
    private final Catalogue before;
    private final Catalogue after;
    private final FieldChanges changes;
    private final CatalogueWords then;
    private final CatalogueWords now;
    private final Texts texts;
    private final EditionChange change;
    private final List<Group> groups = new ArrayList<>();

    Builder(Catalogue before, Catalogue after, Language language) {
      this.before = before;
      this.after = after;
      changes = new FieldChanges(before, after, language);
      then = changes.before();
      now = changes.after();
      texts = now.texts();
      change = EditionChange.between(before, after);
    }

    EditionPreview build(List<Plan> plans) {
      difference("items", change.items(), this::item, changes::items);
      difference("rules", change.rules(), this::rule, changes::rules);
      difference("questions", change.questions(), this::question, changes::questions);
      return new EditionPreview(
          texts.get("preview.title", before.edition(), after.edition()),
          summary(),
          groups,
          plans.stream().flatMap(this::plan).toList(),
          own());
    }

    private String summary() {
      if (change.isEmpty()) {
        return texts.get("preview.same");
      }
      return texts.get(
          "preview.summary",
          count(change.items()),
          count(change.rules()),
          count(change.questions()));
    }

    private String count(Difference<?> difference) {
      return difference.isEmpty()
          ? texts.get("preview.count.none")
          : texts.get(
              "preview.count",
              difference.added().size(),
              difference.changed().size(),
              difference.removed().size());
    }

    private interface InWords<T> {
      Line line(T thing, CatalogueWords words, List<FieldChange> fields);
    }

    private <T> void difference(
        String what,
        Difference<T> difference,
        InWords<T> inWords,
        Function<EditionChange.Changed<T>, List<FieldChange>> fields) {
      group(
          "preview.added." + what,
          difference.added().stream().map(t -> inWords.line(t, now, List.of())).toList());
      group(
          "preview.changed." + what,
          difference.changed().stream()
              .map(c -> inWords.line(c.after(), now, fields.apply(c)))
              .toList());
      group(
          "preview.removed." + what,
          difference.removed().stream().map(t -> inWords.line(t, then, List.of())).toList());
    }

    private void group(String key, List<Line> lines) {
      if (!lines.isEmpty()) {
        groups.add(new Group(texts.get(key, lines.size()), lines));
      }
    }

    private Line item(CatalogueItem item, CatalogueWords words, List<FieldChange> fields) {
      return new Line(
          words.of(item.name()),
          texts.get("preview.note", words.strength(item.strength()), words.section(item.section())),
          fields,
          whole(new Entry.OfItem(item.id()), words, fields));
    }

    private Line rule(Rule rule, CatalogueWords words, List<FieldChange> fields) {
      return new Line(
          texts.get("rule.link", rule.id().value(), words.of(rule.name())),
          texts.get("preview.note", words.severity(rule.severity()), words.section(rule.section())),
          fields,
          whole(new Entry.OfRule(rule.id()), words, fields));
    }

    private static List<Paragraph> whole(
        Entry entry, CatalogueWords words, List<FieldChange> fields) {
      return fields.isEmpty()
          ? new Details(words).of(entry).map(Detail::paragraphs).orElse(List.of())
          : List.of();
    }

    private Line question(Question question, CatalogueWords words, List<FieldChange> fields) {
      return new Line(words.of(question.name()), words.section(question.section()), fields, List.of());
    }

    private Stream<String> plan(Plan plan) {
      Catalogue wholly = after.withOwnOf(before);
      List<Holdings> said =
          Mentions.byOwner(plan, texts).values().stream().flatMap(List::stream).toList();
      Set<ItemId> items = new TreeSet<>();
      Set<RuleId> rules = new TreeSet<>();
      Set<QuestionId> questions = new TreeSet<>();
      for (Holdings holdings : said) {
        items.addAll(holdings.items().keySet());
        holdings.deviations().keySet().stream().map(DeviationKey::rule).forEach(rules::add);
        holdings.items().values().forEach(h -> questions.addAll(h.answers().keySet()));
      }
      items.removeIf(id -> before.item(id).isEmpty() || wholly.item(id).isPresent());
      rules.removeIf(id -> before.rule(id).isEmpty() || after.rule(id).isPresent());
      questions.removeIf(id -> before.question(id).isEmpty() || after.question(id).isPresent());
      List<String> lines = new ArrayList<>();
      items.forEach(id ->
          lines.add(
              texts.get(
                  "preview.plan.item",
                  plan.name(),
                  then.item(id),
                  Mentions.owners(plan, texts, h -> h.of(id).isPresent()))));
      rules.forEach(id ->
          lines.add(
              texts.get(
                  "preview.plan.rule",
                  plan.name(),
                  id.value(),
                  before.rule(id).map(rule -> then.of(rule.name())).orElse(""),
                  Mentions.owners(plan, texts, h -> setsAside(h, id)))));
      questions.forEach(id ->
          lines.add(
              texts.get(
                  "preview.plan.question",
                  plan.name(),
                  then.question(id),
                  Mentions.owners(plan, texts, h -> answers(h, id)))));
      return lines.stream();
    }

    private static boolean setsAside(Holdings holdings, RuleId rule) {
      return holdings.deviations().keySet().stream().anyMatch(key -> key.rule().equals(rule));
    }

    private static boolean answers(Holdings holdings, QuestionId question) {
      return holdings.items().values().stream()
          .anyMatch(holding -> holding.answers().containsKey(question));
    }

    private List<String> own() {
      List<String> lines = new ArrayList<>();
      List<CatalogueItem> brought = after.items().stream().filter(CatalogueItem::regional).toList();
      String added =
          brought.stream()
              .filter(item -> before.item(item.id()).isEmpty())
              .map(item -> now.of(item.name()))
              .collect(Collectors.joining(", "));
      if (!added.isEmpty()) {
        lines.add(texts.get("preview.own.brought", added));
      }
      String replaced =
          brought.stream()
              .filter(item ->
                  before.item(item.id()).filter(old -> !old.equals(item)).isPresent())
              .map(item -> now.of(item.name()))
              .collect(Collectors.joining(", "));
      if (!replaced.isEmpty()) {
        lines.add(texts.get("preview.own.replaced", replaced));
      }
      long kept = before.items().stream().filter(CatalogueItem::regional).count();
      if (kept > 0) {
        lines.add(texts.get("preview.own.kept", kept));
      }
      loosened().forEach(lines::add);
      return lines;
    }

    private Stream<String> loosened() {
      Catalogue wholly = after.withOwnOf(before);
      return before.items().stream()
          .filter(CatalogueItem::regional)
          .filter(item -> after.item(item.id()).isEmpty())
          .filter(item -> wholly.item(item.id()).filter(item::equals).isEmpty())
          .map(item -> texts.get("preview.own.loosened", then.of(item.name())));
    }
  }
}
