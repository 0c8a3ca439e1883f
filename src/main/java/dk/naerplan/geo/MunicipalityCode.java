package dk.naerplan.geo;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official code of a kommune, three digits as Danmarks Statistik writes it, for instance {@code
 * 101} for København.
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
  private static final Pattern THREE_DIGITS = Pattern.compile("[1-9][0-9]{2}");
  private static final Pattern DAGI_FORM = Pattern.compile("0[1-9][0-9]{2}");

  /** Refuses anything but three digits. */
  public MunicipalityCode {
    if (!THREE_DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a municipality code: " + value);
    }
  }

  /** Reads three digits, or four with a leading zero as in DAGI; empty when it is neither. */
  public static Optional<MunicipalityCode> parse(String text) {
    String code = text.strip();
    if (DAGI_FORM.matcher(code).matches()) {
      code = code.substring(1);
    }
    return THREE_DIGITS.matcher(code).matches()
        ? Optional.of(new MunicipalityCode(code))
        : Optional.empty();
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
