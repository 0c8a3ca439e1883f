package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectEdit;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sets of items to tick at once: those of the framework and the planner's own. */
public final class TemplatesViewModel {
  private static final String OWN = "egen-";

  private final EquipViewModel model;

  /**
   * A template to choose.
   *
   * @param own whether the planner made it and may delete it
   */
  public record Template(String id, String label, String explanation, boolean own) {
    @Override
    public String toString() {
      return label;
    }
  }

  /**
   * What a template would do.
   *
   * @param summary in a sentence
   * @param added the items that would be ticked, each with its group
   */
  public record Preview(String summary, List<String> added) {
    /** Keeps its own copy. */
    public Preview {
      added = List.copyOf(added);
    }
  }

  /** The templates of a model's project. */
  public TemplatesViewModel(EquipViewModel model) {
    this.model = model;
  }

  /** The templates that have something for an owner. */
  public List<Template> templates(Owner owner) {
    Texts texts = model.texts();
    ItemTexts words = model.itemTexts();
    return model.catalogue().templates().stream()
        .filter(template -> !itemsFor(template, owner).isEmpty())
        .map(template ->
            new Template(
                template.id(),
                template.regional()
                    ? texts.get("template.own", words.of(template.name()))
                    : words.of(template.name()),
                words.of(template.explanation()),
                template.regional()))
        .toList();
  }

  private List<CatalogueItem> itemsFor(ItemTemplate template, Owner owner) {
    return template.items().stream()
        .map(model.catalogue()::item)
        .flatMap(Optional::stream)
        .filter(item -> item.unit() == owner.unit())
        .toList();
  }

  private Optional<ItemTemplate> find(String id) {
    return model.catalogue().templates().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** What a template would tick; what is declined stays declined. */
  public Preview preview(Owner owner, String id) {
    Holdings said = owner.holdings(model.session().state()).orElseGet(Holdings::none);
    List<CatalogueItem> items = find(id).map(t -> itemsFor(t, owner)).orElse(List.of());
    List<CatalogueItem> added =
        items.stream().filter(item -> said.of(item.id()).isEmpty()).toList();
    long held = items.stream().filter(item -> said.holds(item.id())).count();
    ItemTexts words = model.itemTexts();
    return new Preview(
        model
            .texts()
            .get("template.preview", added.size(), held, items.size() - held - added.size()),
        added.stream().map(item -> words.of(item.name())).toList());
  }

  /** Ticks the items of a template, as one edit. */
  public void apply(Owner owner, String id) {
    List<ItemId> items =
        find(id).map(t -> itemsFor(t, owner)).orElse(List.of()).stream()
            .map(CatalogueItem::id)
            .toList();
    model.edit(
        owner,
        before -> {
          Holdings changed = before;
          for (ItemId item : items) {
            if (changed.of(item).isEmpty()) {
              changed = changed.holding(item);
            }
          }
          return changed;
        });
  }

  /** How many items a template of what an owner holds would have. */
  public int held(Owner owner) {
    return heldItems(owner).size();
  }

  private List<ItemId> heldItems(Owner owner) {
    Holdings said = owner.holdings(model.session().state()).orElseGet(Holdings::none);
    return model.catalogue().items().stream()
        .filter(item -> !EquipViewModel.isExcluded(item))
        .map(CatalogueItem::id)
        .filter(said::holds)
        .toList();
  }

  /** Whether there is a template of the planner's own of that name, which saving would replace. */
  public boolean exists(String name) {
    return find(id(name)).isPresent();
  }

  /**
   * Keeps what an owner holds as a template of the project. It takes the place of the planner's own
   * one of that name; nothing happens when the name is blank or nothing is held.
   */
  public void save(Owner owner, String name) {
    List<ItemId> items = heldItems(owner);
    if (!name.isBlank() && !items.isEmpty()) {
      String stripped = name.strip();
      ItemTemplate template =
          new ItemTemplate(
              id(stripped), new Words(stripped, stripped), savedFrom(owner), items, true);
      change(catalogue -> catalogue.withTemplate(template));
    }
  }

  private Words savedFrom(Owner owner) {
    Optional<Plan> plan = model.session().state().plan(owner.plan());
    String name =
        owner
            .naerhospital()
            .flatMap(id -> plan.flatMap(p -> p.naerhospital(id)))
            .map(Naerhospital::name)
            .or(() -> plan.map(Plan::name))
            .orElse("");
    return new Words(
        Texts.of(getClass(), Language.DA).get("template.savedFrom", name),
        Texts.of(getClass(), Language.EN).get("template.savedFrom", name));
  }

  /** Deletes a template of the planner's own. */
  public void delete(String id) {
    change(catalogue -> catalogue.withoutTemplate(id));
  }

  private void change(UnaryOperator<Catalogue> to) {
    model
        .session()
        .edit(state ->
            Optional.of(
                    new ProjectEdit.ChangeFramework(
                        state.framework(),
                        state.framework().withCurrent(to.apply(state.framework().current()))))
                .filter(change -> !change.before().equals(change.after()))
                .map(change -> change));
  }

  private static String id(String name) {
    String plain =
        name.strip()
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa");
    String bare = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String id = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    // A name without a Latin letter or digit still has an id, always the same one.
    return OWN + (id.isEmpty() ? Integer.toHexString(name.hashCode()) : id);
  }
}
