package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.workbench.plan.equip.EquipViewModel.Group;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the selected nærhospital, or the plan as a whole, says of the items of the framework. */
public final class EquipView extends VBox {
  private static final double GAP = 6;

  private final EquipViewModel model;
  private final Consumer<Node> revealed;
  private final VBox groups = new VBox(GAP);
  private final Label nothing;
  private final Feeder feeder = new Feeder();
  private final Map<CheckUnit, Set<ItemKind>> unfolded = new EnumMap<>(CheckUnit.class);
  private List<GroupSection> sections = List.of();
  private Optional<Sheet> shown = Optional.empty();
  private Optional<Sought> awaited = Optional.empty();
  private boolean folding;

  private record Sought(ItemId item, Optional<QuestionId> question) {}

  /**
   * The items of a model.
   *
   * @param revealed is handed what {@link #reveal} brought forward, to scroll to it
   */
  public EquipView(EquipViewModel model, Consumer<Node> revealed) {
    super(GAP);
    this.model = model;
    this.revealed = revealed;
    setId("items");
    setMinWidth(0);
    nothing = Fields.wrapped(model.texts().get("filter.nothing"), "text-muted");
    nothing.setId("filter-nothing");
    groups.setMinWidth(0);
    getChildren().addAll(new EquipHeader(model), nothing, groups);
    model.groupsProperty().subscribe(this::rebuild);
    model.sheetProperty().subscribe(this::show);
    model.filterProperty().subscribe((_, _) -> filter());
  }

  private void rebuild(List<Group> all) {
    sections.forEach(GroupSection::flush);
    sections = all.stream().map(group -> new GroupSection(model, group)).toList();
    sections.forEach(section ->
        section
            .expandedProperty()
            .subscribe((_, open) -> {
              if (!folding) {
                remember(section, open);
              }
              feeder.start();
            }));
    groups.getChildren().setAll(sections);
    shown.ifPresent(sheet -> {
      sections.forEach(section -> section.show(sheet));
      fold();
    });
  }

  // Folds made while something is looked for do not outlast the search.
  private void remember(GroupSection section, boolean open) {
    if (model.filterProperty().get().isOff()) {
      Set<ItemKind> kinds = unfoldedKinds();
      if (open) {
        kinds.add(section.kind());
      } else {
        kinds.remove(section.kind());
      }
    }
  }

  private Set<ItemKind> unfoldedKinds() {
    CheckUnit unit = model.sheetProperty().get().owner().unit();
    return unfolded.computeIfAbsent(
        unit,
        _ -> {
          // The plan as a whole has few items; of a nærhospital only the first group is open.
          Set<ItemKind> open = EnumSet.noneOf(ItemKind.class);
          sections.stream()
              .filter(GroupSection::hasAny)
              .limit(unit == CheckUnit.PLAN ? sections.size() : 1)
              .forEach(section -> open.add(section.kind()));
          return open;
        });
  }

  private void show(Sheet sheet) {
    boolean another = shown.map(Sheet::owner).filter(sheet.owner()::equals).isEmpty();
    boolean otherUnit =
        shown.map(s -> s.owner().unit()).filter(unit -> unit == sheet.owner().unit()).isEmpty();
    if (another) {
      sections.forEach(GroupSection::flush);
    }
    shown = Optional.of(sheet);
    sections.forEach(section -> section.show(sheet));
    if (otherUnit) {
      fold();
    }
    tellNothing();
    feeder.start();
    Optional<Sought> sought = awaited;
    awaited = Optional.empty();
    sought.ifPresent(s -> reveal(s.item(), s.question()));
  }

  private void filter() {
    sections.forEach(GroupSection::arrange);
    fold();
    tellNothing();
  }

  private void tellNothing() {
    Fields.show(nothing, sections.stream().noneMatch(GroupSection::hasAny));
  }

  // What is looked for is unfolded; without a search each owner has the folds the planner made.
  private void fold() {
    boolean searching = !model.filterProperty().get().isOff();
    Set<ItemKind> open = unfoldedKinds();
    folding = true;
    sections.forEach(section ->
        section.setExpanded(searching ? section.hasAny() : open.contains(section.kind())));
    folding = false;
    feeder.start();
  }

  /**
   * Unfolds the group of an item and takes the cursor to the item or to a question of it. When the
   * item is not one of the owner shown, that is done once an owner is shown that it is one of.
   *
   */
  public void reveal(ItemId id, Optional<QuestionId> question) {
    Optional<CatalogueItem> item = model.catalogue().item(id);
    if (item.isEmpty() || shown.isEmpty()) {
      return;
    }
    if (item.get().unit() != shown.get().owner().unit()) {
      awaited = Optional.of(new Sought(id, question));
      return;
    }
    if (!model.shows(item.get(), shown.get())) {
      model.filterProperty().set(ItemFilter.NONE);
    }
    sections.stream()
        .filter(section -> section.kind() == item.get().kind())
        .findFirst()
        .flatMap(section -> section.row(id))
        .map(row -> row.reveal(question))
        .ifPresent(revealed);
  }

  /** Makes rows from pulse to pulse until all that are unfolded are there. */
  private final class Feeder extends AnimationTimer {
    @Override
    public void handle(long now) {
      // A step a pulse: a step of every group would be as slow as all at once.
      if (sections.stream().noneMatch(GroupSection::makeSome)) {
        stop();
      }
    }
  }
}
