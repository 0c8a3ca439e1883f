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

  private static final int LONGEST_PLAIN = 20;

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
    if (isPlain(text)) {
      return OptionalDouble.of(Double.parseDouble(text));
    }
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

  /** Whether a text is digits, perhaps with a point between them: what most of a matrix is. */
  private static boolean isPlain(String text) {
    int last = text.length() - 1;
    int points = 0;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c == '.' && i > 0 && i < last) {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return last >= 0 && last < LONGEST_PLAIN && points <= 1;
  }
}
