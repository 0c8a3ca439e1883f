package dk.naerplan.workbench.demand;

import dk.naerplan.demand.Unit;
import dk.naerplan.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of assumptions as people write them: shares in per cent, decimals with comma or point. */
final class ValueText {
  /** Decimals that are shown and kept, of the number that is written. */
  static final int DECIMALS = 4;

  private static final int PER_CENT = 2;
  private static final Pattern NUMBER = Pattern.compile("([+-]?\\d+)(?:([.,])(\\d+))?\\s*(%?)");

  private ValueText() {}

  /** A value for reading, for instance {@code 12,5 %}. */
  static String format(double value, Unit unit, Language language) {
    String number = number(value, unit, language);
    return unit == Unit.SHARE ? number + "\u00a0%" : number;
  }

  /** A value for typing, without its unit. */
  static String number(double value, Unit unit, Language language) {
    BigDecimal written =
        BigDecimal.valueOf(value)
            .movePointRight(unit == Unit.SHARE ? PER_CENT : 0)
            .setScale(DECIMALS, RoundingMode.HALF_UP);
    return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(language.locale()))
        .format(written);
  }

  /**
   * The value that a text stands for; empty when it is no number of the unit.
   *
   * <p>Comma and point both separate decimals, whatever the language, so that a figure copied from
   * elsewhere is read as what it says. What could as well be thousands, such as {@code 1.250} in
   * Danish, is refused.
   */
  static OptionalDouble parse(String text, Unit unit, Language language) {
    Matcher written = NUMBER.matcher(text.replace('\u00a0', ' ').strip());
    if (!written.matches() || (unit != Unit.SHARE && !written.group(4).isEmpty())) {
      return OptionalDouble.empty();
    }
    String whole = written.group(1);
    String decimals = written.group(3) == null ? "" : written.group(3);
    boolean ownSeparator =
        decimals.isEmpty()
            || written.group(2).charAt(0)
                == DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
    if (!ownSeparator && decimals.length() == 3 && whole.matches("[+-]?[1-9]\\d{0,2}")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        new BigDecimal(whole + "." + (decimals.isEmpty() ? "0" : decimals))
            .movePointLeft(unit == Unit.SHARE ? PER_CENT : 0)
            .doubleValue());
  }
}
