package dk.naerplan.report.chart;

import dk.naerplan.access.BeforeAfter;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.Measures;
import dk.naerplan.access.Stays;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Condition;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.exchange.RoadImport;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import dk.naerplan.report.access.AccessNote;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of every chart of an evaluation: of one nærhospital, or of the whole plan. */
public final class PlanCharts {
  /** The steps of the curve of {@link ChartKind#REACH}, in minutes. */
  private static final int REACH_STEP = 5;

  private static final int REACH_END = 60;

  private final Evaluation evaluation;
  private final Population population;
  private final Optional<Integer> index;
  private final Texts texts;
  private final List<Catchment> catchments;
  private final Measures measures;
  private final String scenario;
  private final String credits;

  private PlanCharts(
      Evaluation evaluation, ProjectState state, Optional<Integer> index, Language language) {
    this.evaluation = evaluation;
    population = state.dataset().population();
    credits = state.attributions().contains(RoadImport.ATTRIBUTION) ? RoadImport.ATTRIBUTION : "";
    this.index = index;
    measures = index.map(i -> evaluation.measures().ofCatchment(i)).orElse(evaluation.measures());
    scenario = AccessNote.scenario(evaluation, state, language);
    texts = Texts.of(PlanCharts.class, language);
    List<Catchment> all = evaluation.access().catchments();
    catchments = index.map(i -> List.of(all.get(i))).orElse(all);
  }

  /**
   * All charts, in the order of {@link ChartKind}.
   *
   * @param state the project whose data the plan was evaluated on
   * @param selected the nærhospital they are about; the whole plan when it is empty or not in the
   *     plan
   */
  public static List<ChartFigures> of(
      Evaluation evaluation,
      ProjectState state,
      Optional<NaerhospitalId> selected,
      Language language) {
    PlanCharts charts =
        new PlanCharts(evaluation, state, selected.flatMap(evaluation::indexOf), language);
    return Stream.concat(
            Stream.of(
                charts.age(),
                charts.travel(),
                charts.patients(),
                charts.reach(),
                charts.beforeAfter()),
            new AccessCharts(charts.measures, charts.frame(), charts.texts).all().stream())
        .toList();
  }

  private ChartFigures age() {
    List<Double> persons =
        Arrays.stream(AgeGroup.values())
            .map(age -> sum(c -> c.personsByAge().get(age.ordinal())))
            .toList();
    double over65 = Stream.of(5, 6).mapToDouble(persons::get).sum();
    return figures(
        ChartKind.AGE,
        texts.get("note.catchment", grade(toNaerhospital()), yearAndSource()),
        texts.get("summary.age", subject(), total(persons), over65),
        ages(),
        List.of(new ChartFigures.Series(texts.get("series.persons"), persons)));
  }

  private ChartFigures travel() {
    List<TravelBand> bands = bands(index.isEmpty() && !catchments.isEmpty() && unreached() > 0);
    List<Double> persons =
        bands.stream()
            .map(band ->
                band == TravelBand.UNREACHABLE
                    ? unreached()
                    : sum(c -> c.travel().personsByBand().in(band)))
            .toList();
    return figures(
        ChartKind.TRAVEL,
        texts.get("note.travel", grade(toNaerhospital()), yearAndSource()),
        texts.get("summary.travel", subject(), total(persons), under30(persons)),
        bands.stream()
            .map(band -> band == TravelBand.UNREACHABLE ? outside() : label(band))
            .toList(),
        List.of(new ChartFigures.Series(texts.get("series.persons"), persons)));
  }

  // Those who belong to no catchment may have a way all the same.
  private String outside() {
    boolean noWay = evaluation.access().staying().keySet().equals(Set.of(Stays.NO_WAY));
    return texts.get(noWay ? "band.UNREACHABLE" : "band.outside");
  }

  private ChartFigures patients() {
    List<ChartFigures.Series> series =
        Arrays.stream(Condition.values())
            .map(condition ->
                new ChartFigures.Series(texts.get("condition." + condition), patients(condition)))
            .toList();
    return figures(
        ChartKind.PATIENTS,
        texts.get("note.patients", prevalences(), illustrations(), yearAndSource()),
        texts.get(
            "summary.patients",
            subject(),
            total(series.get(0).values()),
            total(series.get(1).values())),
        ages(),
        series);
  }

  private ChartFigures reach() {
    BeforeAfter change = change();
    int[] minutes = IntStream.iterate(0, m -> m <= REACH_END, m -> m + REACH_STEP).toArray();
    return figures(
        ChartKind.REACH,
        texts.get("note.change", grade(beforeAndAfter()), yearAndSource()),
        texts.get(
            "summary.reach", subject(), change.shareUnderBefore(30), change.shareUnderAfter(30)),
        Arrays.stream(minutes).mapToObj(Integer::toString).toList(),
        List.of(
            new ChartFigures.Series(
                texts.get("series.before"),
                Arrays.stream(minutes).mapToObj(m -> 100 * change.shareUnderBefore(m)).toList()),
            new ChartFigures.Series(
                texts.get("series.after"),
                Arrays.stream(minutes).mapToObj(m -> 100 * change.shareUnderAfter(m)).toList())));
  }

