package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.Practice;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.population.Indicator;
import dk.naerplan.routing.Progress;
import dk.naerplan.routing.RoadNetwork;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadFolder;
import dk.naerplan.store.RoadSource;
import dk.naerplan.transit.TransitNetwork;
import dk.naerplan.travel.Grade;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes files in place of the data they are about: municipality outlines, zones, sites, persons per
 * zone, official figures, practices, indicators, travel times. What a file is, is told by its content. A plain function:
 * the project it is given stays as it was, and a problem with one file stops all.
 */
public final class ProjectImport {
  // A timetable is read in a fraction of the time that a road network takes.
  private static final double FEED = 0.2;

  private final ProjectState state;
  private final Instant now;
  private final ImportProgress progress;
  private final DatasetDraft draft;
  private final GeographyImport geography;
  private final PopulationImport population;
  private final List<ImportReport> reports = new ArrayList<>();
  private final List<ImportRecord> imports;
  private final Notes closing = new Notes();
  private final Map<SiteId, BitSet> missing = new LinkedHashMap<>();
  private Optional<MatrixCells> matrix = Optional.empty();

  private ProjectImport(ProjectState state, Instant now, ImportProgress progress) {
    this.state = state;
    this.now = now;
    this.progress = progress;
    draft = DatasetDraft.of(state.dataset());
    geography = new GeographyImport(draft, state.plans());
    population = new PopulationImport(draft);
    imports = new ArrayList<>(state.imports());
  }

  /** What was read. */
  public static final class Result {
    private final ProjectImport from;
    private final Dataset dataset;
    private final List<ImportReport.Note> closing;
    private final List<Function<Language, String>> opening;

    private Result(
        ProjectImport from,
        Dataset dataset,
        List<ImportReport.Note> closing,
        List<Function<Language, String>> opening) {
      this.from = from;
      this.dataset = dataset;
      this.closing = closing;
      this.opening = List.copyOf(opening);
    }

    private Result after(List<Function<Language, String>> reports) {
      return new Result(from, dataset, closing, reports);
    }

    /** The data with the files taken in. */
    public Dataset dataset() {
      return dataset;
    }

    /** All imports of the project, oldest first: those it had and those of these files. */
    public List<ImportRecord> imports() {
      return List.copyOf(from.imports);
    }

