package dk.naerplan.workbench.plan.field;

import dk.naerplan.language.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and dates as they are typed and shown, against how they are written down. */
public final class AnswerText {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,12})(?:([.,])(\\d{1,6}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./ -]\\s*(\\d{1,2})[./ -]\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private AnswerText() {}

  /**
   * A number of 0 or more as it is written down, with a decimal point. Comma and point both separate
   * decimals, whatever the language; what could as well be thousands, such as {@code 1.250} in
   * Danish, is refused.
   */
  public static Optional<String> number(String typed, Language language) {
    Matcher written = NUMBER.matcher(typed.replaceAll("[\\s\\u00a0]", ""));
    if (!written.matches()) {
      return Optional.empty();
    }
    String whole = written.group(1);
    String decimals = Objects.requireNonNullElse(written.group(3), "");
    String own = language == Language.DA ? "," : ".";
    boolean thousands =
        decimals.length() == 3 && !own.equals(written.group(2)) && whole.matches("[1-9]\\d{0,2}");
    return thousands
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(whole + "." + (decimals.isEmpty() ? "0" : decimals))
                .stripTrailingZeros()
                .toPlainString());
  }

  /** A number that is written down, with the language's own decimal sign. */
  public static String shownNumber(String written, Language language) {
    return language == Language.DA ? written.replace('.', ',') : written;
  }

  /** A date as it is typed: day, month and year, or the other way round with hyphens. */
  public static Optional<LocalDate> date(String typed) {
    Matcher day = DAY_FIRST.matcher(typed.strip());
    if (day.matches()) {
      return date(day.group(3), day.group(2), day.group(1));
    }
    Matcher year = YEAR_FIRST.matcher(typed.strip());
    return year.matches()
        ? date(year.group(1), year.group(2), year.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
