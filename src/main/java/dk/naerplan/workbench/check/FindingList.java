package dk.naerplan.workbench.check;

import dk.naerplan.check.Result;
import dk.naerplan.check.WordlessFix;
import dk.naerplan.framework.Rule;
import dk.naerplan.framework.RuleId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import dk.naerplan.report.compliance.Tally;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works out what the list of findings shows. */
final class FindingList {
  private static final int NAMED = 2;

  private final CheckContext context;
  private final FindingFilter filter;
  private final Map<RuleId, String> bases = new HashMap<>();

  private FindingList(CheckContext context, FindingFilter filter) {
    this.context = context;
    this.filter = filter;
  }

  static FindingContent content(CheckContext context, FindingFilter filter) {
    return new FindingList(context, filter).content();
  }

  private FindingContent content() {
    List<Result> ofScope =
        context.compliance().results().stream()
            .filter(result -> filter.isOf(result.naerhospital()))
            .toList();
    Tally tally = Tally.of(ofScope);
    List<FindingContent.Row> rows = rows(ofScope);
    return new FindingContent(
        context.wording().progress(tally.progress()),
        tally.progress().of() == 0 ? 0 : (double) tally.progress().met() / tally.progress().of(),
        tally.byMark(),
        rows,
        chapters(),
        WordlessFix.of(context.compliance(), ofScope).size(),
        rows.isEmpty() ? none(ofScope) : "",
        rows.isEmpty() && filter.narrows());
  }

  private List<FindingContent.Row> rows(List<Result> results) {
    List<Result> wanted =
        results.stream()
            .filter(Result::isFinding)
            .filter(result -> filter.marks().contains(Mark.of(result)))
            .filter(result ->
                filter.chapter().isEmpty()
                    || filter.chapter().get().equals(result.rule().chapter()))
            .toList();
    Map<RuleId, Integer> order = new HashMap<>();
    context.compliance().catalogue().rules().forEach(rule -> order.put(rule.id(), order.size()));
    record Sorted(Mark mark, int rule, RequirementRow row) {}
    String search = filter.search().strip().toLowerCase(Locale.ROOT);
    return RequirementRow.findings(wanted).stream()
        .map(row -> new Sorted(row.mark(), order.getOrDefault(row.rule().id(), 0), row))
        .sorted(Comparator.comparing(Sorted::mark).thenComparingInt(Sorted::rule))
        .map(sorted -> row(sorted.row()))
        .filter(row -> search.isEmpty() || row.text().toLowerCase(Locale.ROOT).contains(search))
        .toList();
  }

  private FindingContent.Row row(RequirementRow row) {
    String full = context.wording().title(row);
    String owner = context.owner(row.naerhospital());
    String basis = bases.computeIfAbsent(row.rule().id(), _ -> basis(context, row.rule()));
    String mark = context.marks().get(row.mark());
    return new FindingContent.Row(
        FindingKey.of(row),
        mark,
        title(row, full),
        owner,
        basis,
        String.join(", ", mark, full, owner, basis));
  }

  // The list names the first items only; all of them stand with the finding that is looked at.
  private String title(RequirementRow row, String full) {
    int items = row.items().size();
    if (items <= NAMED + 1) {
      return full;
    }
    RequirementRow first =
        new RequirementRow(row.rule(), row.naerhospital(), row.decisive().subList(0, NAMED));
    return context.texts().get("more", context.wording().title(first), items - NAMED);
  }

  static String basis(CheckContext context, Rule rule) {
    return context.texts().get("basis", rule.id().value(), rule.section());
  }

  private List<FindingContent.Chapter> chapters() {
    return context.compliance().catalogue().rules().stream()
        .map(Rule::chapter)
        .distinct()
        .sorted(Comparator.comparingInt(FindingList::number))
        .map(id -> new FindingContent.Chapter(id, context.wording().chapter(id)))
        .toList();
  }

  // Annexes after the chapters.
  private static int number(String chapter) {
    return chapter.matches("[0-9]{1,4}") ? Integer.parseInt(chapter) : Integer.MAX_VALUE;
  }

  private String none(List<Result> results) {
    if (context.plan().naerhospitaler().isEmpty() && filter.scope() != FindingFilter.Scope.PLAN) {
      return context.texts().get("none.empty");
    }
    if (filter.narrows()) {
      return context.texts().get("none.filtered");
    }
    List<RequirementRow> requirements = RequirementRow.perRule(results);
    return context
        .texts()
        .get("none", count(requirements, Mark.MET), count(requirements, Mark.NOT_APPLICABLE));
  }

  private static long count(List<RequirementRow> rows, Mark mark) {
    return rows.stream().filter(row -> row.mark() == mark).count();
  }
}
