package dk.naerplan.report.dossier;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.language.Language;
import java.util.List;
import java.util.stream.IntStream;

/** Every assumption behind the patient volumes. */
final class AssumptionsSection {
  private AssumptionsSection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    List<Assumption> all = draft.evaluation().book().assumptions();
    long illustrations =
        all.stream().filter(a -> a.status() == AssumptionStatus.ILLUSTRATION).count();
    // Assumptions of one condition share a source, which is long: it is told once.
    List<String> sources = all.stream().map(Assumption::source).distinct().toList();
    markup.heading(2, draft.text("assumptions"), "page");
    markup.paragraph(draft.text("assumptions.intro", all.size(), illustrations));
    markup.table(
        "assumptions",
        5,
        List.of(
            draft.text("assumptions.name"),
            draft.text("assumptions.value"),
            draft.text("assumptions.range"),
            draft.text("assumptions.status"),
            draft.text("assumptions.source")),
        all.stream().map(a -> row(draft, a, sources)).toList());
    markup.heading(3, draft.text("assumptions.sources"));
    markup.table(
        "assumption-sources",
        2,
        List.of(draft.text("assumptions.number"), draft.text("assumptions.source")),
        IntStream.range(0, sources.size())
            .mapToObj(i -> List.of(Integer.toString(i + 1), sources.get(i)))
            .toList());
  }

  private static List<String> row(Draft draft, Assumption assumption, List<String> sources) {
    return List.of(
        draft.language() == Language.DA ? assumption.da() : assumption.en(),
        draft.wording().value(assumption),
        draft.wording().range(assumption),
        draft.text("status." + assumption.status()),
        Integer.toString(sources.indexOf(assumption.source()) + 1));
  }
}
