package dk.naerplan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The units in which travel is written, as headers state them: {@code minutter}, {@code km}. */
enum TravelUnit {
  MINUTES(1, true, List.of("minutes", "minute", "minutter", "minut", "min")),
  SECONDS(1 / 60.0, true, List.of("seconds", "second", "sekunder", "sekund", "sek", "sec", "s")),
  HOURS(60, true, List.of("hours", "hour", "hrs", "hr", "h", "timer")),
  KM(1, false, List.of("km", "kilometer", "kilometre", "kilometers", "kilometres")),
  METRES(0.001, false, List.of("m", "meter", "metre", "meters", "metres")),
  MILES(1.609344, false, List.of("miles", "mile", "mi"));

  private final double factor;
  private final boolean time;
  private final List<String> words;

  TravelUnit(double factor, boolean time, List<String> words) {
    this.factor = factor;
    this.time = time;
    this.words = words;
  }

  /** The unit that a header names, for instance {@code tid (min)} or {@code afstand_m}. */
  static Optional<TravelUnit> of(String header) {
    List<String> parts = List.of(header.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    for (TravelUnit unit : values()) {
      if (parts.stream().anyMatch(unit.words::contains)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a unit of time; else it is one of length. */
  boolean isTime() {
    return time;
  }

  /** A value in minutes or km. */
  double convert(double value) {
    return value * factor;
  }
}
