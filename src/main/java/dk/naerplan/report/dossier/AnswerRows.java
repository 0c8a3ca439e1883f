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
    List<String> lines = new ArrayList<>();
    byAnswer.forEach((answer, names) ->
        lines.add(
            names.size() == items.size() && names.size() > 1
                ? draft.text("answers.all", names.size(), answer)
                : draft.text("answers.some", draft.said().listed(names), answer)));
    sum(question, items).ifPresent(lines::add);
    return lines;
  }

  /** The sum of answers that are numbers, when there are several. */
  private Optional<String> sum(QuestionId question, List<CatalogueItem> items) {
    boolean number =
        draft
            .state()
            .catalogue()
            .question(question)
            .filter(q -> q.answer() == AnswerKind.NUMBER)
            .isPresent();
    List<Double> numbers =
        items.stream()
            .flatMap(item -> holding(item).answer(question).stream())
            .flatMap(answer -> Wording.number(answer).stream())
            .toList();
    return number && numbers.size() > 1
        ? Optional.of(
            draft.text(
                "answers.sum", numbers.stream().mapToDouble(Double::doubleValue).sum()))
        : Optional.empty();
  }
}
