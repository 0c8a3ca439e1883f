package dk.naerplan.report.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Allocated;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Stays;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.report.map.Legend.Entry;
import dk.naerplan.report.map.Legend.Swatch;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The rows of a legend that tell what the fills of areas stand for. */
final class LegendClasses {
  /** So many fills are shown side by side to stand for all. */
  private static final int SAMPLES = 3;

  private final MapScene scene;
  private final ZoneColours colours;
  private final Texts texts;
  private final List<Entry> entries = new ArrayList<>();

  private LegendClasses(MapScene scene, ZoneColours colours, Texts texts) {
    this.scene = scene;
    this.colours = colours;
    this.texts = texts;
  }

  /** The rows of a scene. */
  static List<Entry> of(MapScene scene, ZoneColours colours, Texts texts) {
    LegendClasses classes = new LegendClasses(scene, colours, texts);
    classes.add();
    return List.copyOf(classes.entries);
  }

  private void add() {
    boolean catchments = scene.theme() == MapTheme.CATCHMENTS;
    if (scene.against().isPresent()) {
      if (catchments) {
        moves();
      } else {
        changes();
      }
    } else if (scene.theme() == MapTheme.MINUTES_SAVED) {
      changes();
    } else if (catchments) {
      catchments();
    } else if (!colours.breaks().isEmpty()) {
      figures();
    }
  }

  private void catchments() {
    Access access = scene.evaluation().access();
    int sites = access.catchments().size();
    if (sites == 0) {
      return;
    }
    // With more of them colours and hatches come again, and a row each would tell nothing.
    boolean each = sites <= CatchmentColours.COLOURS;
    OptionalInt selected =
        IntStream.range(0, sites)
            .filter(i ->
                scene
                    .selected()
                    .filter(access.catchments().get(i).naerhospital().id()::equals)
                    .isPresent())
            .findFirst();
    if (each) {
      IntStream.range(0, sites).forEach(this::catchment);
    } else {
      selected.ifPresent(this::catchment);
      List<AreaFill> samples =
          IntStream.range(0, sites)
              .filter(i -> selected.isEmpty() || selected.getAsInt() != i)
              .mapToObj(colours.fills()::get)
              .distinct()
              .limit(SAMPLES)
              .toList();
      entries.add(
          new Entry(
              new Swatch.Several(samples),
              texts.get(selected.isPresent() ? "class.others" : "class.each"),
              ""));
    }
    IntStream.range(sites, 2 * sites)
        .filter(i -> colours.zonesIn(i) > 0)
        .boxed()
        .max((a, b) -> Integer.compare(colours.zonesIn(a), colours.zonesIn(b)))
        .ifPresent(i ->
            row(
                i,
                texts.get("class.split"),
                IntStream.range(sites, 2 * sites).map(colours::zonesIn).sum()));
    for (Stays reason : Stays.values()) {
      int number = CatchmentFills.ofStaying(sites, reason);
      if (colours.zonesIn(number) > 0) {
        row(number, texts.get("stays." + reason), colours.zonesIn(number));
      }
    }
  }

  private void catchment(int site) {
    Catchment catchment = scene.evaluation().access().catchments().get(site);
    entries.add(
        new Entry(
            new Swatch.Fill(colours.fills().get(site)),
            (site + 1) + " " + catchment.naerhospital().name(),
            texts.get("persons", catchment.persons())));
  }

  private void row(int number, String text, int zones) {
    entries.add(
        new Entry(new Swatch.Fill(colours.fills().get(number)), text, texts.get("zones", zones)));
  }

  private void moves() {
    Allocated allocated = scene.evaluation().access().allocated();
    for (ChangeFills.Move move : ChangeFills.Move.values()) {
      long persons =
          IntStream.range(0, allocated.zones())
              .filter(zone -> colours.classOfZone()[zone] == move.ordinal())
              .mapToLong(allocated::persons)
              .sum();
      entries.add(
          new Entry(
              new Swatch.Fill(colours.fills().get(move.ordinal())),
              texts.get("move." + move),
              texts.get("persons", persons)));
    }
    missing("class.noCatchment");
  }

  private void changes() {
    List<Double> breaks = colours.breaks();
    for (int i = breaks.size(); i >= 0; i--) {
      row(i, change(i, breaks), colours.zonesIn(i));
    }
    boolean plans = scene.against().isPresent();
    for (int i = breaks.size() + 1; i < colours.fills().size(); i++) {
      if (colours.zonesIn(i) > 0) {
        boolean newly = i == breaks.size() + 1;
        row(
            i,
            texts.get(
                plans
                    ? newly ? "class.onlyFirst" : "class.onlySecond"
                    : newly ? "class.newlyReached" : "class.noLongerReached"),
            colours.zonesIn(i));
      }
    }
    missing("class.unreached");
  }

  private String change(int number, List<Double> breaks) {
    double from = number == 0 ? Double.NEGATIVE_INFINITY : breaks.get(number - 1);
    double to = number == breaks.size() ? Double.POSITIVE_INFINITY : breaks.get(number);
    if (from < 0 && to > 0) {
      return texts.get("class.same", to);
    } else if (from < 0) {
      return Double.isInfinite(from)
          ? texts.get("class.longest", -to)
          : texts.get("class.longer", -to, -from);
    }
    return Double.isInfinite(to)
        ? texts.get("class.shortest", from)
        : texts.get("class.shorter", from, to);
  }

  private void figures() {
    NumberFormat numbers = numbers(scene.language());
    boolean roads = ZoneColours.bandsOfRoads(scene);
    for (int i = 0; i < colours.fills().size(); i++) {
      entries.add(
          new Entry(
              new Swatch.Fill(colours.fills().get(i)),
              range(i, colours.breaks(), numbers),
              roads ? "" : texts.get("zones", colours.zonesIn(i))));
    }
    if (!roads) {
      missing(Legend.isMinutes(scene.theme()) ? "class.unreached" : "class.noData");
    }
  }

  private void missing(String key) {
    if (colours.hasGaps()) {
      entries.add(
          new Entry(
              new Swatch.Fill(AreaFill.plain(scene.palette().noData())),
              texts.get(key),
              texts.get("zones", colours.zonesIn(-1))));
    }
  }

  private static NumberFormat numbers(Language language) {
    NumberFormat numbers = NumberFormat.getInstance(language.locale());
    numbers.setMaximumFractionDigits(2);
    if (numbers instanceof DecimalFormat decimal) {
      // The minus of print, wide enough not to be taken for a hyphen.
      decimal.setNegativePrefix("−");
    }
    return numbers;
  }

  private String range(int number, List<Double> breaks, NumberFormat numbers) {
    if (number == 0) {
      return texts.get("class.under", numbers.format(breaks.getFirst()));
    } else if (number == breaks.size()) {
      return texts.get("class.over", numbers.format(breaks.getLast()));
    }
    double from = breaks.get(number - 1);
    return texts.get(
        from < 0 ? "class.signed" : "class.between",
        numbers.format(from),
        numbers.format(breaks.get(number)));
  }
}
