package dk.naerplan.exchange;

import dk.naerplan.exchange.StatBankLabel.Ages;
import dk.naerplan.exchange.StatBankLabel.Role;
import dk.naerplan.exchange.StatBankLayout.Cell;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.language.Place;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Municipal population from Danmarks Statistik's StatBank (FOLK1A, FOLK1AM, FRKM…), as CSV. */
final class StatBankCsv {
  private static final Pattern TABLE = Pattern.compile("FOLK1AM?|FRKM\\d{3}|FRLD\\d{3}");
  private static final Pattern CODE = Pattern.compile("(0?[1-9]\\d{2})(?:\\s.*)?");
  private static final int OLDEST_SINGLE_AGE = 99;

  private final String file;
  private final MunicipalityNames names;
  private final List<Cell> cells;
  private final Map<Key, Sums> sums = new TreeMap<>();
  private final Set<Ages> ages =
      new TreeSet<>(Comparator.comparingInt(Ages::from).thenComparingInt(Ages::to));
  private final Set<String> aggregates = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final Set<String> otherTimes = new TreeSet<>();
  private final Set<String> byName = new TreeSet<>();
  private int refused;

  /**
   * What was read.
   *
   * @param figures complete figures of 1 January
   * @param refused cells that were not taken
   * @param aggregates labels of the country and regions, passed over
   * @param unknown labels of areas that are no municipality
   * @param suppressed municipalities and years with cells that are not published
   * @param incomplete municipalities and years that lack an age
   * @param otherTimes quarters and months that do not begin on 1 January
   * @param byName municipalities found by name since their labels have no code
   */
  record Table(
      String source,
      List<MunicipalFigure> figures,
      int taken,
      int refused,
      Set<String> aggregates,
      Set<String> unknown,
      List<String> suppressed,
      List<String> incomplete,
      Set<String> otherTimes,
      Set<String> byName) {}

