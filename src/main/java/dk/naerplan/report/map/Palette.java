package dk.naerplan.report.map;

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

  /** The colour of a catchment; when another one is selected it steps back. */
  Color catchment(int number, boolean faded) {
    Color full = CATCHMENTS.get(number);
    if (dark) {
      full = mix(full, Color.BLACK, 0.42);
    }
    double towardsLand = faded ? 0.62 : projector ? 0 : 0.12;
    return mix(full, land, towardsLand);
  }

  /** So many colours of a theme's sequence, from the lowest class to the highest. */
  List<Color> sequence(MapTheme theme, int classes) {
    List<Color> all =
        switch (theme) {
          case SHARE_65_PLUS, SHARE_80_PLUS -> SHARES;
          case MINUTES_TO_ACUTE_HOSPITAL, MINUTES_TO_NAERHOSPITAL -> MINUTES;
          case GROWTH -> GROWTH;
          case DENSITY, CATCHMENTS, PLAIN -> DENSITY;
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
