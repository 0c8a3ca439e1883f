package dk.naerplan.report.dossier;

import dk.naerplan.access.Access;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.report.allocation.OverrideRow;
import java.util.List;

/** Who goes where: the rule of the plan, who stays and why, and whom the planner moved. */
final class AllocationPart {
  private AllocationPart() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    AllocationWording wording = draft.allocation();
    Access access = draft.evaluation().access();
    markup.heading(3, draft.text("allocation"));
    markup.paragraph(wording.sentence(access.plan()));
    wording
        .function(draft.evaluation(), draft.state().catalogue())
        .ifPresent(said -> markup.paragraph(said + "."));
    staying(draft, access);
    overrides(draft, wording.overrides(draft.evaluation()));
    markup.line(
        "p", "note", draft.text("allocation.source", wording.source(access.plan().allocation())));
  }

  private static void staying(Draft draft, Access access) {
    Markup markup = draft.markup();
    long outside = sum(access.outsideCatchments());
    if (outside == 0) {
      markup.paragraph(draft.text("allocation.all"));
      return;
    }
    markup.paragraph(draft.text("allocation.staying", outside));
    markup.begin("ul", "");
    access
        .staying()
        .forEach((reason, persons) ->
            markup.line(
                "li",
                "",
                draft.text(
                    "allocation.staying.reason", sum(persons), draft.allocation().reason(reason))));
    markup.end();
  }

  private static long sum(List<Integer> persons) {
    return persons.stream().mapToLong(Integer::longValue).sum();
  }

  private static void overrides(Draft draft, List<OverrideRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Markup markup = draft.markup();
    markup.heading(4, draft.text("allocation.overrides"));
    markup.cells(
        "overrides",
        List.of(
            draft.text("allocation.place"),
            draft.text("allocation.sentTo"),
            draft.text("allocation.persons"),
            draft.text("allocation.note")),
        rows.stream()
            .map(row ->
                List.of(
                    Markup.Cell.of(row.place()),
                    Markup.Cell.of(row.sentTo()),
                    new Markup.Cell("number", List.of(draft.wording().count(row.persons()))),
                    Markup.Cell.of(row.problem().orElse(""))))
            .toList());
  }
}
