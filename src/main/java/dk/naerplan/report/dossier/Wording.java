package dk.naerplan.report.dossier;

import dk.naerplan.demand.Assumption;
import dk.naerplan.language.Texts;
import dk.naerplan.travel.Grade;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Figures in words and digits, in the language of the dossier. */
final class Wording {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private static final int HALF_LINE = 60;

  private final Texts texts;

  Wording(Texts texts) {
    this.texts = texts;
  }

  /** A name that fits half a line. */
  static String shortened(String name) {
    return name.length() <= HALF_LINE ? name : name.substring(0, HALF_LINE - 1) + "…";
  }

  /** A number that was written with a decimal point; empty when it is none. */
  static Optional<Double> number(String written) {
    try {
      return Optional.of(Double.valueOf(written)).filter(number -> Double.isFinite(number));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  String count(long number) {
    return texts.get("number.count", number);
  }

  String count(double number) {
    return texts.get("number.count", Math.round(number));
  }

  /** A count with its sign. */
  String difference(long number) {
    return number > 0 ? "+" + count(number) : count(number).replace('-', '−');
  }

  String minutes(double minutes) {
    return Double.isNaN(minutes) ? texts.get("number.none") : texts.get("number.minutes", minutes);
  }

  String km(double km) {
    return Double.isNaN(km) ? texts.get("number.none") : texts.get("number.km", km);
  }

  /** A share from 0 to 1 in per cent. */
  String share(double share) {
    return texts.get("number.share", share);
  }

  String share(long part, long whole) {
    return whole == 0 ? texts.get("number.none") : share((double) part / whole);
  }

  String grade(Grade grade) {
    return texts.get("grade." + grade);
  }

  /** The value of an assumption with its unit. */
  String value(Assumption assumption) {
    return texts.get("unit." + assumption.unit(), assumption.value());
  }

  /** The range of an assumption. */
  String range(Assumption assumption) {
    return texts.get("range." + assumption.unit(), assumption.low(), assumption.high());
  }

  String date(Instant instant) {
    return format("pattern.date", instant);
  }

  String dateAndTime(Instant instant) {
    return format("pattern.time", instant);
  }

  private String format(String pattern, Instant instant) {
    return DateTimeFormatter.ofPattern(texts.get(pattern), texts.language().locale())
        .format(instant.atZone(DENMARK));
  }
}
