package dk.naerplan.report.map;

import dk.naerplan.access.Stays;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The colours of a look. Sequences are ColorBrewer's, the qualitative set is Paul Tol's "light";
 * all are safe for colour-blind readers.
 *
 * @param ink lines and letters that must be read
 * @param muted letters of second rank
 * @param halo what keeps letters apart from the ground
 */
record Palette(
    Color sea,
    Color shore,
    Color land,
    Color neighbour,
    Color noData,
    Color coast,
    Color municipality,
    Color cluster,
    Color region,
    Color ink,
    Color muted,
    Color halo,
    Color pin,
    Color pinText,
    Color selectedPin,
    Color hospital,
    Color card,
    boolean dark,
    boolean projector) {

  private static final List<Color> CATCHMENTS =
      colours(0x77AADD, 0xEE8866, 0xBBCC33, 0xFFAABB, 0x44BB99, 0xEEDD88, 0x99DDFF, 0xAAAA00);
  private static final List<Color> DENSITY =
      colours(0xFFFFCC, 0xC7E9B4, 0x7FCDBB, 0x41B6C4, 0x2C7FB8, 0x253494);
  private static final List<Color> SHARES =
      colours(0xFEF0D9, 0xFDD49E, 0xFDBB84, 0xFC8D59, 0xE34A33, 0xB30000);
  private static final List<Color> MINUTES =
      colours(0xEDF8FB, 0xBFD3E6, 0x9EBCDA, 0x8C96C6, 0x8856A7, 0x810F7C);
  private static final List<Color> GROWTH =
      colours(0x8C510A, 0xD8B365, 0xF6E8C3, 0xC7EAE5, 0x5AB4AC, 0x01665E);

  // ColorBrewer's PuOr, without its palest classes: they would not stand out from the middle.
  private static final List<Color> CHANGE =
      colours(0xB35806, 0xE08214, 0xFDB863, 0xF7F7F2, 0xC6C3E1, 0x9A91C4, 0x6F5DA3, 0x3F1F7A);

  static Palette of(MapLook look) {
    return look.dark() ? dark(look.projector()) : light(look.projector());
  }

  private static Palette light(boolean projector) {
    return new Palette(
        new Color(0xD3E3ED),
        new Color(0xC0D6E4),
        new Color(0xF7F4EC),
        new Color(0xE9E9E4),
        new Color(0xDEDBD2),
        new Color(projector ? 0x2F5068 : 0x5F8199),
        withAlpha(new Color(0x1E2730), projector ? 150 : 85),
        new Color(projector ? 0x4A463E : 0x6E695E),
        new Color(projector ? 0x3C2A55 : 0x6A5288),
        new Color(0x1E2730),
        new Color(0x4C5660),
        new Color(0xFCFBF7),
        new Color(0x1D3B5C),
        Color.WHITE,
        new Color(0xB4330B),
        new Color(0x9B1C1C),
        new Color(0xFFFFFF),
        false,
        projector);
  }

  private static Palette dark(boolean projector) {
    return new Palette(
        new Color(0x16222D),
        new Color(0x1C2B38),
        new Color(0x35393B),
        new Color(0x262D32),
        new Color(0x474A4B),
        new Color(projector ? 0xA9C3D6 : 0x7F9BB0),
        withAlpha(new Color(0xF1F4F6), projector ? 140 : 70),
        new Color(projector ? 0xD9DCDD : 0xA5ABAE),
        new Color(projector ? 0xD6C2F2 : 0xA98FCB),
        new Color(0xF1F4F6),
        new Color(0xC6CED4),
        new Color(0x14191D),
        new Color(0xE4ECF4),
        new Color(0x12263B),
        new Color(0xFFB454),
        new Color(0xFF9C8F),
        new Color(0x1C2126),
        true,
        projector);
  }

  private static List<Color> colours(int... values) {
    List<Color> colours = new ArrayList<>();
    for (int value : values) {
      colours.add(new Color(value));
    }
    return List.copyOf(colours);
  }

  /**
   * The colour of a catchment; when another one is selected it steps back.
   *
   * @param split for a zone whose people are split between several
   */
  Color catchment(int number, boolean faded, boolean split) {
    Color full = CATCHMENTS.get(number);
    if (dark) {
      full = mix(full, Color.BLACK, 0.42);
    }
    double towardsLand = faded ? (split ? 0.8 : 0.62) : split ? 0.5 : projector ? 0 : 0.12;
    return mix(full, land, towardsLand);
  }

  /** A catchment with its hatch. */
  AreaFill hatched(int number, boolean faded, boolean split) {
    return hatched(catchment(number, faded, split), Hatch.ofCatchment(number), faded || split);
  }

  /** A ground with marks that are seen on it, but let letters and lines be read. */
  AreaFill hatched(Color ground, Hatch hatch, boolean faint) {
    double towardsInk = faint ? 0.25 : projector ? 0.6 : 0.42;
    return new AreaFill(ground, hatch, mix(ground, ink, towardsInk));
  }

  /** The neutral ground of those who belong to no catchment, marked by the reason. */
  AreaFill staying(Stays reason) {
    Hatch hatch =
        switch (reason) {
          case NO_WAY -> Hatch.NONE;
          case TOO_FAR -> Hatch.DASHES;
          case NONE_IN_AREA -> Hatch.UPRIGHT_DASHES;
          case FULL -> Hatch.PLUSES;
          case NEARER_ACUTE_HOSPITAL -> Hatch.RINGS;
          case CHOSEN -> Hatch.SLANTED_DASHES;
        };
    return hatched(noData, hatch, false);
  }

  /** From the longest way on to the shortest, with no change in between. */
  List<Color> change(boolean few) {
    List<Color> all =
        few ? List.of(CHANGE.get(1), CHANGE.get(3), CHANGE.get(5), CHANGE.get(7)) : CHANGE;
    Color unchanged = CHANGE.get(3);
    return all.stream()
        .map(colour ->
            !dark ? colour : colour.equals(unchanged) ? noData : mix(colour, Color.BLACK, 0.12))
        .toList();
  }

  /** Where people go under one plan and not under another. */
  AreaFill move(ChangeFills.Move move) {
    Color strong = dark ? mix(CHANGE.get(1), Color.BLACK, 0.12) : CHANGE.get(1);
    return switch (move) {
      case SAME_PLACE -> AreaFill.plain(change(false).get(3));
      case OTHER_PLACE -> AreaFill.plain(strong);
      case ONLY_FIRST -> hatched(change(false).get(6), Hatch.RISING, false);
      case ONLY_SECOND -> hatched(change(false).get(2), Hatch.FALLING, false);
    };
  }

  /** So many colours of a theme's sequence, from the lowest class to the highest. */
  List<Color> sequence(MapTheme theme, int classes) {
    List<Color> all =
        switch (theme) {
          case SHARE_65_PLUS, SHARE_80_PLUS -> SHARES;
          case MINUTES_TO_ACUTE_HOSPITAL, MINUTES_TO_NAERHOSPITAL, TIME_BANDS -> MINUTES;
          case GROWTH -> GROWTH;
          case DENSITY, CATCHMENTS, MINUTES_SAVED, PLAIN -> DENSITY;
        };
    List<Color> chosen = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      int place = classes == 1 ? 2 : (int) Math.rint(i * (all.size() - 1.0) / (classes - 1));
      chosen.add(all.get(place));
    }
    // On a dark ground the light end stands for much.
    if (dark && theme != MapTheme.GROWTH) {
      Collections.reverse(chosen);
    }
    return chosen.stream().map(c -> dark ? mix(c, Color.BLACK, 0.18) : c).toList();
  }

  static Color mix(Color one, Color other, double share) {
    return new Color(
        (int) Math.rint(one.getRed() + share * (other.getRed() - one.getRed())),
        (int) Math.rint(one.getGreen() + share * (other.getGreen() - one.getGreen())),
        (int) Math.rint(one.getBlue() + share * (other.getBlue() - one.getBlue())));
  }

  static Color withAlpha(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }
}
