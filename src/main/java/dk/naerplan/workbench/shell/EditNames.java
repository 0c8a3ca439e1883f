package dk.naerplan.workbench.shell;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.store.ProjectEdit;
import java.util.Set;
import java.util.TreeSet;

/** Names edits in words for the menu and the history, for instance "Flyt Tarm". */
final class EditNames {
  private final Texts texts;
  private final Catalogue catalogue;

  EditNames(Language language, Catalogue catalogue) {
    this.texts = Texts.of(EditNames.class, language);
    this.catalogue = catalogue;
  }

  String name(ProjectEdit edit) {
    return switch (edit) {
      case ProjectEdit.EditPlan(var _, PlanEdit planEdit) -> name(planEdit);
      case ProjectEdit.AddPlan add -> texts.get("edit.plan.add", add.plan().name());
      case ProjectEdit.RemovePlan remove -> texts.get("edit.plan.remove", remove.plan().name());
      case ProjectEdit.RenamePlan rename -> texts.get("edit.plan.rename", rename.after());
      case ProjectEdit.StatePlan state -> holdings(state.before(), state.after(), "");
      case ProjectEdit.Allocate(var _, Allocation before, Allocation after) ->
          texts.get("edit.allocation." + part(before, after));
      case ProjectEdit.AdoptEdition adopt -> texts.get("edit.edition", adopt.after());
      case ProjectEdit.ChangeFramework change ->
          texts.get("edit.framework", change.after().current().edition());
      case ProjectEdit.ChangeAssumption change ->
          texts.get(
              "edit.assumption", texts.language().of(change.after().da(), change.after().en()));
    };
  }

  private String name(PlanEdit edit) {
    return switch (edit) {
      case PlanEdit.Place place -> texts.get("edit.place", place.naerhospital().name());
      case PlanEdit.Remove remove -> texts.get("edit.remove", remove.naerhospital().name());
      case PlanEdit.Change(Naerhospital before, Naerhospital after) -> change(before, after);
    };
  }

  private static String part(Allocation before, Allocation after) {
    if (!before.overrides().equals(after.overrides())) {
      return "overrides";
    }
    if (before.cutOffMinutes() != after.cutOffMinutes()) {
      return "cutOff";
    }
    if (before.nearerAcuteHospital() != after.nearerAcuteHospital()) {
      return "nearer";
    }
    return before.mode() == after.mode() ? "model" : "mode";
  }

  private String change(Naerhospital before, Naerhospital after) {
    if (!before.placement().equals(after.placement())) {
      return texts.get("edit.move", after.name());
    }
    if (!before.name().equals(after.name())) {
      return texts.get("edit.rename", before.name(), after.name());
    }
    if (!before.coupling().equals(after.coupling())) {
      return texts.get("edit.couple", after.name());
    }
    if (!before.building().equals(after.building())) {
      return texts.get("edit.building", after.name());
    }
    return holdings(before.holdings(), after.holdings(), after.name());
  }

  // The owner is empty for the plan as a whole.
  private String holdings(Holdings before, Holdings after, String owner) {
    if (!before.deviations().equals(after.deviations())) {
      return texts.get("edit.deviation", owner.isEmpty() ? texts.get("edit.wholePlan") : owner);
    }
    Set<ItemId> changed = new TreeSet<>(before.items().keySet());
    changed.addAll(after.items().keySet());
    changed.removeIf(item -> before.of(item).equals(after.of(item)));
    String of = owner.isEmpty() ? texts.get("edit.wholePlan") : owner;
    if (changed.size() != 1) {
      return texts.get("edit.items", of);
    }
    ItemId item = changed.iterator().next();
    if (after.holds(item) == before.holds(item)) {
      return texts.get("edit.item.change", label(item), of);
    }
    return texts.get(after.holds(item) ? "edit.item.add" : "edit.item.remove", label(item), of);
  }

  private String label(ItemId id) {
    return catalogue
        .item(id)
        .map(item -> texts.language().of(item.name().da(), item.name().en()))
        .orElse(id.value());
  }
}
