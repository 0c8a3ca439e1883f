package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.Framework;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.workbench.framework.RegionalDraft.Field;
import dk.naerplan.workbench.framework.RegionalDraft.Trait;
import dk.naerplan.workbench.session.Session;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** The planner's own items: a form for adding and changing one, and taking one out again. */
public final class OwnItemsViewModel {
  private final Session session;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Task> task = new ReadOnlyObjectWrapper<>(new Task.Nothing());
  private final ReadOnlyObjectWrapper<Map<Field, String>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ObjectProperty<ItemKind> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<Strength> strength = new SimpleObjectProperty<>();
  private final ObjectProperty<Telemedicine> telemedicine = new SimpleObjectProperty<>();
  private final Map<TextField, StringProperty> texts = new EnumMap<>(TextField.class);
  private final ObservableSet<Trait> traits = FXCollections.observableSet();
  private final ObservableSet<ItemId> needsAll = FXCollections.observableSet();
  private final ObservableSet<ItemId> needsAny = FXCollections.observableSet();
  private final ObservableSet<ItemId> goesWith = FXCollections.observableSet();

  /** What is being done. */
  public sealed interface Task {
    /** Nothing. */
    record Nothing() implements Task {}

    /** A form is being filled in; empty for a new item. */
    record Editing(Optional<ItemId> item) implements Task {}

    /** The planner is asked whether to take an item out; the question says what it means. */
    record Removing(ItemId item, String question) implements Task {}
  }

  /** The fields of the form that take text. */
  public enum TextField {
    NAME_DA,
    NAME_EN,
    EXPLANATION_DA,
    EXPLANATION_EN,
    TARGET_GROUP_DA,
    TARGET_GROUP_EN,
    SECTION
  }

  /** Something to choose. */
  public record Choice<T>(T value, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** The own items of a session's project. */
  public OwnItemsViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    for (TextField field : TextField.values()) {
      texts.put(field, new SimpleStringProperty(""));
    }
    fill(RegionalDraft.empty());
  }

  Texts texts() {
    return Texts.of(OwnItemsViewModel.class, language.getValue());
  }

  private CatalogueWords words() {
    return new CatalogueWords(session.state().catalogue(), language.getValue());
  }

  /** What is being done. */
  public ReadOnlyObjectProperty<Task> taskProperty() {
    return task.getReadOnlyProperty();
  }

  /** What is wrong with the form, by field; empty until it was tried to be saved. */
  ReadOnlyObjectProperty<Map<Field, String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  StringProperty text(TextField field) {
    return texts.get(field);
  }

  ObjectProperty<ItemKind> kindProperty() {
    return kind;
  }

  ObjectProperty<Strength> strengthProperty() {
    return strength;
  }

  ObjectProperty<Telemedicine> telemedicineProperty() {
    return telemedicine;
  }

  ObservableSet<Trait> traits() {
    return traits;
  }

  ObservableSet<ItemId> needsAll() {
    return needsAll;
  }

  ObservableSet<ItemId> needsAny() {
    return needsAny;
  }

  ObservableSet<ItemId> goesWith() {
    return goesWith;
  }

  /** The kinds an own item can be of. An exclusion is the framework's alone. */
  List<Choice<ItemKind>> kinds() {
    CatalogueWords words = words();
    return Arrays.stream(ItemKind.values())
        .filter(each -> each != ItemKind.EXCLUSION)
        .map(each -> new Choice<>(each, words.kind(each)))
        .toList();
  }

  /** How strongly the planner can ask for an own item. */
  List<Choice<Strength>> strengths() {
    return List.of(
        new Choice<>(Strength.SHOULD, texts().get("own.should")),
        new Choice<>(Strength.MAY, texts().get("own.may")));
  }

  List<Choice<Telemedicine>> telemedicines() {
    CatalogueWords words = words();
    return Arrays.stream(Telemedicine.values())
        .map(each -> new Choice<>(each, words.telemedicine(each)))
        .toList();
  }

  /** What an own item may be, each with the rules that then look at it. */
  List<Choice<Trait>> traitChoices() {
    return Arrays.stream(Trait.values())
        .map(trait -> new Choice<>(trait, texts().get("trait." + trait, rules(trait))))
        .toList();
  }

  private String rules(Trait trait) {
    String rules =
        session.state().catalogue().rules().stream()
            .filter(rule -> Details.selections(rule).anyMatch(s -> s.tags().contains(trait.tag())))
            .map(Rule::id)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return rules.isEmpty() ? texts().get("trait.noRule") : texts().get("trait.rules", rules);
  }

  /** Equipment and competences. */
  List<Choice<ItemId>> needChoices() {
    return choices(item ->
        item.kind() == ItemKind.EQUIPMENT || item.kind() == ItemKind.COMPETENCE);
  }

  /** What can belong with an item. */
  List<Choice<ItemId>> companionChoices() {
    return choices(item ->
        item.kind() != ItemKind.EQUIPMENT
            && item.kind() != ItemKind.COMPETENCE
            && item.strength() != Strength.MUST_NOT);
  }

