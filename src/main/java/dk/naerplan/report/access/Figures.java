package dk.naerplan.report.access;

import dk.naerplan.language.Language;
import java.text.NumberFormat;

/** How figures of travel are written; what there is none of is a dash. */
public final class Figures {
  /** Stands for what there is none of. */
  static final String NONE = "–";

  private static final double PER_CENT = 100;

  private final Language language;

  /** Figures in a language. */
  public Figures(Language language) {
    this.language = language;
  }

  /** Whole persons. */
  public String persons(double persons) {
    return number(persons, 0, true);
  }

  /** Minutes with one decimal. */
  public String minutes(double minutes) {
    return number(minutes, 1, true);
  }

  /** An index with three decimals. */
  public String index(double value) {
    return number(value, 3, true);
  }

  /** A share from 0 to 1 in per cent. */
  public String share(double share) {
    return Double.isNaN(share) ? NONE : number(share * PER_CENT, 1, true) + "\u00a0%";
  }

  /**
   * Any number.
   *
   * @param grouped whether thousands are set apart
   */
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
