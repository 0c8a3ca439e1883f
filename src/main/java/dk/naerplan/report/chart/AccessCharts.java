package dk.naerplan.report.chart;

import dk.naerplan.access.AgeGaps;
import dk.naerplan.access.AreaGain;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Inequality;
import dk.naerplan.access.Measures;
import dk.naerplan.access.Party;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Area;
import dk.naerplan.population.AgeGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of the charts that say who gains and who loses, and how evenly. */
final class AccessCharts {
  /** How many municipalities are drawn at most. */
  private static final int MOST = 10;

  /** Minutes that show as more than 0.0. */
  private static final double VISIBLE = 0.05;

  private static final int LORENZ_STEP = 10;

  private final Measures measures;
  private final Frame frame;
  private final Texts texts;

  /** What every chart of a subject is framed by. */
  interface Frame {
    /** The figures of a chart that draws some of its categories. */
    ChartFigures figures(
        ChartKind kind,
        String note,
        String summary,
        List<String> categories,
        List<ChartFigures.Series> series,
        List<Integer> drawn);

    /** The name of what the charts are about. */
    String subject();

    /** How well travel times are known, the year and the source. */
    String gradeYearAndSource();
  }

  AccessCharts(Measures measures, Frame frame, Texts texts) {
    this.measures = measures;
    this.frame = frame;
    this.texts = texts;
  }

  /** In the order of {@link ChartKind}. */
  List<ChartFigures> all() {
    return List.of(beyond(), municipalities(), parties(), ageGaps(), lorenz());
  }

  private ChartFigures beyond() {
    Gain.Beyond before = measures.beyondAcuteHospital();
    Gain.Beyond after = measures.beyondAnyHospital();
    return beforeAfter(
        ChartKind.BEYOND,
        texts.get("summary.beyond", frame.subject(), before.of30(), after.of30()),
        Stream.of(30, 45, 60).map(minutes -> texts.get("beyond", minutes)).toList(),
        perCent(before),
        perCent(after));
  }

  private static List<Double> perCent(Gain.Beyond beyond) {
    return Stream.of(beyond.of30(), beyond.of45(), beyond.of60())
        .map(share -> 100 * share)
        .toList();
  }

  private ChartFigures municipalities() {
    List<AreaGain> all = new ArrayList<>(measures.by(Area.MUNICIPALITY));
    all.sort(Comparator.comparingDouble(area -> unknownLast(saved(area.gain()))));
    List<Double> saved = all.stream().map(area -> saved(area.gain())).toList();
    int gaining = (int) saved.stream().filter(minutes -> minutes >= VISIBLE).count();
    int losing = (int) saved.stream().filter(minutes -> minutes <= -VISIBLE).count();
    int known = (int) saved.stream().filter(minutes -> !minutes.isNaN()).count();
    int last = Math.min(losing, Math.max(MOST / 2, MOST - gaining));
    int first = Math.min(gaining, MOST - last);
    List<Integer> drawn =
        IntStream.range(0, known)
            .filter(row -> known <= MOST || row < first || row >= known - last)
            .boxed()
            .toList();
    String note = frame.gradeYearAndSource();
    Gain everyone = measures.everyone();
    return frame.figures(
        ChartKind.MUNICIPALITIES,
        known > MOST ? texts.get("note.ends", first, last, all.size(), note) : note,
        texts.get(
            "summary.municipalities",
            frame.subject(),
            everyone.gaining() + everyone.newlyReached(),
            everyone.losing() + everyone.noLongerReached()),
        all.stream().map(AreaGain::name).toList(),
        List.of(new ChartFigures.Series(texts.get("series.saved"), saved)),
        drawn);
  }

  private static double saved(Gain gain) {
    return gain.meanMinutesBefore() - gain.meanMinutesAfter();
  }

  private static double unknownLast(double saved) {
    return Double.isNaN(saved) ? Double.POSITIVE_INFINITY : -saved;
  }

  private ChartFigures parties() {
    List<Party> parties = List.copyOf(measures.byParty().keySet());
    return beforeAfter(
        ChartKind.PARTIES,
        texts.get(
            "summary.parties",
            frame.subject(),
            gaining(Party.HOST),
            gaining(Party.CATCHMENT),
            gaining(Party.OUTSIDE)),
        parties.stream().map(party -> texts.get("party." + party)).toList(),
        ofParties(parties, Gain::meanMinutesBefore),
        ofParties(parties, Gain::meanMinutesAfter));
  }

  private List<Double> ofParties(List<Party> parties, ToDoubleFunction<Gain> figure) {
    return parties.stream()
        .map(party -> figure.applyAsDouble(measures.byParty().get(party)))
        .toList();
  }

  private double gaining(Party party) {
    Gain gain = measures.byParty().get(party);
    return gain == null ? 0 : gain.gaining();
  }

  private ChartFigures ageGaps() {
    return beforeAfter(
        ChartKind.AGE_GAPS,
        texts.get(
            "summary.ageGaps",
            frame.subject(),
            measures.agesBefore().widestGapMinutes(),
            measures.agesAfter().widestGapMinutes()),
        Stream.of(AgeGroup.values()).map(AgeGroup::label).toList(),
        means(measures.agesBefore()),
        means(measures.agesAfter()));
  }

  private static List<Double> means(AgeGaps gaps) {
    return gaps.groups().stream().map(AgeGaps.Group::meanMinutes).toList();
  }

  private ChartFigures beforeAfter(
      ChartKind kind,
      String summary,
      List<String> categories,
      List<Double> before,
      List<Double> after) {
    return frame.figures(
        kind,
        frame.gradeYearAndSource(),
        summary,
        categories,
        List.of(
            new ChartFigures.Series(texts.get("series.before"), before),
            new ChartFigures.Series(texts.get("series.after"), after)),
        everything(categories));
  }

  private ChartFigures lorenz() {
    int[] shares = IntStream.iterate(0, s -> s <= 100, s -> s + LORENZ_STEP).toArray();
    double before = measures.inequalityBefore().gini();
    double after = measures.inequalityAfter().gini();
    List<String> categories = IntStream.of(shares).mapToObj(Integer::toString).toList();
    return frame.figures(
        ChartKind.LORENZ,
        texts.get("note.gini", before, after, frame.gradeYearAndSource()),
        texts.get("summary.lorenz", frame.subject(), before, after),
        categories,
        List.of(
            curve("series.before", shares, measures.inequalityBefore()),
            curve("series.after", shares, measures.inequalityAfter()),
            new ChartFigures.Series(
                texts.get("series.even"), IntStream.of(shares).mapToObj(s -> (double) s).toList())),
        everything(categories));
  }

  private ChartFigures.Series curve(String name, int[] shares, Inequality inequality) {
    return new ChartFigures.Series(
        texts.get(name),
        IntStream.of(shares).mapToObj(s -> 100 * inequality.lorenz(s / 100.0)).toList());
  }

  private static List<Integer> everything(List<String> categories) {
    return IntStream.range(0, categories.size()).boxed().toList();
  }
}
