package dk.naerplan.report.map;

import dk.naerplan.access.Nearest;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.population.Population;
import dk.naerplan.travel.Grade;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the signs of a map mean, in words; the same on screen and on paper.
 *
 * @param look how the signs are dressed
 * @param title what the colours stand for
 * @param subtitle unit and year
 * @param classes the colours with their classes
 * @param signs symbols and lines
 * @param notes how well the figures are known
 */
public record Legend(
    MapLook look,
    String title,
    String subtitle,
    List<Entry> classes,
    List<Entry> signs,
    List<String> notes) {
  /** Keeps its own copies. */
  public Legend {
    classes = List.copyOf(classes);
    signs = List.copyOf(signs);
    notes = List.copyOf(notes);
  }

  /** A sign with its meaning and, for a class, how many areas have it. */
  public record Entry(Swatch swatch, String text, String count) {}

  /** A sign of the map. */
  public sealed interface Swatch {
    /** A colour of areas. */
    record Fill(Color colour) implements Swatch {}

    /** A line. */
    record Line(LineKind kind) implements Swatch {}

    /** A symbol. */
    record Symbol(SymbolKind kind) implements Swatch {}
  }

  /** What a line bounds. */
  public enum LineKind {
    CATCHMENT,
    MUNICIPALITY,
    CLUSTER,
    REGION
  }

  /** What a symbol stands for. */
  public enum SymbolKind {
    NAERHOSPITAL,
    ACUTE_HOSPITAL,
    DESIGNATED_PLACE
  }

  /** The name of a theme in words. */
  public static String name(MapTheme theme, Language language) {
    return Texts.of(Legend.class, language).get("theme." + theme);
  }

  /** The legend of a scene. */
  public static Legend of(MapScene scene, ZoneColours colours) {
    Texts texts = Texts.of(Legend.class, scene.language());
    return new Legend(
        scene.look(),
        name(scene.theme(), scene.language()),
        subtitle(scene, texts),
        classes(scene, colours, texts),
        signs(scene, texts),
        notes(scene, texts));
  }

  private static String subtitle(MapScene scene, Texts texts) {
    Population population = scene.dataset().population();
    String year = Integer.toString(scene.evaluation().year());
    return switch (scene.theme()) {
      case CATCHMENTS -> texts.get("unit.CATCHMENTS");
      case DENSITY -> texts.get("unit.DENSITY", year);
      case SHARE_65_PLUS, SHARE_80_PLUS -> texts.get("unit.share", year);
      case GROWTH ->
          texts.get(
              "unit.GROWTH",
              population.years().getFirst().toString(),
              population.years().getLast().toString());
      case MINUTES_TO_ACUTE_HOSPITAL, MINUTES_TO_NAERHOSPITAL -> texts.get("unit.minutes");
      case PLAIN -> "";
    };
  }

  private static List<Entry> classes(MapScene scene, ZoneColours colours, Texts texts) {
    List<Entry> entries = new ArrayList<>();
    boolean figures = !colours.breaks().isEmpty();
    if (figures) {
      NumberFormat numbers = numbers(scene.language());
      for (int i = 0; i < colours.colours().size(); i++) {
        entries.add(
            new Entry(
                new Swatch.Fill(colours.colours().get(i)),
                range(i, colours.breaks(), numbers, texts),
                texts.get("zones", colours.zonesIn(i))));
      }
    }
    boolean unreached =
        scene.theme() == MapTheme.CATCHMENTS
            && colours.hasGaps()
            && !scene.evaluation().plan().naerhospitaler().isEmpty();
    if (unreached || (figures && colours.hasGaps())) {
      entries.add(
          new Entry(
              new Swatch.Fill(scene.palette().noData()),
              texts.get(unreached || isMinutes(scene.theme()) ? "class.unreached" : "class.noData"),
              texts.get("zones", colours.zonesIn(-1))));
    }
    return entries;
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

  private static String range(int number, List<Double> breaks, NumberFormat numbers, Texts texts) {
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

  private static List<Entry> signs(MapScene scene, Texts texts) {
    List<Entry> signs = new ArrayList<>();
    if (!scene.evaluation().plan().naerhospitaler().isEmpty()) {
      signs.add(symbol(SymbolKind.NAERHOSPITAL, texts));
    }
    if (!scene.dataset().geography().sites(SiteKind.ACUTE_HOSPITAL).isEmpty()) {
      signs.add(symbol(SymbolKind.ACUTE_HOSPITAL, texts));
    }
    if (!scene.dataset().geography().sites(SiteKind.DESIGNATED_PLACE).isEmpty()) {
      signs.add(symbol(SymbolKind.DESIGNATED_PLACE, texts));
    }
    if (scene.theme() == MapTheme.CATCHMENTS || scene.theme() == MapTheme.MINUTES_TO_NAERHOSPITAL) {
      signs.add(line(LineKind.CATCHMENT, texts));
    }
    signs.add(line(LineKind.MUNICIPALITY, texts));
    signs.add(line(LineKind.CLUSTER, texts));
    signs.add(line(LineKind.REGION, texts));
    return signs;
  }

  private static Entry symbol(SymbolKind kind, Texts texts) {
    return new Entry(new Swatch.Symbol(kind), texts.get("symbol." + kind), "");
  }

  private static Entry line(LineKind kind, Texts texts) {
    return new Entry(new Swatch.Line(kind), texts.get("line." + kind), "");
  }

  private static List<String> notes(MapScene scene, Texts texts) {
    return switch (scene.theme()) {
      case CATCHMENTS ->
          grade(scene.evaluation().access().toNaerhospital(), texts)
              .map(List::of)
              .orElse(List.of());
      case MINUTES_TO_NAERHOSPITAL ->
          grade(scene.evaluation().access().toNaerhospital(), texts)
              .map(List::of)
              .orElse(List.of());
      case MINUTES_TO_ACUTE_HOSPITAL ->
          grade(scene.evaluation().access().toAcuteHospital(), texts)
              .map(List::of)
              .orElse(List.of());
      case DENSITY, SHARE_65_PLUS, SHARE_80_PLUS, GROWTH -> List.of(texts.get("note.spread"));
      case PLAIN -> List.of();
    };
  }

  private static Optional<String> grade(Nearest nearest, Texts texts) {
    return nearest.grade().map((Grade grade) -> texts.get("note.grade." + grade));
  }

  private static boolean isMinutes(MapTheme theme) {
    return theme == MapTheme.MINUTES_TO_ACUTE_HOSPITAL || theme == MapTheme.MINUTES_TO_NAERHOSPITAL;
  }
}
