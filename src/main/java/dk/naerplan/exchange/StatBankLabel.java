package dk.naerplan.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the labels of StatBank tables mean, in Danish and English. */
final class StatBankLabel {
  private static final Pattern TIME =
      Pattern.compile("((?:19|20|21)\\d{2})(?:[KQ]([1-4])|M(\\d{2}))?");
  private static final Pattern ONE_AGE = Pattern.compile("(\\d{1,3})\\s*(?:år|years?)");
  private static final Pattern BARE_AGE = Pattern.compile("\\d{1,3}");
  private static final Pattern AGES =
      Pattern.compile("(?:age_)?(\\d{1,3})\\s*[-–_]\\s*(\\d{1,3})\\s*(?:år|years)?");
  private static final Pattern OPEN_AGE =
      Pattern.compile(
          "(?:age_)?(\\d{1,3})\\s*(?:år og derover|år \\+|years and over|og derover|_plus|\\+|[-–])");
  private static final Pattern AGGREGATE =
      Pattern.compile(
          "(?:\\d{1,3}\\s+)?(?:hele landet|all denmark|danmark|denmark|region .*|landsdel .*"
              + "|province .*|i alt|total)",
          Pattern.UNICODE_CASE);
  private static final Set<String> TOTALS =
      Set.of("i alt", "total", "alder i alt", "age, total", "køn i alt", "sex, total", "tot");
  private static final Set<String> SEXES =
      Set.of("mænd", "kvinder", "men", "women", "mand", "kvinde", "male", "female", "m", "k");
  private static final Set<String> MARITAL =
      Set.of(
          "ugift",
          "gift/separeret",
          "gift",
          "enke/enkemand",
          "fraskilt",
          "never married",
          "married/separated",
          "widowed",
          "divorced");
  private static final Set<String> SUPPRESSED = Set.of("..", "...", "-", "–", ".", "");

  /** What a column of labels speaks of. */
  enum Role {
    AREA(Set.of("område", "omraade", "region", "kommune", "area", "bopælskommune")),
    TIME(Set.of("tid", "kvartal", "år", "time", "periode", "måned", "quarter", "year")),
    AGE(Set.of("alder", "age")),
    SEX(Set.of("køn", "koen", "sex", "gender")),
    MARITAL_STATUS(Set.of("civilstand", "marital status")),
    OTHER(Set.of());

    private final Set<String> headers;

    Role(Set<String> headers) {
      this.headers = headers;
    }

    /** Whether figures of all labels may be added when there is no total among them. */
    boolean isAdditive() {
      return this == SEX || this == MARITAL_STATUS;
    }
  }

  /** Ages from one to another, both included. */
  record Ages(int from, int to) {}

  /** A year, and whether the figure is of 1 January. */
  record Time(int year, boolean firstOfJanuary) {}

  private StatBankLabel() {}

  private static String lower(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  static boolean isTotal(String label) {
    return TOTALS.contains(lower(label));
  }

  static boolean isSuppressed(String value) {
    return SUPPRESSED.contains(value.strip());
  }

  /** Whether a label of an area stands for the country, a region or a part of the country. */
  static boolean isAggregate(String label) {
    return AGGREGATE.matcher(lower(label)).matches();
  }

  static Optional<Time> time(String label) {
    Matcher matcher = TIME.matcher(label.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean first =
        (matcher.group(2) == null || matcher.group(2).equals("1"))
            && (matcher.group(3) == null || matcher.group(3).equals("01"));
    return Optional.of(new Time(Integer.parseInt(matcher.group(1)), first));
  }

  static Optional<Ages> ages(String label) {
    String text = lower(label);
    Matcher one = ONE_AGE.matcher(text);
    if (one.matches() || BARE_AGE.matcher(text).matches()) {
      int age = Integer.parseInt(one.matches() ? one.group(1) : text);
      return Optional.of(new Ages(age, age));
    }
    Matcher range = AGES.matcher(text);
    if (range.matches()) {
      return Optional.of(
          new Ages(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
    }
    Matcher open = OPEN_AGE.matcher(text);
    return open.matches()
        ? Optional.of(new Ages(Integer.parseInt(open.group(1)), Integer.MAX_VALUE))
        : Optional.empty();
  }

  /** The role of a column, by its header or else by what most of its labels are. */
  static Role role(String header, List<String> labels) {
    for (Role role : Role.values()) {
      if (role.headers.contains(lower(header))) {
        return role;
      }
    }
    List<String> telling = labels.stream().filter(label -> !isTotal(label)).toList();
    if (most(telling, label -> time(label).isPresent())) {
      return Role.TIME;
    }
    if (most(telling, label -> SEXES.contains(lower(label)))) {
      return Role.SEX;
    }
    if (most(telling, label -> MARITAL.contains(lower(label)))) {
      return Role.MARITAL_STATUS;
    }
    // Bare numbers are ages when they begin at 0; else they are codes of areas.
    if (most(telling, label -> ages(label).isPresent())
        && telling.stream().flatMap(label -> ages(label).stream()).anyMatch(a -> a.from() == 0)
        && telling.stream().noneMatch(label -> label.strip().equals("000"))) {
      return Role.AGE;
    }
    return Role.OTHER;
  }

  private static boolean most(List<String> labels, Predicate<String> is) {
    long matching = labels.stream().filter(is).count();
    return matching > 0 && matching * 10 >= labels.size() * 6L;
  }
}
