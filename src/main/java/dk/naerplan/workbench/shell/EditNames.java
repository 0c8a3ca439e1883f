package dk.naerplan.workbench.shell;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
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
      case ProjectEdit.ChangeAssumption change ->
          texts.get(
              "edit.assumption",
              texts.language() == Language.DA ? change.after().da() : change.after().en());
    };
  }

  private String name(PlanEdit edit) {
    return switch (edit) {
      case PlanEdit.Place place -> texts.get("edit.place", place.naerhospital().name());
      case PlanEdit.Remove remove -> texts.get("edit.remove", remove.naerhospital().name());
      case PlanEdit.Change(Naerhospital before, Naerhospital after) -> change(before, after);
    };
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
    return items(before.items(), after);
  }

  private String items(Set<ItemId> before, Naerhospital after) {
    Set<ItemId> added = new TreeSet<>(after.items());
    added.removeAll(before);
    Set<ItemId> removed = new TreeSet<>(before);
    removed.removeAll(after.items());
    if (added.size() == 1 && removed.isEmpty()) {
      return texts.get("edit.item.add", label(added.iterator().next()), after.name());
    }
    if (removed.size() == 1 && added.isEmpty()) {
      return texts.get("edit.item.remove", label(removed.iterator().next()), after.name());
    }
    return texts.get("edit.items", after.name());
  }

  private String label(ItemId id) {
    return catalogue
        .item(id)
        .map(item -> texts.language() == Language.DA ? item.da() : item.en())
        .orElse(id.value());
  }
}
