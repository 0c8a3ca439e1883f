package dk.naerplan.report.dossier;

import dk.naerplan.framework.AnswerKind;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Question;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answers about a group of items, a row per question: many functions have many answers in
 * common, and these are told once.
 */
final class AnswerRows {
  private final Draft draft;
  private final Holdings holdings;

  AnswerRows(Draft draft, Holdings holdings) {
    this.draft = draft;
    this.holdings = holdings;
  }

  List<List<Markup.Cell>> of(List<CatalogueItem> items) {
    List<List<Markup.Cell>> rows = new ArrayList<>();
    for (QuestionId question : questions(items)) {
      rows.add(
          List.of(
              Markup.Cell.of(draft.said().question(question)),
              new Markup.Cell("", answers(question, items))));
    }
    return rows;
  }

  /** Those that are answered, in the order of the catalogue; then those it does not have. */
  private List<QuestionId> questions(List<CatalogueItem> items) {
    Set<QuestionId> answered = new TreeSet<>();
    items.forEach(item -> answered.addAll(holding(item).answers().keySet()));
    List<QuestionId> ordered = new ArrayList<>();
    for (Question question : draft.state().catalogue().questions()) {
      if (answered.remove(question.id())) {
        ordered.add(question.id());
      }
    }
    ordered.addAll(answered);
    return ordered;
  }

  private Holding holding(CatalogueItem item) {
    return holdings.of(item.id()).orElseThrow();
  }

  private List<String> answers(QuestionId question, List<CatalogueItem> items) {
    Map<String, List<String>> byAnswer = new LinkedHashMap<>();
    for (CatalogueItem item : items) {
      holding(item)
          .answer(question)
          .ifPresent(answer ->
              byAnswer
                  .computeIfAbsent(draft.said().answer(question, answer), _ -> new ArrayList<>())
                  .add(draft.said().of(item.name())));
    }
    long asked = items.stream().filter(item -> isAsked(question, item)).count();
    List<String> lines = new ArrayList<>();
    byAnswer.forEach((answer, names) ->
        lines.add(
            names.size() == asked && names.size() > 1
                ? draft.text("answers.all", names.size(), answer)
                : draft.text("answers.some", draft.said().listed(names), answer)));
    return lines;
  }

  private boolean isAsked(QuestionId question, CatalogueItem item) {
    return draft.state().catalogue().questions(item.id()).stream()
        .anyMatch(asked -> asked.id().equals(question));
  }

  /** What is answered about one item, a line each. */
  List<String> of(CatalogueItem item) {
    return questions(List.of(item)).stream()
        .map(question ->
            draft.text(
                "answers.one",
                draft.said().question(question),
                draft.said().answer(question, holding(item).answer(question).orElseThrow())))
        .toList();
  }

  /** The sum of the numbers among the answers, where there are several. */
  Optional<String> sum(List<CatalogueItem> items) {
    List<Double> numbers = new ArrayList<>();
    for (CatalogueItem item : items) {
      draft.state().catalogue().questions(item.id()).stream()
          .filter(question -> question.answer() == AnswerKind.NUMBER)
          .flatMap(question -> holding(item).answer(question.id()).stream())
          .flatMap(answer -> Wording.number(answer).stream())
          .forEach(numbers::add);
    }
    return numbers.size() < 2
        ? Optional.empty()
        : Optional.of(
            draft.text(
                "answers.sum", numbers.stream().mapToDouble(Double::doubleValue).sum()));
  }
}
