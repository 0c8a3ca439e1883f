package dk.naerplan.workbench.plan.equip;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holding;
import dk.naerplan.workbench.plan.field.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Items, questions and what is said of them, in words. */
final class ItemTexts {
  private final Catalogue catalogue;
  private final Texts texts;

  ItemTexts(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  String of(Words words) {
    return texts.language().of(words.da(), words.en());
  }

  String label(ItemId id) {
    return catalogue.item(id).map(item -> of(item.name())).orElse(id.value());
  }

  String kind(ItemKind kind) {
    return texts.get("kind." + kind);
  }

  String strength(CatalogueItem item) {
    return texts.get(item.regional() ? "strength.regional" : "strength." + item.strength());
  }

  String section(CatalogueItem item) {
    return item.regional() && item.section().isBlank()
        ? ""
        : texts.get("section", item.section());
  }

  /** What the framework says of an item, a paragraph each. */
  List<String> about(CatalogueItem item) {
    List<String> about = new ArrayList<>();
    if (!item.explanation().isEmpty() && !item.explanation().equals(item.name())) {
      about.add(of(item.explanation()));
    }
    if (!item.condition().isEmpty()) {
      about.add(texts.get("about.condition", of(item.condition())));
    }
    if (!item.targetGroup().isEmpty()) {
      about.add(texts.get("about.target", of(item.targetGroup())));
    }
    if (item.telemedicine() != Telemedicine.NONE) {
      about.add(texts.get("about.telemedicine." + item.telemedicine()));
    }
    return about;
  }

  /** What is said of a held item beyond that it is held, in a line; empty when nothing is. */
  String summary(CatalogueItem item, Holding holding) {
    List<String> parts = new ArrayList<>();
    if (!holding.delivery().isEmpty()) {
      parts.add(
          holding.delivery().stream()
              .map(way -> texts.get("delivery." + way))
              .collect(Collectors.joining(", ")));
    }
    if (holding.daysPerWeek() > 0) {
      parts.add(texts.get("summary.days", holding.daysPerWeek()));
    }
    if (!holding.note().isEmpty()) {
      parts.add(texts.get("summary.note"));
    }
    List<Question> asked = catalogue.questions(item.id());
    if (!asked.isEmpty()) {
      long answered = asked.stream().filter(q -> holding.answer(q.id()).isPresent()).count();
      parts.add(texts.get("summary.answers", answered, asked.size()));
    }
    return String.join(" · ", parts);
  }

  List<Choice> deliveries() {
    return Arrays.stream(Delivery.values())
        .map(way -> new Choice(way.name(), texts.get("delivery." + way)))
        .toList();
  }

  List<Choice> options(Question question) {
    return question.options().stream()
        .map(option -> new Choice(option.id(), of(option.name())))
        .toList();
  }
}