    /** How many pairs of a zone and a site with travel times no file has anything of. */
    public int missingPairs() {
      return from.missing.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /**
     * The same with the pairs that no file has taken from the estimate. The columns in which any
     * was are graded as estimated. Only to be done when the planner asks for it.
     */
    public Result withMissingFilled() {
      return from.result(from.missing).after(opening);
    }

    /** The road network of the project: the one it had, or that of the extract among the files. */
    public Optional<RoadSource> roads() {
      return from.state.roads();
    }

    /** What was taken, what was not and why, in lines to be read. */
    public String report(Language language) {
      Texts texts = Texts.of(ProjectImport.class, language);
      return Stream.of(
              opening.stream().map(each -> each.apply(language)),
              from.reports.stream().map(each -> each.in(language)),
              closing.stream().map(note -> texts.get(note.key(), note.arguments().toArray())))
          .flatMap(lines -> lines)
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * Reads files, all of them or none.
   *
   * @param now the time that the imports carry
   * @throws UserFacingException at the first problem with any of them
   */
  public static Result read(List<Path> files, ProjectState state, Instant now) {
    return read(files, state, now, ImportProgress.NONE);
  }

  /**
   * Reads files, all of them or none.
   *
   * @param now the time that the imports carry
   * @param progress hears how far the reading of large files has come
   * @throws UserFacingException at the first problem with any of them
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  public static Result read(
      List<Path> files, ProjectState state, Instant now, ImportProgress progress) {
    return new ProjectImport(state, now, progress).read(files);
  }

  /** The same without hearing how far the reading of large files has come. */
  public static Result read(
      List<Path> files, ProjectState state, Instant now, RoadFolder folder, Progress progress) {
    return read(files, state, now, folder, progress, ImportProgress.NONE);
  }

  /**
   * Reads files, an OpenStreetMap extract and a GTFS feed among them if need be, all of them or none. A road network
   * that was built lies in {@link RoadFolder#pending} until the project takes it.
   *
   * @param now the time that the imports carry
   * @param progress hears how far the making of a road network has come
   * @param reading hears how far the reading of large files has come
   * @throws CancellationException when it was called off; nothing is left behind
   * @throws UserFacingException at the first problem with any of them; nothing is left behind
   */
  public static Result read(
      List<Path> files,
      ProjectState state,
      Instant now,
      RoadFolder folder,
      Progress progress,
      ImportProgress reading) {
    List<Path> roads = files.stream().filter(RoadNetwork::recognises).toList();
    List<Path> feeds = files.stream().filter(TransitNetwork::recognise).toList();
    refuseTwo(roads);
    refuseTwo(feeds);
    List<Path> others = new ArrayList<>(files);
    others.removeAll(roads);
    others.removeAll(feeds);
    // What is wrong with the other files is told before minutes go into roads and timetables.
    Result result = read(others, state, now, reading);
    if (roads.isEmpty() && feeds.isEmpty()) {
      return result;
    }
    List<Function<Language, String>> reports = new ArrayList<>();
    ProjectState on = state;
    boolean done = false;
    try {
      if (!feeds.isEmpty()) {
        TimetableImport.Result timetable =
            TimetableImport.read(
                feeds.getFirst(), on, now, progress.part(0, roads.isEmpty() ? 1 : FEED));
        on = on.withData(timetable.dataset(), timetable.imports(), on.roads());
        reports.add(timetable::report);
      }
      if (!roads.isEmpty()) {
        RoadImport.Result network =
            RoadImport.read(
                roads.getFirst(), on, folder, now, progress.part(feeds.isEmpty() ? 0 : FEED, 1));
        on = on.withData(network.dataset(), network.imports(), network.roads());
        reports.add(network::report);
      }
      Result complete = read(others, on, now, reading).after(reports);
      done = true;
      return complete;
    } finally {
      if (!done) {
        folder.discard();
      }
    }
  }

  private static void refuseTwo(List<Path> files) {
    if (files.size() > 1) {
      throw Bad.input(
          "sameKindTwice",
          Place.file(String.valueOf(files.get(1).getFileName())),
          String.valueOf(files.get(0).getFileName()));
    }
  }

  private Result read(List<Path> files) {
    Map<ImportKind, List<InputFile>> byKind = new EnumMap<>(ImportKind.class);
    for (Path path : files) {
      InputFile file = InputFile.read(path);
      ImportKind kind = ImportKind.recognise(file, state.dataset().geography());
      List<InputFile> same = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
      same.add(file);
      if (same.size() > 1 && !kind.mayRepeat()) {
        throw Bad.input("sameKindTwice", Place.file(file.name()), same.getFirst().name());
      }
    }
    refuseTwoPopulations(byKind);
    ZoneImport zones = new ZoneImport(draft, state.plans(), byKind.keySet());
    byKind.forEach((kind, same) ->
        same.forEach(file -> {
          ImportReport report = take(kind, file, zones);
          reports.add(report);
          imports.add(record(file, report));
        }));
    zones
        .sumsBefore()
        .ifPresent(before ->
            before.compare(MunicipalSums.of(draft), draft.municipalities, closing));
    matrix.ifPresent(this::takeMatrix);
    return result(Map.of());
  }

  /** Only one file may say how many persons each zone has. */
  private static void refuseTwoPopulations(Map<ImportKind, List<InputFile>> byKind) {
    List<InputFile> files = new ArrayList<>();
    files.addAll(byKind.getOrDefault(ImportKind.ZONE_WEIGHTS, List.of()));
    files.addAll(byKind.getOrDefault(ImportKind.ZONE_POPULATION, List.of()));
    files.addAll(byKind.getOrDefault(ImportKind.POINT_POPULATION, List.of()));
    if (files.size() > 1) {
      throw Bad.input(
          "twoPopulations", Place.file(files.get(1).name()), files.getFirst().name());
    }
  }

  private ImportReport take(ImportKind kind, InputFile file, ZoneImport zones) {
    return switch (kind) {
      case OUTLINES -> geography.outlines(file);
      case ZONES -> zones.fromCsv(file);
      case ZONE_AREAS -> zones.fromAreas(file);
      case ZONE_WEIGHTS -> zones.weights(file);
      case SITES -> geography.sites(file);
      case ZONE_POPULATION -> {
        zones.keepSums();
        yield population.zonePopulation(file);
      }
      case POINT_POPULATION -> {
        zones.keepSums();
        yield population.pointPopulation(file, progress);
      }
      case MUNICIPAL_POPULATION -> population.municipal(file);
      case STATBANK -> population.statBank(file);
      case PRACTICES -> practices(file);
      case INDICATORS -> indicators(file);
      case TRAVEL_TIMES -> travelTimes(file);
    };
  }

  private ImportReport practices(InputFile file) {
    draft.practices = LocalDataCsv.practices(CsvTable.readAny(file));
    double capacities = draft.practices.stream().mapToDouble(Practice::capacities).sum();
    return new ImportReport(
        file.name(),
        ImportKind.PRACTICES,
        "",
        draft.practices.size(),
        0,
        new Notes().add("note.practices", draft.practices.size(), capacities).all());
  }

  private ImportReport indicators(InputFile file) {
    LocalDataCsv.Indicators read =
        LocalDataCsv.indicators(CsvTable.readAny(file), draft.zones, draft.municipalities);
    read.indicators().forEach(each -> draft.indicators.put(each.name(), each));
    Notes notes = new Notes();
    notes.addSome(
        "note.indicators.taken", read.indicators().stream().map(Indicator::name).toList());
    notes.addSome("note.indicators.unknown", read.unknown());
    return new ImportReport(
        file.name(), ImportKind.INDICATORS, "", read.taken(), read.refused(), notes.all());
  }

  private ImportReport travelTimes(InputFile file) {
    MatrixCells cells = matrix.orElseGet(() -> new MatrixCells(draft.zones));
    matrix = Optional.of(cells);
    MatrixTally tally =
        file.isJson()
            ? TravelMatrixJson.read(file, cells, draft.sites, progress)
            : TravelMatrixCsv.read(
                CsvStream.ofAny(file, progress), cells, draft.sites);
    return tally.report(file.name());
  }

  /** What is known of pairs only when all files of travel times have been read. */
  private void takeMatrix(MatrixCells cells) {
    draft.columns.putAll(cells.asColumns(Grade.IMPORTED));
    missing.putAll(cells.missing());
    closing.addCount("note.travel.noWay", cells.noWay());
    int pairs = missing.values().stream().mapToInt(BitSet::cardinality).sum();
    if (pairs > 0) {
      List<String> examples =
          missing.entrySet().stream()
              .flatMap(entry ->
                  entry.getValue().stream()
                      .mapToObj(zone -> draft.zones.get(zone).id() + " – " + entry.getKey()))
              .limit(Bad.EXAMPLES + 1)
              .toList();
      closing.add("note.travel.missing", pairs, Bad.examples(examples));
    }
  }

  /** What was read, with some pairs taken from the estimate. */
  private Result result(Map<SiteId, BitSet> gaps) {
    DatasetDraft.Built built = draft.build(gaps);
    Notes notes = new Notes();
    closing.all().forEach(note -> notes.add(note.key(), note.arguments().toArray()));
    if (gaps.isEmpty() && !missing.isEmpty()) {
      notes.add("note.travel.notFilled");
    }
    int filled = built.filled().values().stream().mapToInt(Integer::intValue).sum();
    if (filled > 0) {
      notes.add(
          "note.travel.filled",
          filled,
          built.filled().size(),
          Bad.examples(built.filled().keySet()));
    }
    int asked = gaps.values().stream().mapToInt(BitSet::cardinality).sum();
    notes.addCount("note.travel.leftOpen", asked - filled);
    return new Result(this, built.dataset(), notes.all(), List.of());
  }

  private ImportRecord record(InputFile file, ImportReport report) {
    Texts danish = Texts.of(ProjectImport.class, Language.DA);
    boolean official = report.kind() == ImportKind.STATBANK;
    return new ImportRecord(
        file.name(),
        file.sha256(),
        now,
        danish.get("kind." + report.kind().name()),
        report.vintage(),
        danish.get(official ? "attribution.official" : "attribution.file", file.name()),
        official ? "CC BY 4.0" : "",
        report.rowsTaken(),
        report.rowsRefused());
  }
}
