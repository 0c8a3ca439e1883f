package dk.naerplan.exchange;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as programs and people write them in files. */
final class Numbers {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}((\\.\\d{3})+|(,\\d{3})+|([\\s\\u00A0\\u202F\\u2009]\\d{3})+)");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private Numbers() {}

  /** A whole number, with or without thousands separators ({@code 1.234}, {@code 1 234}). */
  static OptionalInt whole(String text) {
    String digits = text.strip();
    if (GROUPED.matcher(digits).matches()) {
      digits = SPACES.matcher(digits).replaceAll("").replace(".", "").replace(",", "");
    }
    if (!WHOLE.matcher(digits).matches()) {
      return OptionalInt.empty();
    }
    long value = Long.parseLong(digits);
    return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
  }

  /**
   * A number that may have decimals.
   *
   * @param decimalComma whether a comma stands before decimals, as in Danish files
   */
  static OptionalDouble decimal(String text, boolean decimalComma) {
    String number = SPACES.matcher(text.strip()).replaceAll("");
    if (decimalComma && number.indexOf(',') >= 0) {
      number = number.replace(".", "").replace(',', '.');
    }
    if (!DECIMAL.matcher(number).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(number);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