  private ChartFigures beforeAfter() {
    BeforeAfter change = change();
    List<TravelBand> bands =
        bands(
            change.before().personsByBand().in(TravelBand.UNREACHABLE)
                    + change.after().personsByBand().in(TravelBand.UNREACHABLE)
                > 0);
    return figures(
        ChartKind.BEFORE_AFTER,
        texts.get("note.change", grade(beforeAndAfter()), yearAndSource()),
        texts.get(
            "summary.beforeAfter",
            subject(),
            change.before().meanMinutes(),
            change.after().meanMinutes()),
        bands.stream().map(this::label).toList(),
        List.of(
            new ChartFigures.Series(texts.get("series.before"), persons(change.before(), bands)),
            new ChartFigures.Series(texts.get("series.after"), persons(change.after(), bands))));
  }

  private ChartFigures figures(
      ChartKind kind,
      String note,
      String summary,
      List<String> categories,
      List<ChartFigures.Series> series) {
    return figures(
        kind,
        note,
        summary,
        categories,
        series,
        IntStream.range(0, categories.size()).boxed().toList());
  }

  private ChartFigures figures(
      ChartKind kind,
      String note,
      String summary,
      List<String> categories,
      List<ChartFigures.Series> series,
      List<Integer> drawn) {
    return new ChartFigures(
        kind,
        texts.language(),
        subject(),
        texts.get("title." + kind),
        note,
        scenario,
        summary,
        texts.get("categories." + kind),
        texts.get("values." + kind),
        categories,
        series,
        drawn);
  }

  private AccessCharts.Frame frame() {
    return new AccessCharts.Frame() {
      @Override
      public ChartFigures figures(
          ChartKind kind,
          String note,
          String summary,
          List<String> categories,
          List<ChartFigures.Series> series,
          List<Integer> drawn) {
        return PlanCharts.this.figures(kind, note, summary, categories, series, drawn);
      }

      @Override
      public String subject() {
        return PlanCharts.this.subject();
      }

      @Override
      public String gradeYearAndSource() {
        return texts.get("note.change", grade(measures.grade()), yearAndSource());
      }
    };
  }

  private BeforeAfter change() {
    return measures.travel();
  }

  private String subject() {
    return index
        .map(i -> catchments.getFirst().naerhospital().name())
        .orElseGet(() -> evaluation.plan().name());
  }

  private double sum(ToDoubleFunction<Catchment> part) {
    return catchments.stream().mapToDouble(part).sum();
  }

  private double unreached() {
    return total(
        evaluation.access().outsideCatchments().stream().map(Integer::doubleValue).toList());
  }

  private List<Double> patients(Condition condition) {
    double[] patients = new double[AgeGroup.COUNT];
    for (int i = 0; i < evaluation.volumes().size(); i++) {
      if (index.isEmpty() || index.get() == i) {
        for (PatientVolume volume : evaluation.volumes().get(i)) {
          if (volume.condition() == condition) {
            Arrays.setAll(patients, age -> patients[age] + volume.patientsByAge().get(age));
          }
        }
      }
    }
    return Arrays.stream(patients).boxed().toList();
  }

  private static List<Double> persons(Distribution distribution, List<TravelBand> bands) {
    return bands.stream().map(band -> (double) distribution.personsByBand().in(band)).toList();
  }

  private static double total(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double under30(List<Double> personsByBand) {
    return total(personsByBand.subList(0, TravelBand.UNDER_30.ordinal() + 1));
  }

  private static List<TravelBand> bands(boolean withUnreachable) {
    return Arrays.stream(TravelBand.values())
        .filter(band -> withUnreachable || band != TravelBand.UNREACHABLE)
        .toList();
  }

  private String label(TravelBand band) {
    return band == TravelBand.UNREACHABLE || Double.isInfinite(band.toMinutes())
        ? texts.get("band." + band)
        : (int) band.fromMinutes() + "–" + (int) band.toMinutes();
  }

  private static List<String> ages() {
    return Arrays.stream(AgeGroup.values()).map(AgeGroup::label).toList();
  }

  private String yearAndSource() {
    String sources =
        population.official().stream()
            .filter(figure -> figure.year() == evaluation.year())
            .map(MunicipalFigure::source)
            .distinct()
            .collect(Collectors.joining(", "));
    String note = texts.get("note.year", Integer.toString(evaluation.year()), sources);
    // A picture of a chart goes places where no other credit stands.
    return credits.isEmpty() ? note : note + " · " + credits;
  }

  private Grade toNaerhospital() {
    return catchments.stream().map(Catchment::grade).reduce(Grade::worst).orElse(Grade.ESTIMATED);
  }

  private Grade beforeAndAfter() {
    Grade before = evaluation.access().toAcuteHospital().grade().orElse(Grade.ESTIMATED);
    return evaluation.access().toNaerhospital().grade().map(before::worst).orElse(before);
  }

  private String grade(Grade grade) {
    return texts.get("grade." + grade);
  }

  private int prevalences() {
    return Condition.values().length * AgeGroup.COUNT;
  }

  private long illustrations() {
    List<String> used = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      for (AgeGroup age : AgeGroup.values()) {
        used.add(condition.key() + ".prevalence." + age.column());
      }
    }
    return evaluation.book().assumptions().stream()
        .filter(a -> used.contains(a.id().value()))
        .filter(a -> a.status() == AssumptionStatus.ILLUSTRATION)
        .count();
  }
}
