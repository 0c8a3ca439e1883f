package dk.naerplan.report.map;

import dk.naerplan.geo.SiteKind;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.population.Population;
import java.util.ArrayList;
import java.util.List;

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
  private static final int[] DESIRE_LINES = {10_000, 100_000};

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
    /** A fill of areas. */
    record Fill(AreaFill fill) implements Swatch {}

    /** Some fills that stand for all of their kind. */
    record Several(List<AreaFill> fills) implements Swatch {
      /** Keeps its own copy. */
      public Several {
        fills = List.copyOf(fills);
      }
    }

    /** A line as wide as for so many persons. */
    record DesireLine(double persons) implements Swatch {}

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
    OTHER_NAERHOSPITAL,
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
        LegendClasses.of(scene, colours, texts),
        signs(scene, texts),
        LegendNotes.of(scene, texts));
  }

  private static String subtitle(MapScene scene, Texts texts) {
    if (scene.against().isPresent()) {
      return texts.get(
          "unit.against", scene.evaluation().plan().name(), scene.against().get().plan().name());
    }
    Population population = scene.dataset().population();
    String year = Integer.toString(scene.evaluation().year());
    return switch (scene.theme()) {
      case CATCHMENTS ->
          texts.get(scene.layers().hatches() ? "unit.CATCHMENTS.hatched" : "unit.CATCHMENTS");
      case MINUTES_SAVED -> texts.get("unit.MINUTES_SAVED");
      case TIME_BANDS ->
          scene
              .selected()
              .flatMap(scene.evaluation().plan()::naerhospital)
              .map(selected -> texts.get("unit.TIME_BANDS.selected", selected.name()))
              .orElseGet(() -> texts.get("unit.TIME_BANDS"));
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

  private static List<Entry> signs(MapScene scene, Texts texts) {
    List<Entry> signs = new ArrayList<>();
    if (scene.against().isPresent()) {
      signs.add(
          symbol(
              SymbolKind.NAERHOSPITAL,
              texts.get("symbol.ofPlan", scene.evaluation().plan().name())));
      signs.add(
          symbol(
              SymbolKind.OTHER_NAERHOSPITAL,
              texts.get("symbol.ofPlan", scene.against().get().plan().name())));
    } else if (!scene.evaluation().plan().naerhospitaler().isEmpty()) {
      signs.add(symbol(SymbolKind.NAERHOSPITAL, texts.get("symbol.NAERHOSPITAL")));
    }
    if (!scene.dataset().geography().sites(SiteKind.ACUTE_HOSPITAL).isEmpty()) {
      signs.add(symbol(SymbolKind.ACUTE_HOSPITAL, texts.get("symbol.ACUTE_HOSPITAL")));
    }
    if (!scene.dataset().geography().sites(SiteKind.DESIGNATED_PLACE).isEmpty()) {
      signs.add(symbol(SymbolKind.DESIGNATED_PLACE, texts.get("symbol.DESIGNATED_PLACE")));
    }
    boolean catchments =
        scene.theme() == MapTheme.CATCHMENTS
            || scene.theme() == MapTheme.MINUTES_TO_NAERHOSPITAL
            || scene.theme() == MapTheme.MINUTES_SAVED;
    if (catchments && scene.against().isEmpty()) {
      signs.add(line(LineKind.CATCHMENT, texts));
    }
    if (scene.layers().desireLines()) {
      for (int persons : DESIRE_LINES) {
        signs.add(new Entry(new Swatch.DesireLine(persons), texts.get("line.desire", persons), ""));
      }
    }
    signs.add(line(LineKind.MUNICIPALITY, texts));
    signs.add(line(LineKind.CLUSTER, texts));
    signs.add(line(LineKind.REGION, texts));
    return signs;
  }

  private static Entry symbol(SymbolKind kind, String text) {
    return new Entry(new Swatch.Symbol(kind), text, "");
  }

  private static Entry line(LineKind kind, Texts texts) {
    return new Entry(new Swatch.Line(kind), texts.get("line." + kind), "");
  }

  static boolean isMinutes(MapTheme theme) {
    return theme == MapTheme.MINUTES_TO_ACUTE_HOSPITAL
        || theme == MapTheme.MINUTES_TO_NAERHOSPITAL
        || theme == MapTheme.TIME_BANDS;
  }
}
