package dk.naerplan.exchange;

import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.language.Place;
import dk.naerplan.population.MunicipalFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes persons per zone and official figures into a draft in place of those it has. */
final class PopulationImport {
  // Groups of a projection are rounded one by one; within this they agree with the total.
  private static final int ROUNDING = 14;

  private final DatasetDraft draft;

  PopulationImport(DatasetDraft draft) {
    this.draft = draft;
  }

  ImportReport zonePopulation(InputFile file) {
    ZonePopulationCsv read = ZonePopulationCsv.read(CsvTable.readAny(file), draft.zones);
    Set<Integer> dropped = new TreeSet<>(years());
    draft.years = read.years();
    draft.persons = read.persons();
    dropped.removeAll(years());
    Notes notes = new Notes();
    notes.add("note.population.years", list(years()));
    if (!dropped.isEmpty()) {
      notes.add("note.population.dropped", list(dropped));
    }
    notes.addSome("note.population.differs", differing());
    return new ImportReport(
        file.name(), ImportKind.ZONE_POPULATION, list(years()), read.rows(), 0, notes.all());
  }

  ImportReport pointPopulation(InputFile file, ImportProgress progress) {
    PointPopulation read = PointPopulation.read(file, draft.zoneAreas(), progress);
    if (read.taken() == 0) {
      throw Bad.input("pointsOutside", Place.file(file.name()), Bad.examples(read.outside()));
    }
    Set<Integer> dropped = new TreeSet<>(years());
    draft.years = read.years();
    draft.persons = read.persons();
    dropped.removeAll(years());
    Notes notes = new Notes();
    notes.add("note.population.years", list(years()));
    if (!dropped.isEmpty()) {
      notes.add("note.population.dropped", list(dropped));
    }
    notes.addSome("note.population.pointsOutside", read.outside());
    if (read.left() > 0) {
      notes.add("note.population.personsOutside", read.left());
    }
    notes.addCount("note.population.emptyZones", read.emptyZones());
    notes.addSome("note.population.differs", differing());
    return new ImportReport(
        file.name(),
        ImportKind.POINT_POPULATION,
        list(years()),
        read.taken(),
        read.refused(),
        notes.all());
  }

  private List<Integer> years() {
    return Arrays.stream(draft.years).boxed().toList();
  }

  private static String yearsOf(List<MunicipalFigure> figures) {
    return list(figures.stream().map(MunicipalFigure::year).collect(Collectors.toSet()));
  }

  /** Years in words: {@code 2026, 2030–2032}. */
  static String list(Collection<Integer> years) {
    StringBuilder words = new StringBuilder();
    TreeSet<Integer> sorted = new TreeSet<>(years);
    for (int year : sorted) {
      boolean first = !sorted.contains(year - 1);
      if (first) {
        words.append(words.isEmpty() ? "" : ", ").append(year);
      } else if (!sorted.contains(year + 1)) {
        words.append('–').append(year);
      }
    }
    return words.toString();
  }

  /** Municipalities and years whose zones do not add up to the official figure. */
  private List<String> differing() {
    List<String> differing = new ArrayList<>();
    for (MunicipalFigure figure : draft.official) {
      int y = Arrays.binarySearch(draft.years, figure.year());
      int[] rows =
          IntStream.range(0, draft.zones.size())
              .filter(row -> draft.zones.get(row).municipality().equals(figure.municipality()))
              .toArray();
      if (y >= 0 && rows.length > 0) {
        int sum = Arrays.stream(rows).map(row -> PersonsPerZone.sum(draft.persons[y], row)).sum();
        if (Math.abs(sum - figure.total()) > ROUNDING) {
          differing.add(figure.municipality() + " (" + figure.year() + ")");
        }
      }
    }
    return differing;
  }

  ImportReport municipal(InputFile file) {
    List<MunicipalFigure> read = MunicipalPopulationCsv.read(CsvTable.readAny(file));
    Notes notes = new Notes();
    List<MunicipalFigure> taken = take(file, read, notes);
    return new ImportReport(
        file.name(),
        ImportKind.MUNICIPAL_POPULATION,
        yearsOf(taken),
        taken.size(),
        read.size() - taken.size(),
        notes.all());
  }

  ImportReport statBank(InputFile file) {
    MunicipalityNames names = new MunicipalityNames(draft.municipalities);
    String text = file.text();
    StatBankLayout layout =
        StatBankLayout.find(CsvTable.lines(file.name(), text, CsvTable.separator(text)), names)
            .orElseThrow();
    StatBankCsv.Table table = StatBankCsv.read(file, layout, names);
    Notes notes = new Notes();
    notes.add("note.statBank.source", table.source());
    notes.addSome("note.statBank.aggregates", table.aggregates());
    notes.addSome("note.statBank.unknown", table.unknown());
    notes.addSome("note.statBank.suppressed", table.suppressed());
    notes.addSome("note.statBank.incomplete", table.incomplete());
    notes.addSome("note.statBank.otherTimes", table.otherTimes());
    notes.addSome("note.byName", table.byName());
    List<MunicipalFigure> taken = take(file, table.figures(), notes);
    return new ImportReport(
        file.name(),
        ImportKind.STATBANK,
        yearsOf(taken),
        table.taken(),
        table.refused(),
        notes.all());
  }

  private List<MunicipalFigure> take(InputFile file, List<MunicipalFigure> figures, Notes notes) {
    Set<MunicipalityCode> welcome = new HashSet<>();
    draft.municipalities.stream().map(Municipality::code).forEach(welcome::add);
    draft.clusters.stream().map(Cluster::alsoCounts).forEach(welcome::addAll);
    List<MunicipalFigure> taken =
        figures.stream().filter(figure -> welcome.contains(figure.municipality())).toList();
    if (taken.isEmpty()) {
      throw Bad.input("noFigureTaken", Place.file(file.name()));
    }
    Set<MunicipalityCode> others = new TreeSet<>();
    figures.forEach(figure -> others.add(figure.municipality()));
    others.removeAll(welcome);
    notes.addSome("note.figures.others", others);
    replaceOfficial(taken, notes);
    spread(taken, notes);
    return taken;
  }

  private void replaceOfficial(List<MunicipalFigure> taken, Notes notes) {
    Set<String> replaced = new HashSet<>();
    taken.forEach(figure -> replaced.add(figure.municipality() + " " + figure.year()));
    draft.official.removeIf(
        figure -> replaced.contains(figure.municipality() + " " + figure.year()));
    draft.official.addAll(taken);
    notes.add("note.figures.taken", taken.size(), yearsOf(taken));
    Set<String> projections = new TreeSet<>();
    draft.official.stream()
        .map(MunicipalFigure::source)
        .filter(source -> source.startsWith("FR"))
        .forEach(projections::add);
    if (projections.size() > 1) {
      notes.add("note.figures.twoProjections", String.join(", ", projections));
    }
  }

  private void spread(List<MunicipalFigure> taken, Notes notes) {
    Map<Integer, Integer> spread = new HashMap<>();
    Set<Integer> without = new TreeSet<>();
    for (MunicipalFigure figure : taken) {
      int y = Arrays.binarySearch(draft.years, figure.year());
      if (y < 0) {
        without.add(figure.year());
      } else if (PersonsPerZone.spread(figure, draft.persons[y], draft.zones)) {
        spread.merge(figure.year(), 1, Integer::sum);
      }
    }
    spread.keySet().stream()
        .sorted()
        .forEach(
            year -> notes.add("note.figures.spread", spread.get(year), Integer.toString(year)));
    if (!without.isEmpty()) {
      notes.add("note.figures.yearsWithoutZones", list(without));
    }
  }
}
