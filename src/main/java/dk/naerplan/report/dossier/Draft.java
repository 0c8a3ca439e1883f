package dk.naerplan.report.dossier;

import dk.naerplan.check.Compliance;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartLook;
import dk.naerplan.report.chart.PlanChart;
import dk.naerplan.report.chart.PlanCharts;
import dk.naerplan.report.compliance.ComplianceWording;
import dk.naerplan.store.ProjectState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dossier while it is being written: what it is about, and the markup so far. */
final class Draft {
  private static final double CHART_TEXT_PIXELS = 11;

  private final ProjectState state;
  private final Evaluation evaluation;
  private final Instant now;
  private final Texts texts;
  private final Wording wording;
  private final Markup markup;
  private final Paintings paintings = new Paintings();
  private final Compliance compliance;
  private final ComplianceWording said;
  private final AllocationWording allocation;

  Draft(ProjectState state, Evaluation evaluation, Language language, Instant now, String css) {
    this.state = state;
    this.evaluation = evaluation;
    this.now = now;
    texts = Texts.of(Dossier.class, language);
    wording = new Wording(texts);
    compliance =
        Compliance.of(evaluation.whole(state.dataset()), state.dataset(), state.catalogue());
    said = new ComplianceWording(state, language);
    allocation = new AllocationWording(state.dataset(), language);
    String plan = evaluation.plan().name();
    markup =
        new Markup(
            language.code(),
            texts.get("title", plan),
            texts.get("description", plan, state.name()),
            css);
  }

  ProjectState state() {
    return state;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Instant now() {
    return now;
  }

  Markup markup() {
    return markup;
  }

  Paintings paintings() {
    return paintings;
  }

  Wording wording() {
    return wording;
  }

  /** How the plan stands against the faglige ramme. */
  Compliance compliance() {
    return compliance;
  }

  /** The words of the faglige ramme and of what was checked. */
  ComplianceWording said() {
    return said;
  }

  /** The words of who goes where. */
  AllocationWording allocation() {
    return allocation;
  }

  Language language() {
    return texts.language();
  }

  /** A text of the dossier. */
  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String year() {
    return Integer.toString(evaluation.year());
  }

  /** The figures of the charts of a nærhospital, or of the plan when none is named. */
  List<ChartFigures> charts(Optional<NaerhospitalId> naerhospital) {
    return PlanCharts.of(evaluation, state, naerhospital, texts.language());
  }

  /** Places a chart as vectors, told in words to those who do not see it. */
  void chart(ChartFigures figures, String cssClass) {
    int number =
        paintings.add((graphics, width, height) ->
            new PlanChart(figures, ChartLook.PAPER, PlanChart.Setting.PAGE, CHART_TEXT_PIXELS)
                .paint(graphics, width, height));
    markup.painting(
        number, figures.title() + ". " + figures.summary() + " " + figures.note(), cssClass);
  }
}
