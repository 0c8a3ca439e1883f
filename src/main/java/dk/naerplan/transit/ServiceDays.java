package dk.naerplan.transit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** On which days the services of a feed run. */
final class ServiceDays {
  private static final String CALENDAR = "calendar.txt";
  private static final String DATES = "calendar_dates.txt";
  // A feed may say "until 2099"; its days beyond two years are not looked at.
  private static final int MOST_DAYS = 731;

  private record Weekly(Set<DayOfWeek> days, LocalDate from, LocalDate to) {}

  private final Map<String, List<Weekly>> weekly = new HashMap<>();
  private final Map<LocalDate, Set<String>> added = new TreeMap<>();
  private final Map<LocalDate, Set<String>> removed = new HashMap<>();

  /** Reads the calendars of a feed. */
  static ServiceDays read(Feed feed) {
    ServiceDays days = new ServiceDays();
    if (!feed.has(CALENDAR) && !feed.has(DATES)) {
      // Says which table is missing.
      feed.read(CALENDAR, List.of(), row -> {});
    }
    if (feed.has(CALENDAR)) {
      feed.read(CALENDAR, List.of("service_id", "start_date", "end_date"), days::addWeekly);
    }
    if (feed.has(DATES)) {
      feed.read(DATES, List.of("service_id", "date", "exception_type"), days::addDate);
    }
    return days;
  }

  private void addWeekly(Feed.Row row) {
    Set<DayOfWeek> running = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (row.text(day.name().toLowerCase(Locale.ROOT)).equals("1")) {
        running.add(day);
      }
    }
    weekly
        .computeIfAbsent(row.filled("service_id"), id -> new ArrayList<>())
        .add(new Weekly(running, date(row, "start_date"), date(row, "end_date")));
  }

  private void addDate(Feed.Row row) {
    Map<LocalDate, Set<String>> exceptions =
        switch (row.text("exception_type")) {
          case "1" -> added;
          case "2" -> removed;
          default -> throw row.bad("notAnException", "exception_type", row.text("exception_type"));
        };
    exceptions
        .computeIfAbsent(date(row, "date"), day -> new HashSet<>())
        .add(row.filled("service_id"));
  }

  private static LocalDate date(Feed.Row row, String column) {
    try {
      return LocalDate.parse(row.filled(column), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      throw row.bad("notADate", column, row.text(column));
    }
  }

  /** The services that run on a day. */
  Set<String> on(LocalDate day) {
    Set<String> running = new HashSet<>();
    weekly.forEach((service, spans) -> {
      for (Weekly span : spans) {
        if (span.days().contains(day.getDayOfWeek())
            && !day.isBefore(span.from())
            && !day.isAfter(span.to())) {
          running.add(service);
        }
      }
    });
    running.addAll(added.getOrDefault(day, Set.of()));
    running.removeAll(removed.getOrDefault(day, Set.of()));
    return running;
  }

  /**
   * The day that stands for all: of the Tuesdays to Thursdays the one with most trips, or, where
   * nothing runs on those, of all days; the first of equals. Empty when nothing runs at all.
   *
   * @param trips the number of trips of each service
   */
  Optional<LocalDate> representative(Map<String, Integer> trips) {
    Optional<LocalDate> best = Optional.empty();
    long most = 0;
    boolean midweek = false;
    for (LocalDate day : all()) {
      long running = on(day).stream().mapToLong(id -> trips.getOrDefault(id, 0)).sum();
      boolean isMidweek =
          day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) >= 0
              && day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) <= 0;
      if (running > 0 && (isMidweek == midweek ? running > most : isMidweek)) {
        best = Optional.of(day);
        most = running;
        midweek = isMidweek;
      }
    }
    return best;
  }

  private List<LocalDate> all() {
    Optional<LocalDate> first =
        weekly.values().stream()
            .flatMap(List::stream)
            .map(Weekly::from)
            .reduce((a, b) -> a.isBefore(b) ? a : b);
    Optional<LocalDate> last =
        weekly.values().stream()
            .flatMap(List::stream)
            .map(Weekly::to)
            .reduce((a, b) -> a.isAfter(b) ? a : b);
    Set<LocalDate> days = new HashSet<>(added.keySet());
    first.ifPresent(from ->
        from.datesUntil(last.filter(to -> !to.isBefore(from)).orElse(from).plusDays(1))
            .limit(MOST_DAYS)
            .forEach(days::add));
    return days.stream().sorted().toList();
  }
}
