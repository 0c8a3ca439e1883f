package dk.naerplan.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An edition of the faglige ramme: what a nærhospital should, may and must not hold, what is asked
 * of it, and the rules a plan is checked against. Immutable.
 */
public final class Catalogue {
  private final String edition;
  private final String source;
  private final Map<ItemId, CatalogueItem> items = new LinkedHashMap<>();
  private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
  private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
  private final List<CatalogueItem> itemList;
  private final List<Rule> ruleList;
  private final List<ItemTemplate> templates;
  // By identity: the selections of the rules are asked for again and again, and hashing one is
  // slow.
  private final IdentityHashMap<Selection, List<CatalogueItem>> selected = new IdentityHashMap<>();
  private final Map<ItemId, List<Question>> asked = new LinkedHashMap<>();

  /**
   * An edition.
   *
   * @param edition its id, for instance {@code faglig-ramme-udkast-2022}
   * @param source the document it is taken from
   * @param items in the order of the document
   * @throws IllegalArgumentException when two items, questions or rules have one id, or something
   *     names an item or question that is not there
   */
  public Catalogue(
      String edition,
      String source,
      List<CatalogueItem> items,
      List<Question> questions,
      List<Rule> rules,
      List<ItemTemplate> templates) {
    this.edition = edition;
    this.source = source;
    this.itemList = List.copyOf(items);
    this.ruleList = List.copyOf(rules);
    this.templates = List.copyOf(templates);
    items.forEach(item -> putNew(this.items, item.id(), item));
    questions.forEach(question -> putNew(this.questions, question.id(), question));
    rules.forEach(rule -> putNew(this.rules, rule.id(), rule));
    CatalogueReferences.check(this);
    for (CatalogueItem item : items) {
      asked.put(
          item.id(), questions.stream().filter(question -> question.of().includes(item)).toList());
    }
    for (Rule rule : rules) {
      CatalogueReferences.selections(rule).forEach(s -> selected.computeIfAbsent(s, this::select));
    }
  }

  private static <K, V> void putNew(Map<K, V> map, K id, V value) {
    if (map.put(id, value) != null) {
      throw new IllegalArgumentException("Twice in the catalogue: " + id);
    }
  }

  /** The id of the edition. */
  public String edition() {
    return edition;
  }

  /** The document it is taken from. */
  public String source() {
    return source;
  }

  /** All items, in the order of the document. */
  public List<CatalogueItem> items() {
    return itemList;
  }

  /** The item of an id. */
  public Optional<CatalogueItem> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The items of one kind, in order. */
  public List<CatalogueItem> items(ItemKind kind) {
    return items.values().stream().filter(item -> item.kind() == kind).toList();
  }

  /** The items that a selection names, in order; how they are delivered is not looked at. */
  public List<CatalogueItem> items(Selection selection) {
    List<CatalogueItem> known = selected.get(selection);
    return known == null ? select(selection) : known;
  }

  private List<CatalogueItem> select(Selection selection) {
    return items.values().stream().filter(selection::includes).toList();
  }

  /** All questions, in order. */
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** The question of an id. */
  public Optional<Question> question(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  /** The questions that an item is asked, in order. */
  public List<Question> questions(ItemId item) {
    return asked.getOrDefault(item, List.of());
  }

  /** All rules, in order. */
  public List<Rule> rules() {
    return ruleList;
  }

  /** The rule of an id. */
  public Optional<Rule> rule(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Sets of items to tick at once. */
  public List<ItemTemplate> templates() {
    return templates;
  }

  /**
   * The same edition with a regional item added, or in place of the one of its id.
   *
   * @throws IllegalArgumentException when the item is not regional or takes the place of one that
   *     is not
   */
  public Catalogue withRegional(CatalogueItem item) {
    if (!item.regional() || item(item.id()).filter(old -> !old.regional()).isPresent()) {
      throw new IllegalArgumentException("Not a regional item: " + item.id());
    }
    Map<ItemId, CatalogueItem> changed = new LinkedHashMap<>(items);
    changed.put(item.id(), item);
    return with(List.copyOf(changed.values()), templates);
  }

  /**
   * The same edition without a regional item, and without the mention of it in items and templates
   * of the planner's own; nothing changes when there is no such item.
   */
  public Catalogue withoutRegional(ItemId id) {
    if (item(id).filter(CatalogueItem::regional).isEmpty()) {
      return this;
    }
    Map<ItemId, CatalogueItem> left = new LinkedHashMap<>(items);
    left.remove(id);
    Set<ItemId> known = Set.copyOf(left.keySet());
    left.replaceAll((_, item) -> item.regional() ? item.naming(known) : item);
    return with(
        List.copyOf(left.values()),
        templates.stream()
            .map(template -> template.regional() ? template.naming(known) : template)
            .toList());
  }

  /** The same edition without any item or template of the planner's own. */
  public Catalogue withoutOwn() {
    return with(
        items.values().stream().filter(item -> !item.regional()).toList(),
        templates.stream().filter(template -> !template.regional()).toList());
  }

  /** The same edition with a template of the planner's own, or in place of the one of its id. */
  public Catalogue withTemplate(ItemTemplate template) {
    List<ItemTemplate> changed = new ArrayList<>(templates);
    changed.removeIf(old -> old.id().equals(template.id()));
    changed.add(template);
    return with(items(), changed);
  }

  /** The same edition without a template of the planner's own. */
  public Catalogue withoutTemplate(String id) {
    return with(
        items(),
        templates.stream().filter(old -> !(old.regional() && old.id().equals(id))).toList());
  }

  /**
   * The same edition with the items and templates of the planner's own that another has, and that
   * this one does not have itself. What such an item names and this edition does not know is left
   * out of it.
   */
  public Catalogue withOwnOf(Catalogue other) {
    List<CatalogueItem> own =
        other.items().stream()
            .filter(item -> item.regional() && item(item.id()).isEmpty())
            .toList();
    Set<ItemId> known = new HashSet<>(items.keySet());
    own.forEach(item -> known.add(item.id()));
    Map<ItemId, CatalogueItem> changed = new LinkedHashMap<>(items);
    own.forEach(item -> changed.put(item.id(), item.naming(known)));
    List<ItemTemplate> all = new ArrayList<>(templates);
    other.templates().stream()
        .filter(template -> template.regional())
        .filter(template -> all.stream().noneMatch(old -> old.id().equals(template.id())))
        .map(template -> template.naming(known))
        .forEach(all::add);
    return with(List.copyOf(changed.values()), all);
  }

  private Catalogue with(List<CatalogueItem> newItems, List<ItemTemplate> newTemplates) {
    return new Catalogue(edition, source, newItems, questions(), rules(), newTemplates);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Catalogue that
        && edition.equals(that.edition)
        && source.equals(that.source)
        && items().equals(that.items())
        && questions().equals(that.questions())
        && rules().equals(that.rules())
        && templates.equals(that.templates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edition, source, items);
  }

  @Override
  public String toString() {
    return edition + ": " + items.size() + " items, " + rules.size() + " rules";
  }
}