  private record Key(MunicipalityCode code, int year) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::code).thenComparingInt(Key::year).compare(this, other);
    }

    @Override
    public String toString() {
      return code + " (" + year + ")";
    }
  }

  private static final class Sums {
    private final Map<Ages, Integer> byAges = new TreeMap<>(Comparator.comparingInt(Ages::from));
    private int total = -1;
    private int cells;
    private boolean suppressed;
  }

  private StatBankCsv(String file, MunicipalityNames names, List<Cell> cells) {
    this.file = file;
    this.names = names;
    this.cells = cells;
  }

  static Table read(InputFile input, StatBankLayout layout, MunicipalityNames names) {
    StatBankCsv reader = new StatBankCsv(input.name(), names, layout.cells());
    reader.refuseOtherColumns(layout.otherColumns());
    reader.collect();
    return reader.table(source(input, layout));
  }

  private static String source(InputFile input, StatBankLayout layout) {
    StringBuilder titles = new StringBuilder(input.name());
    layout.lines().subList(0, layout.header()).forEach(line -> titles.append(line.fields()));
    Matcher matcher = TABLE.matcher(titles.toString().toUpperCase(Locale.ROOT));
    if (matcher.find()) {
      return matcher.group();
    }
    boolean quarters =
        layout.cells().stream().anyMatch(c -> c.label(Role.TIME).matches("(?i)\\d{4}[KQ]\\d"));
    return quarters ? "FOLK1A" : "Danmarks Statistik";
  }

  // A column that is not understood is harmless only when it says the same in every line.
  private void refuseOtherColumns(List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      List<String> labels = cells.stream().map(c -> c.others().get(column)).distinct().toList();
      if (labels.size() > 1) {
        throw Bad.input(
            "statBankColumn", Place.field(file, 0, columns.get(i)), Bad.examples(labels));
      }
    }
  }

  private void collect() {
    Set<Role> onlyTotals = new HashSet<>();
    for (Role role : Role.values()) {
      if (role.isAdditive() && cells.stream().anyMatch(c -> StatBankLabel.isTotal(c.label(role)))) {
        onlyTotals.add(role);
      }
    }
    Set<List<String>> seen = new HashSet<>();
    for (Cell cell : cells) {
      if (onlyTotals.stream().allMatch(role -> StatBankLabel.isTotal(cell.label(role)))) {
        add(cell, seen);
      }
    }
  }

  private void add(Cell cell, Set<List<String>> seen) {
    Optional<StatBankLabel.Time> time = StatBankLabel.time(cell.label(Role.TIME));
    Optional<MunicipalityCode> code = code(cell.label(Role.AREA));
    if (time.isPresent() && !time.get().firstOfJanuary()) {
      otherTimes.add(cell.label(Role.TIME));
    }
    if (code.isEmpty() || time.isEmpty() || !time.get().firstOfJanuary()) {
      refused++;
      return;
    }
    if (!seen.add(cell.labels())) {
      throw Bad.input(
          "duplicateStatBank", Place.line(file, cell.line()), String.join(", ", filled(cell)));
    }
    Sums sum = sums.computeIfAbsent(new Key(code.get(), time.get().year()), k -> new Sums());
    sum.cells++;
    if (StatBankLabel.isSuppressed(cell.value())) {
      sum.suppressed = true;
      return;
    }
    int value = value(cell);
    String age = cell.label(Role.AGE);
    if (StatBankLabel.isTotal(age)) {
      sum.total = Math.max(sum.total, 0) + value;
    } else {
      Ages read =
          StatBankLabel.ages(age)
              .orElseThrow(() -> Bad.input("badAge", Place.field(file, cell.line(), age), age));
      ages.add(read);
      sum.byAges.merge(read, value, Integer::sum);
    }
  }

  private static List<String> filled(Cell cell) {
    return cell.labels().stream().filter(label -> !label.isEmpty()).toList();
  }

  private int value(Cell cell) {
    OptionalInt value = Numbers.whole(cell.value());
    if (value.isEmpty()) {
      throw Bad.input("badNumber", Place.line(file, cell.line()), cell.value());
    }
    if (value.getAsInt() < 0) {
      throw Bad.input("negative", Place.line(file, cell.line()), cell.value());
    }
    return value.getAsInt();
  }

  private Optional<MunicipalityCode> code(String label) {
    if (StatBankLabel.isAggregate(label)) {
      aggregates.add(label);
      return Optional.empty();
    }
    Matcher matcher = CODE.matcher(label);
    if (matcher.matches()) {
      return MunicipalityCode.parse(matcher.group(1));
    }
    Optional<MunicipalityCode> found = names.find(label);
    (found.isPresent() ? byName : label.matches("\\d.*") ? aggregates : unknown).add(label);
    return found;
  }

  private Table table(String source) {
    if (sums.isEmpty()) {
      throw Bad.input(
          otherTimes.isEmpty() ? "statBankEmpty" : "noFirstQuarter",
          Place.file(file),
          Bad.examples(otherTimes));
    }
    Outlines.refuseOldCodes(
        sums.keySet().stream().map(Key::code).distinct().toList(), Place.file(file));
    requireAgesWithoutGaps();
    List<MunicipalFigure> figures = new ArrayList<>();
    List<String> suppressed = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    int taken = 0;
    for (Map.Entry<Key, Sums> entry : sums.entrySet()) {
      Sums sum = entry.getValue();
      if (sum.suppressed) {
        suppressed.add(entry.getKey().toString());
      } else if (!sum.byAges.keySet().containsAll(ages)) {
        incomplete.add(entry.getKey().toString());
      } else {
        figures.add(figure(entry.getKey(), sum, source));
        taken += sum.cells;
        continue;
      }
      refused += sum.cells;
    }
    return new Table(
        source,
        figures,
        taken,
        refused,
        aggregates,
        unknown,
        suppressed,
        incomplete,
        otherTimes,
        byName);
  }

  private void requireAgesWithoutGaps() {
    int next = 0;
    for (Ages each : ages) {
      if (each.from() != next || group(each.from()) != group(each.to())) {
        throw Bad.input("ageGap", Place.file(file), label(each));
      }
      next = each.to() == Integer.MAX_VALUE ? each.to() : each.to() + 1;
    }
    if (next <= OLDEST_SINGLE_AGE) {
      throw Bad.input("ageGap", Place.file(file), next + "+");
    }
  }

  private static String label(Ages ages) {
    return ages.to() == Integer.MAX_VALUE
        ? ages.from() + "+"
        : ages.from() == ages.to() ? ages.from() + "" : ages.from() + "–" + ages.to();
  }

  private static AgeGroup group(int age) {
    return Arrays.stream(AgeGroup.values())
        .filter(group -> group.from() <= age)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static MunicipalFigure figure(Key key, Sums sums, String source) {
    Integer[] byAge = new Integer[AgeGroup.COUNT];
    Arrays.fill(byAge, 0);
    sums.byAges.forEach((ages, persons) -> byAge[group(ages.from()).ordinal()] += persons);
    int sum = Arrays.stream(byAge).mapToInt(Integer::intValue).sum();
    return new MunicipalFigure(
        key.code(), key.year(), source, sums.total < 0 ? sum : sums.total, List.of(byAge));
  }
}
