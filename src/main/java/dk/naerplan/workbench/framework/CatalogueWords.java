package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Selection;
import dk.naerplan.framework.Severity;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an edition is made of, in words. */
final class CatalogueWords {
  private final Catalogue catalogue;
  private final Texts texts;

  CatalogueWords(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.texts = Texts.of(CatalogueWords.class, language);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Texts texts() {
    return texts;
  }

  String of(Words words) {
    return texts.language().of(words.da(), words.en());
  }

  /** The words in the language that is not the window's. */
  String other(Words words) {
    return texts.language().of(words.en(), words.da());
  }

  /** The label of an item; its id when the edition does not have it. */
  String item(ItemId id) {
    return catalogue.item(id).map(CatalogueItem::name).map(this::of).orElse(id.value());
  }

  /** The question itself; its id when the edition does not ask it. */
  String question(QuestionId id) {
    return catalogue.question(id).map(Question::name).map(this::of).orElse(id.value());
  }

  /** The options of a question that answers name, as people read them. */
  String answers(QuestionId id, List<String> answers) {
    return answers.stream().map(answer -> answer(id, answer)).collect(Collectors.joining(", "));
  }

  private String answer(QuestionId id, String answer) {
    if (answer.equals("true") || answer.equals("false")) {
      return texts.get("answer." + answer);
    }
    return catalogue.question(id).stream()
        .flatMap(question -> question.options().stream())
        .filter(option -> option.id().equals(answer))
        .map(option -> of(option.name()))
        .findFirst()
        .orElse(answer);
  }

  /** How a question is answered, with its options. */
  String answerKind(Question question) {
    String kind = texts.get("answerKind." + question.answer());
    return question.options().isEmpty()
        ? kind
        : texts.get(
            "options",
            kind,
            question.options().stream()
                .map(option -> of(option.name()))
                .collect(Collectors.joining(" · ")));
  }

  /** The heading of a kind, in the plural. */
  String kind(ItemKind kind) {
    return texts.get("kind." + kind);
  }

  String strength(Strength strength) {
    return texts.get("strength." + strength);
  }

  String severity(Severity severity) {
    return texts.get("severity." + severity);
  }

  String telemedicine(Telemedicine telemedicine) {
    return texts.get("telemedicine." + telemedicine);
  }

  String unit(CheckUnit unit) {
    return texts.get("unit." + unit);
  }

  String section(String section) {
    boolean numbered = !section.isEmpty() && Character.isDigit(section.charAt(0));
    return numbered ? texts.get("section", section) : section;
  }

  static String style(Strength strength) {
    return "strength-" + strength.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Items in words, in the order of the edition, as alternatives or one after another. */
  String items(Collection<ItemId> ids, String separator) {
    return sorted(ids).map(this::item).collect(Collectors.joining(separator));
  }

  /** Items in the order of the edition; those it does not have come last. */
  Stream<ItemId> sorted(Collection<ItemId> ids) {
    Set<ItemId> wanted = Set.copyOf(ids);
    return Stream.concat(
        catalogue.items().stream().map(CatalogueItem::id).filter(wanted::contains),
        wanted.stream().filter(id -> catalogue.item(id).isEmpty()).sorted());
  }

  /** The items that a selection names by id or tag; those named by kind are in its words. */
  List<ItemId> named(Selection selection) {
    return catalogue.items(selection).stream()
        .filter(item ->
            selection.items().contains(item.id())
                || item.tags().stream().anyMatch(selection.tags()::contains))
        .map(CatalogueItem::id)
        .toList();
  }

  /** A selection in words, for instance "øvrige sygehusfunktioner, undtagen Svangreomsorg". */
  String selection(Selection selection) {
    List<String> parts = new ArrayList<>();
    if (selection.kinds().containsAll(Set.of(ItemKind.SHARED_FUNCTION, ItemKind.PATIENT_FUNCTION, ItemKind.OTHER_FUNCTION))) {
      parts.add(texts.get("everyFunction"));
      selection.kinds().stream()
          .filter(kind -> !kind.isHospitalFunction())
          .sorted()
          .forEach(kind -> parts.add(lower(kind(kind))));
    } else {
      selection.kinds().stream().sorted().forEach(kind -> parts.add(lower(kind(kind))));
    }
    named(selection).forEach(id -> parts.add(item(id)));
    String words = String.join(", ", parts);
    if (selection.strength().isPresent()) {
      words = texts.get("ofStrength", words, strength(selection.strength().orElseThrow()));
    }
    if (selection.delivery().isPresent()) {
      words = texts.get("delivered", words, texts.get("delivery." + selection.delivery().orElseThrow()));
    }
    List<ItemId> except = excepted(selection);
    return except.isEmpty() ? words : texts.get("except", words, items(except, ", "));
  }

  private List<ItemId> excepted(Selection selection) {
    Selection all =
        new Selection(
            selection.items(),
            selection.kinds(),
            selection.tags(),
            selection.strength(),
            selection.delivery(),
            Set.of());
    return catalogue.items(all).stream()
        .filter(item -> !selection.includes(item))
        .map(CatalogueItem::id)
        .toList();
  }

  private String lower(String heading) {
    return heading.substring(0, 1).toLowerCase(texts.language().locale()) + heading.substring(1);
  }
}
