package dk.naerplan.workbench.plan.equip;

import dk.naerplan.check.Proposals;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Strength;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holding.Standing;
import dk.naerplan.plan.Holdings;
import dk.naerplan.workbench.plan.equip.Offers.Offer;
import dk.naerplan.workbench.plan.field.Choice;
import dk.naerplan.workbench.session.Session;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the selected nærhospital, or the plan as a whole, says of the items of the faglige ramme. */
public final class EquipViewModel {
  /** The questions on who gives a kommunal indsats; they stand in its row. */
  private static final QuestionId PROVIDER = new QuestionId("udbyder");

  private static final QuestionId PROVIDERS = new QuestionId("udbyder-kommuner");
  private static final String HOST_PROVIDES = "vaertskommune";

  private final Session session;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<ItemFilter> filter = new SimpleObjectProperty<>(ItemFilter.NONE);
  private final Map<Draft, String> drafts = new HashMap<>();
  private Catalogue grouped;
  private Texts texts;

  /** Items of one kind. */
  public record Group(ItemKind kind, List<CatalogueItem> items) {
    /** Keeps its own copy. */
    public Group {
      items = List.copyOf(items);
    }
  }

  private record Draft(Owner owner, ItemId item, String field) {}

  /** What a session's plan says of the items. */
  public EquipViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    this.grouped = session.state().catalogue();
    this.texts = Texts.of(EquipViewModel.class, language.getValue());
    group(grouped);
    session.stateProperty().subscribe(state -> regroup(state.catalogue()));
    session.evaluationProperty().subscribe(() -> refresh());
    session.selectionProperty().subscribe(() -> refresh());
    refresh();
  }

  Session session() {
    return session;
  }

  // Every row asks for them, so they are looked up once a language.
  Texts texts() {
    if (texts.language() != language.getValue()) {
      texts = Texts.of(EquipViewModel.class, language.getValue());
    }
    return texts;
  }

  ItemTexts itemTexts() {
    return new ItemTexts(catalogue(), texts());
  }

  Catalogue catalogue() {
    return session.state().catalogue();
  }

  /** What is shown: it follows selection, edits and evaluations. */
  public ReadOnlyObjectProperty<Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** All items in the groups of the framework; groups without any are left out. */
  public ReadOnlyObjectProperty<List<Group>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** Which items are looked for. */
  public ObjectProperty<ItemFilter> filterProperty() {
    return filter;
  }

  // Rows are built for items and questions, so only a change of these makes new groups.
  private void regroup(Catalogue changed) {
    boolean same =
        grouped.items().equals(changed.items()) && grouped.questions().equals(changed.questions());
    grouped = changed;
    if (!same) {
      group(changed);
    }
  }

  private void group(Catalogue catalogue) {
    groups.set(
        Arrays.stream(ItemKind.values())
            .map(kind -> new Group(kind, catalogue.items(kind)))
            .filter(group -> !group.items().isEmpty())
            .toList());
  }

  private void refresh() {
    Evaluation evaluation = session.evaluationProperty().get();
    Optional<Integer> index =
        session.selectionProperty().get().flatMap(id -> evaluation.indexOf(id).map(i -> i));
    var catchment = index.map(i -> evaluation.access().catchments().get(i));
    Owner owner =
        new Owner(evaluation.plan().id(), catchment.map(c -> c.naerhospital().id()));
    Set<ItemId> proposing =
        sheet.get() != null && sheet.get().owner().equals(owner)
            ? sheet.get().proposing()
            : Set.of();
    show(
        new Sheet(
            owner,
            catchment.flatMap(c -> c.host()).map(Municipality::code),
            catchment
                .map(c -> c.naerhospital().holdings())
                .orElseGet(() -> evaluation.plan().holdings()),
            proposing));
  }

  private void show(Sheet shown) {
    if (!shown.equals(sheet.get())) {
      sheet.set(shown);
    }
  }

  /** Whether an item is there to be seen: one that the owner can hold and that is looked for. */
  public boolean shows(CatalogueItem item, Sheet on) {
    return item.unit() == on.owner().unit() && filter.get().shows(item, on.holdings());
  }

  /** The heading of a group, with how many of its items are held, or stated to be absent. */
  public String heading(Group group, Sheet on) {
    boolean exclusions = group.kind() == ItemKind.EXCLUSION;
    List<CatalogueItem> counted =
        group.items().stream()
            .filter(item -> item.unit() == on.owner().unit())
            .filter(item -> isExcluded(item) == exclusions)
            .toList();
    long count =
        counted.stream()
            .filter(item ->
                exclusions
                    ? on.holdings().of(item.id()).filter(h -> !h.isHeld()).isPresent()
                    : on.holdings().holds(item.id()))
            .count();
    return texts()
        .get(
            exclusions ? "group.exclusions" : "group",
            itemTexts().kind(group.kind()),
            count,
            counted.size());
  }

  /** Whether an item must not be there, so that its absence can be stated. */
  static boolean isExcluded(CatalogueItem item) {
    return item.kind() == ItemKind.EXCLUSION || item.strength() == Strength.MUST_NOT;
  }

  /** Whether an item reaches the citizen in a way and on days that can be stated. */
  static boolean isDelivered(CatalogueItem item) {
    return item.kind().isHospitalFunction() || item.kind() == ItemKind.MUNICIPAL_SERVICE;
  }

  /** Whether what is said of an item is above all a description. */
  static boolean isDescribed(CatalogueItem item) {
    return switch (item.kind()) {
      case COOPERATION, DIGITAL, PLACEMENT, PRINCIPLE, GOVERNANCE, FUNDING -> true;
      default -> false;
    };
  }

  /** The questions that stand in an item's row, or those in its details. */
  List<Question> questions(CatalogueItem item, boolean inRow) {
    return catalogue().questions(item.id()).stream()
        .filter(question -> isInRow(item, question.id()) == inRow)
        .toList();
  }

  static boolean isInRow(CatalogueItem item, QuestionId question) {
    return item.kind() == ItemKind.MUNICIPAL_SERVICE
        && (question.equals(PROVIDER) || question.equals(PROVIDERS));
  }

  /** Whether a question is to be asked: which municipalities, only when it is not the host alone. */
  static boolean isDue(QuestionId question, Holding holding) {
    return !question.equals(PROVIDERS)
        || holding.answer(PROVIDERS).isPresent()
        || holding.answer(PROVIDER).filter(answer -> !answer.equals(HOST_PROVIDES)).isPresent();
  }

  /** The municipalities to choose from, by name. */
  List<Choice> municipalities() {
    Collator order = Collator.getInstance(Language.DA.locale());
    return session.state().dataset().geography().municipalities().stream()
        .map(m -> new Choice(m.code().value(), m.name()))
        .sorted((a, b) -> order.compare(a.label(), b.label()))
        .toList();
  }

  /** The beliggenhedskommune, to be chosen at once. */
  Optional<Choice> host(Sheet on) {
    return on.host()
        .map(MunicipalityCode::value)
        .flatMap(code ->
            municipalities().stream().filter(choice -> choice.id().equals(code)).findFirst());
  }

  /** How many proposals there are for a held item. */
  int offered(Sheet on, ItemId item) {
    return on.holdings().holds(item)
        ? Proposals.of(catalogue(), on.holdings(), item).count()
        : 0;
  }

  /** What belongs with a held item and is not said anything about; empty when nothing is. */
  public List<Offers> offers(Sheet on, ItemId item) {
    if (!on.holdings().holds(item)) {
      return List.of();
    }
    Proposals proposals = Proposals.of(catalogue(), on.holdings(), item);
    Texts texts = texts();
    List<Offers> all = new ArrayList<>();
    List<Offer> single =
        proposals.needs().stream()
            .filter(group -> group.size() == 1)
            .map(group -> offer(group.getFirst(), true))
            .toList();
    if (!single.isEmpty()) {
      all.add(new Offers(texts.get("offers.needs"), single));
    }
    for (List<ItemId> group : proposals.needs()) {
      if (group.size() > 1) {
        all.add(
            new Offers(
                texts.get("offers.anyOf"),
                group.stream().map(id -> offer(id, id.equals(group.getFirst()))).toList()));
      }
    }
    if (!proposals.goesWith().isEmpty()) {
      all.add(
          new Offers(
              texts.get("offers.consider"),
              proposals.goesWith().stream().map(id -> offer(id, false)).toList()));
    }
    return all;
  }

  private Offer offer(ItemId id, boolean ticked) {
    String kind =
        catalogue().item(id).map(item -> itemTexts().kind(item.kind())).orElse(id.value());
    return new Offer(id, itemTexts().label(id), kind, ticked);
  }

  /** Lays the proposals for an item before the planner, or puts them away. */
  public void propose(Owner owner, ItemId item, boolean open) {
    if (sheet.get().owner().equals(owner)) {
      Set<ItemId> proposing = new HashSet<>(sheet.get().proposing());
      if (open) {
        proposing.add(item);
      } else {
        proposing.remove(item);
      }
      show(new Sheet(owner, sheet.get().host(), sheet.get().holdings(), proposing));
    }
  }

  /** Ticks an item and proposes what belongs with it, or says nothing of it any longer. */
  public void hold(Owner owner, ItemId item, boolean held) {
    propose(owner, item, held);
    edit(owner, all -> held ? all.holding(item) : all.without(item));
  }

  /** Ticks items. */
  public void holdAll(Owner owner, List<ItemId> items) {
    edit(
        owner,
        all -> {
          Holdings changed = all;
          for (ItemId item : items) {
            changed = changed.holding(item);
          }
          return changed;
        });
  }

  /** Declines items for a reason; nothing happens without one, and what is held stays. */
  public void decline(Owner owner, List<ItemId> items, String reason) {
    if (reason.isBlank()) {
      return;
    }
    edit(
        owner,
        all -> {
          Holdings changed = all;
          for (ItemId item : items) {
            if (!all.holds(item)) {
              changed = changed.with(item, _ -> Holding.declined(reason));
            }
          }
          return changed;
        });
  }

  /** States that an item is there or is not there; empty says nothing of it. */
  public void state(Owner owner, ItemId item, Optional<Standing> standing) {
    edit(
        owner,
        all ->
            standing
                .map(s -> all.with(item, holding -> holding.withStanding(s)))
                .orElseGet(() -> all.without(item)));
  }

  /** Says how an item reaches the citizen, by the names of {@link Delivery} between commas. */
  public void deliver(Owner owner, ItemId item, String ways) {
    Set<Delivery> delivery = EnumSet.noneOf(Delivery.class);
    for (String way : ways.split(",", -1)) {
      if (!way.isEmpty()) {
        delivery.add(Delivery.valueOf(way));
      }
    }
    say(owner, item, holding -> holding.withDelivery(delivery));
  }

  /** Says on how many days of the week an item is there. */
  public void open(Owner owner, ItemId item, double daysPerWeek) {
    say(owner, item, holding -> holding.withDaysPerWeek(daysPerWeek));
  }

  /** Describes an item, or gives the reason why it is declined. */
  public void describe(Owner owner, ItemId item, String note) {
    say(owner, item, holding -> holding.withNote(note));
  }

  /** Answers a question; blank takes the answer away. */
  public void answer(Owner owner, ItemId item, QuestionId question, String answer) {
    say(owner, item, holding -> holding.withAnswer(question, answer));
  }

  // What is said of an item does not bring it back after it was taken away.
  private void say(Owner owner, ItemId item, UnaryOperator<Holding> change) {
    edit(owner, all -> all.of(item).isPresent() ? all.with(item, change) : all);
  }

  void edit(Owner owner, UnaryOperator<Holdings> change) {
    session.changeHoldings(owner.plan(), owner.naerhospital(), change);
  }

  /** Keeps what was entered in a field and cannot be written down yet, until it is asked for. */
  void keepDraft(Owner owner, ItemId item, String field, Optional<String> unfinished) {
    Draft key = new Draft(owner, item, field);
    unfinished.ifPresentOrElse(text -> drafts.put(key, text), () -> drafts.remove(key));
  }

  Optional<String> draft(Owner owner, ItemId item, String field) {
    return Optional.ofNullable(drafts.get(new Draft(owner, item, field)));
  }
}
