package dk.naerplan.report.access;

import dk.naerplan.language.Language;
import java.text.NumberFormat;

/** How figures of travel are written; what there is none of is a dash. */
final class Figures {
  static final String NONE = "–";

  private static final double PER_CENT = 100;

  private final Language language;

  Figures(Language language) {
    this.language = language;
  }

  String persons(double persons) {
    return number(persons, 0, true);
  }

  String minutes(double minutes) {
    return number(minutes, 1, true);
  }

  String index(double value) {
    return number(value, 3, true);
  }

  /** A share from 0 to 1 in per cent. */
  String share(double share) {
    return Double.isNaN(share) ? NONE : number(share * PER_CENT, 1, true) + "\u00a0%";
  }

  String number(double value, int decimals, boolean grouped) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setGroupingUsed(grouped);
    // Never "-0": a change that rounds to nothing is none.
    double scale = Math.pow(10, decimals);
    double rounded = Math.rint(value * scale) / scale;
    return format.format(rounded == 0 ? 0 : value).replace('-', '−');
  }

  /** A difference with its sign. */
  String difference(double value, int decimals) {
    String written = number(value, decimals, true);
    boolean more = value > 0 && !written.equals(number(0, decimals, true));
    return more ? "+" + written : written;
  }
}
