package dk.naerplan.report.dossier;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a nærhospital, or the plan as a whole, says of the items of the framework. */
final class HoldingsSection {
  private final Draft draft;
  private final Holdings holdings;

  private HoldingsSection(Draft draft, Holdings holdings) {
    this.draft = draft;
    this.holdings = holdings;
  }

  static void write(Draft draft, Holdings holdings, CheckUnit unit) {
    new HoldingsSection(draft, holdings).write(unit);
  }

  private void write(CheckUnit unit) {
    Markup markup = draft.markup();
    List<Group> groups = groups();
    // The heading at least stays with the first table.
    markup.begin("div", groups.isEmpty() ? "whole" : "");
    markup.heading(3, draft.text("items"));
    if (groups.isEmpty()) {
      markup.paragraph(draft.text("items.none." + unit));
    } else {
      markup.paragraph(draft.text("items.intro", draft.state().catalogue().edition()));
      group(groups.getFirst());
    }
    markup.end();
    groups.stream().skip(1).forEach(this::group);
    declined();
    unknown();
  }

  /** Kinds that are told together: they are asked the same questions. */
  private record Group(String title, SortedMap<ItemKind, List<CatalogueItem>> byKind) {
    boolean isDelivered() {
      return byKind.keySet().stream()
          .anyMatch(kind -> kind.isHospitalFunction() || kind == ItemKind.MUNICIPAL_SERVICE);
    }

    List<CatalogueItem> items() {
      return byKind.values().stream().flatMap(List::stream).toList();
    }
  }

  private List<Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (CatalogueItem item : draft.state().catalogue().items()) {
      if (holdings.holds(item.id())) {
        ItemKind kind = item.kind();
        String title = kind.isHospitalFunction() ? "kind.functions" : "kind." + kind;
        groups
            .computeIfAbsent(title, _ -> new Group(title, new TreeMap<>()))
            .byKind()
            .computeIfAbsent(kind, _ -> new ArrayList<>())
            .add(item);
      }
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(group -> group.byKind().firstKey()))
        .toList();
  }

  private void group(Group group) {
    if (!group.isDelivered()) {
      group.byKind().forEach((kind, items) -> held(items, kind));
      return;
    }
    group.byKind().forEach((kind, items) -> delivered(items, kind));
    List<List<Markup.Cell>> answers = new AnswerRows(draft, holdings).of(group.items());
    if (!answers.isEmpty()) {
      draft
          .markup()
          .cells(
              "answers",
              List.of(
                  draft.text("answers.question", draft.text(group.title())),
                  draft.text("answers.answer")),
              answers);
    }
  }

  /** Functions and services: how and how often. */
  private void delivered(List<CatalogueItem> items, ItemKind kind) {
    List<String> head =
        List.of(
            draft.text("kind." + kind),
            draft.text("items.strength"),
            draft.text("items.section"),
            draft.text("items.delivery"),
            draft.text("items.days"),
            draft.text("items.note"));
    draft.markup().cells("delivered", head, items.stream().map(this::delivered).toList());
  }

  private List<Markup.Cell> delivered(CatalogueItem item) {
    Holding holding = holdings.of(item.id()).orElseThrow();
    String delivery =
        holding.delivery().stream()
            .map(way -> draft.text("delivery." + way))
            .collect(Collectors.joining(", "));
    return List.of(
        Markup.Cell.of(draft.said().of(item.name())),
        Markup.Cell.of(draft.text("strength." + item.strength())),
        Markup.Cell.of(item.section()),
        Markup.Cell.of(delivery.isEmpty() ? draft.text("number.none") : delivery),
        Markup.Cell.of(
            holding.daysPerWeek() == 0
                ? draft.text("number.none")
                : draft.text("items.daysValue", holding.daysPerWeek())),
        Markup.Cell.of(holding.note()));
  }

  /** Everything else: a row where something is said of it, and one line for the rest. */
  private void held(List<CatalogueItem> items, ItemKind kind) {
    AnswerRows answers = new AnswerRows(draft, holdings);
    List<List<Markup.Cell>> rows = new ArrayList<>();
    List<String> bare = new ArrayList<>();
    for (CatalogueItem item : items) {
      List<String> said = new ArrayList<>(answers.of(item));
      if (!note(item).isEmpty()) {
        said.addFirst(note(item));
      }
      if (said.isEmpty()) {
        bare.add(draft.said().of(item.name()));
      } else {
        rows.add(
            List.of(
                Markup.Cell.of(draft.said().of(item.name())),
                Markup.Cell.of(item.section()),
                new Markup.Cell("", said)));
      }
    }
    if (!bare.isEmpty()) {
      String key = rows.isEmpty() ? "items.chosen" : "items.chosenToo";
      rows.add(row(draft.text(key, bare.size()), draft.said().listed(bare)));
    }
    answers.sum(items).ifPresent(sum -> rows.add(row(draft.text("items.sum"), sum)));
    List<String> head =
        List.of(
            draft.text("kind." + kind), draft.text("items.section"), draft.text("items.note"));
    draft.markup().cells("held", head, rows);
  }

  private static List<Markup.Cell> row(String name, String said) {
    return List.of(Markup.Cell.of(name), Markup.Cell.of(""), Markup.Cell.of(said));
  }

  private String note(CatalogueItem item) {
    return holdings.of(item.id()).map(Holding::note).orElse("");
  }

  private void declined() {
    List<List<Markup.Cell>> reasons = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (CatalogueItem item : draft.state().catalogue().items()) {
      if (holdings.of(item.id()).filter(holding -> !holding.isHeld()).isPresent()) {
        String name = draft.said().of(item.name());
        if (note(item).isEmpty() && item.strength() == Strength.MUST_NOT) {
          absent.add(name);
        } else {
          reasons.add(
              List.of(
                  Markup.Cell.of(name),
                  Markup.Cell.of(item.section()),
                  Markup.Cell.of(note(item))));
        }
      }
    }
    if (!reasons.isEmpty()) {
      draft
          .markup()
          .cells(
              "held",
              List.of(
                  draft.text("items.declined"),
                  draft.text("items.section"),
                  draft.text("items.reason")),
              reasons);
    }
    if (!absent.isEmpty()) {
      draft
          .markup()
          .line("p", "small", draft.text("items.absent", draft.said().listed(absent)));
    }
  }

  // A plan can hold items of another edition; they are not passed over in silence.
  private void unknown() {
    String unknown =
        holdings.held().stream()
            .filter(id -> draft.state().catalogue().item(id).isEmpty())
            .map(ItemId::value)
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      draft.markup().line("p", "note", draft.text("items.unknown", unknown));
    }
  }
}
