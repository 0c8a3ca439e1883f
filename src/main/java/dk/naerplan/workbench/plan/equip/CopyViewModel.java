package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Copies what another nærhospital, or another plan as a whole, holds and states. */
public final class CopyViewModel {
  private final EquipViewModel model;

  /** Where something can be copied from. */
  public record Source(Owner owner, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** A group that a source says something of, with its heading. */
  public record Part(ItemKind kind, String label) {}

  /** Copies in the project of a model. */
  public CopyViewModel(EquipViewModel model) {
    this.model = model;
  }

  /** Where can be copied from: those of the same sort that say anything, in the order of plans. */
  public List<Source> sources(Owner target) {
    Texts texts = model.texts();
    ProjectState state = model.session().state();
    List<Source> sources = new ArrayList<>();
    for (Plan plan : state.plans()) {
      if (target.naerhospital().isEmpty()) {
        sources.add(new Source(new Owner(plan.id(), Optional.empty()), plan.name()));
      } else {
        for (Naerhospital naerhospital : plan.naerhospitaler()) {
          sources.add(
              new Source(
                  new Owner(plan.id(), Optional.of(naerhospital.id())),
                  plan.id().equals(target.plan())
                      ? naerhospital.name()
                      : texts.get("copy.source", naerhospital.name(), plan.name())));
        }
      }
    }
    sources.removeIf(
        source -> source.owner().equals(target) || holdings(source.owner()).items().isEmpty());
    return sources;
  }

  private Holdings holdings(Owner owner) {
    return owner.holdings(model.session().state()).orElseGet(Holdings::none);
  }

  /** The groups that a source says something of. */
  public List<Part> parts(Source source) {
    Catalogue catalogue = model.catalogue();
    Holdings said = holdings(source.owner());
    return Arrays.stream(ItemKind.values())
        .map(kind -> part(kind, catalogue.items(kind), said))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Part> part(ItemKind kind, List<CatalogueItem> items, Holdings said) {
    long count = items.stream().filter(item -> said.of(item.id()).isPresent()).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Part(kind, model.texts().get("copy.part", model.itemTexts().kind(kind), count)));
  }

  /** In a sentence what a copy would do to the target. */
  public String preview(
      Owner target, Source source, Set<ItemKind> kinds, boolean words, boolean replacing) {
    Holdings before = holdings(target);
    Holdings after =
        new HoldingsCopy(kinds, words, replacing)
            .onto(before, holdings(source.owner()), model.catalogue());
    Set<ItemId> added = new HashSet<>(after.items().keySet());
    added.removeAll(before.items().keySet());
    Set<ItemId> removed = new HashSet<>(before.items().keySet());
    removed.removeAll(after.items().keySet());
    long changed =
        before.items().keySet().stream()
            .filter(after.items()::containsKey)
            .filter(id -> !before.of(id).equals(after.of(id)))
            .count();
    return model
        .texts()
        .get(
            before.equals(after) ? "copy.nothing" : "copy.preview",
            added.size(),
            changed,
            removed.size());
  }

  /** Copies, as one edit. */
  public void copy(
      Owner target, Source source, Set<ItemKind> kinds, boolean words, boolean replacing) {
    Catalogue catalogue = model.catalogue();
    Holdings from = holdings(source.owner());
    HoldingsCopy copy = new HoldingsCopy(kinds, words, replacing);
    model.edit(target, before -> copy.onto(before, from, catalogue));
  }
}