  private List<Choice<ItemId>> choices(Predicate<CatalogueItem> offered) {
    CatalogueWords words = words();
    Optional<ItemId> self = edited();
    return session.state().catalogue().items().stream()
        .filter(offered)
        .filter(item -> self.filter(item.id()::equals).isEmpty())
        .map(item -> new Choice<>(item.id(), words.of(item.name())))
        .toList();
  }

  /** Chosen items in words. */
  String chosen(ObservableSet<ItemId> items) {
    return items.isEmpty() ? texts().get("picker.none") : words().items(items, ", ");
  }

  private Optional<ItemId> edited() {
    return task.get() instanceof Task.Editing(var item) ? item : Optional.empty();
  }

  /** Opens an empty form. */
  public void add() {
    task.set(new Task.Editing(Optional.empty()));
    fill(RegionalDraft.empty());
  }

  /** Opens the form on an own item. */
  public void change(ItemId id) {
    own(id)
        .ifPresent(item -> {
          task.set(new Task.Editing(Optional.of(id)));
          fill(RegionalDraft.of(item));
        });
  }

  private Optional<CatalogueItem> own(ItemId id) {
    return session.state().catalogue().item(id).filter(CatalogueItem::regional);
  }

  /** Leaves the form, or keeps the item after all. */
  public void cancel() {
    task.set(new Task.Nothing());
  }

  private void fill(RegionalDraft draft) {
    problems.set(Map.of());
    kind.set(draft.kind());
    strength.set(draft.strength());
    telemedicine.set(draft.telemedicine());
    text(TextField.NAME_DA).set(draft.name().da());
    text(TextField.NAME_EN).set(draft.name().en());
    text(TextField.EXPLANATION_DA).set(draft.explanation().da());
    text(TextField.EXPLANATION_EN).set(draft.explanation().en());
    text(TextField.TARGET_GROUP_DA).set(draft.targetGroup().da());
    text(TextField.TARGET_GROUP_EN).set(draft.targetGroup().en());
    text(TextField.SECTION).set(draft.section());
    replace(traits, draft.traits());
    replace(needsAll, draft.needsAll());
    replace(needsAny, draft.needsAny());
    replace(goesWith, draft.goesWith());
  }

  private static <T> void replace(ObservableSet<T> set, Iterable<T> by) {
    set.clear();
    by.forEach(set::add);
  }

  private RegionalDraft draft() {
    return new RegionalDraft(
        edited().flatMap(this::own),
        kind.get(),
        strength.get(),
        words(TextField.NAME_DA, TextField.NAME_EN),
        words(TextField.EXPLANATION_DA, TextField.EXPLANATION_EN),
        words(TextField.TARGET_GROUP_DA, TextField.TARGET_GROUP_EN),
        text(TextField.SECTION).get(),
        traits,
        needsAll,
        needsAny,
        words().sorted(goesWith).toList(),
        telemedicine.get());
  }

  private Words words(TextField da, TextField en) {
    return new Words(text(da).get(), text(en).get());
  }

  /**
   * Takes the item in when nothing is wrong with it, as one edit.
   *
   * @return completes with the item's id once it is shown; with nothing when something is wrong
   */
  public CompletableFuture<Optional<ItemId>> save() {
    RegionalDraft draft = draft();
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    draft
        .problems(session.state().catalogue())
        .forEach((field, problem) ->
            wrong.put(field, texts().get("problem." + problem, draft.name().da().strip())));
    problems.set(wrong);
    if (!wrong.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    ItemId id =
        edited().orElseGet(() -> RegionalId.of(draft.name().da(), session.state().framework()));
    return edit(catalogue -> catalogue.withRegional(draft.item(id, catalogue)))
        .thenApply(_ -> {
          // What could not be written leaves the form as it is.
          Optional<ItemId> kept =
              own(id).filter(item -> item.equals(draft.item(id, session.state().catalogue())))
                  .map(CatalogueItem::id);
          kept.ifPresent(_ -> cancel());
          return kept;
        });
  }

  /** Asks whether an own item is to be taken out, and says which plans hold it. */
  public void askToRemove(ItemId id) {
    own(id)
        .ifPresent(item -> {
          String name = words().of(item.name());
          List<String> holders = Mentions.of(id, session.state().plans(), texts());
          String question =
              holders.isEmpty()
                  ? texts().get("remove.unused", name)
                  : texts().get("remove.used", name, String.join("\n", holders));
          task.set(new Task.Removing(id, question));
        });
  }

  /** Takes the item out that was asked about, as one edit. What plans say of it stays with them. */
  public CompletableFuture<Void> remove() {
    if (!(task.get() instanceof Task.Removing removing)) {
      return CompletableFuture.completedFuture(null);
    }
    cancel();
    return edit(catalogue -> catalogue.withoutRegional(removing.item()));
  }

  private CompletableFuture<Void> edit(UnaryOperator<Catalogue> change) {
    return session.edit(state -> {
      Framework before = state.framework();
      Framework after = before.withCurrent(change.apply(before.current()));
      return after.equals(before)
          ? Optional.empty()
          : Optional.of(new ProjectEdit.ChangeFramework(before, after));
    });
  }
}
