package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An item of the planner's own on its way into the catalogue.
 *
 * @param before the item that is changed; empty for a new one
 * @param needsAll each of them is needed
 * @param needsAny at least one of them is needed; empty for none
 */
record RegionalDraft(
    Optional<CatalogueItem> before,
    ItemKind kind,
    Strength strength,
    Words name,
    Words explanation,
    Words targetGroup,
    String section,
    Set<Trait> traits,
    Set<ItemId> needsAll,
    Set<ItemId> needsAny,
    List<ItemId> goesWith,
    Telemedicine telemedicine) {
  /** The tag by which rules know a function whose level the framework leaves open. */
  private static final String LEVEL_OPEN = "level-open";

  /** Keeps its own copies. */
  RegionalDraft {
    traits = Set.copyOf(traits);
    needsAll = Set.copyOf(needsAll);
    needsAny = Set.copyOf(needsAny);
    goesWith = List.copyOf(goesWith);
  }

  /** What an item may be that the boundaries of a nærhospital are about. */
  enum Trait {
    ACUTE("acute"),
    MORE_THAN_LOCAL_ANAESTHESIA("general-anaesthesia"),
    SPECIALISED("specialised"),
    ROUND_THE_CLOCK("round-the-clock");

    private final String tag;

    Trait(String tag) {
      this.tag = tag;
    }

    /** The tag by which rules know it. */
    String tag() {
      return tag;
    }
  }

  /** What can be wrong with a draft, and where. */
  enum Problem {
    NAME_MISSING,
    NAME_WITHOUT_LETTERS,
    NAME_TAKEN,
    EXPLANATION_MISSING,
    SECTION_MISSING
  }

  /** The fields a problem can be at. */
  enum Field {
    NAME,
    EXPLANATION,
    SECTION
  }

  /** An empty draft. */
  static RegionalDraft empty() {
    return new RegionalDraft(
        Optional.empty(),
        ItemKind.PATIENT_FUNCTION,
        Strength.MAY,
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "",
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        Telemedicine.CONSIDER);
  }

  /** An item to be changed. */
  static RegionalDraft of(CatalogueItem item) {
    Set<Trait> traits = new HashSet<>();
    for (Trait trait : Trait.values()) {
      if (item.tags().contains(trait.tag())) {
        traits.add(trait);
      }
    }
    Set<ItemId> all = new HashSet<>();
    item.needs().stream().filter(group -> group.size() == 1).forEach(all::addAll);
    return new RegionalDraft(
        Optional.of(item),
        item.kind(),
        item.strength(),
        item.name(),
        item.explanation(),
        item.targetGroup(),
        item.section(),
        traits,
        all,
        choices(item).stream().findFirst().orElse(Set.of()),
        item.goesWith(),
        item.telemedicine());
  }

  private static List<Set<ItemId>> choices(CatalogueItem item) {
    return item.needs().stream().filter(group -> group.size() > 1).toList();
  }

  /** What is wrong, by field; empty when the item can be taken in. */
  Map<Field, Problem> problems(Catalogue catalogue) {
    Map<Field, Problem> problems = new EnumMap<>(Field.class);
    String da = name.da().strip();
    if (da.isEmpty()) {
      problems.put(Field.NAME, Problem.NAME_MISSING);
    } else if (RegionalId.slug(da).isEmpty()) {
      problems.put(Field.NAME, Problem.NAME_WITHOUT_LETTERS);
    } else if (isTaken(da, catalogue)) {
      problems.put(Field.NAME, Problem.NAME_TAKEN);
    }
    if (explanation.da().isBlank()) {
      problems.put(Field.EXPLANATION, Problem.EXPLANATION_MISSING);
    }
    if (section.isBlank()) {
      problems.put(Field.SECTION, Problem.SECTION_MISSING);
    }
    return problems;
  }

  private boolean isTaken(String da, Catalogue catalogue) {
    return catalogue.items(kind).stream()
        .filter(item -> before.filter(b -> b.id().equals(item.id())).isEmpty())
        .anyMatch(item -> item.name().da().equalsIgnoreCase(da));
  }

  /** The item; an English text that is missing is the Danish one. */
  CatalogueItem item(ItemId id, Catalogue catalogue) {
    Set<String> tags = new HashSet<>(before.map(CatalogueItem::tags).orElse(Set.of()));
    for (Trait trait : Trait.values()) {
      tags.remove(trait.tag());
    }
    tags.remove(LEVEL_OPEN);
    traits.forEach(trait -> tags.add(trait.tag()));
    if (kind.isHospitalFunction()) {
      tags.add(LEVEL_OPEN);
    }
    return new CatalogueItem(
        id,
        kind,
        strength,
        filled(name),
        filled(explanation),
        before.map(CatalogueItem::condition).orElse(Words.NONE),
        filled(targetGroup),
        section.strip(),
        before.map(CatalogueItem::unit).orElse(CheckUnit.NAERHOSPITAL),
        tags,
        needs(catalogue),
        goesWith,
        telemedicine,
        true);
  }

  private List<Set<ItemId>> needs(Catalogue catalogue) {
    List<Set<ItemId>> needs = new ArrayList<>();
    catalogue.items().stream()
        .map(CatalogueItem::id)
        .filter(needsAll::contains)
        .forEach(id -> needs.add(Set.of(id)));
    if (!needsAny.isEmpty()) {
      needs.add(needsAny);
    }
    // The form shows one group of alternatives; what a file brought along beyond it stays.
    before.map(RegionalDraft::choices).stream()
        .flatMap(groups -> groups.stream().skip(1))
        .forEach(needs::add);
    return needs;
  }

  private static Words filled(Words words) {
    String da = words.da().strip();
    String en = words.en().strip();
    return new Words(da.isEmpty() ? en : da, en.isEmpty() ? da : en);
  }
}
