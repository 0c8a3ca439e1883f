package dk.naerplan.report.access;

import dk.naerplan.access.Measures;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.Grade;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside every figure of travel: how well it is known, the year, and the scenario. */
public final class AccessNote {
  private AccessNote() {}

  /** The grade of travel times, the year and the source of the persons. */
  public static String of(
      Measures measures, Evaluation evaluation, ProjectState state, Language language) {
    return of(measures.grade(), evaluation, state, language);
  }

  /** The same for travel times of a grade. */
  public static String of(
      Grade grade, Evaluation evaluation, ProjectState state, Language language) {
    Texts texts = Texts.of(AccessNote.class, language);
    String sources =
        state.dataset().population().official().stream()
            .filter(figure -> figure.year() == evaluation.year())
            .map(MunicipalFigure::source)
            .distinct()
            .collect(Collectors.joining(", "));
    return texts.get(
        "note", texts.get("grade." + grade), Integer.toString(evaluation.year()), sources);
  }

  /** Who goes where, and for what when that is asked, in a sentence or two. */
  public static String scenario(Evaluation evaluation, ProjectState state, Language language) {
    AllocationWording wording = new AllocationWording(state.dataset(), language);
    return Stream.concat(
            wording.function(evaluation, state.catalogue()).map(what -> what + ".").stream(),
            Stream.of(wording.sentence(evaluation.plan())))
        .collect(Collectors.joining(" "));
  }
}
