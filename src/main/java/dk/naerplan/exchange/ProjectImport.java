package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Practice;
import dk.naerplan.geo.SiteId;
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
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes files in place of the data they are about: municipality outlines, zones, sites, persons per
 * zone, official figures, practices, indicators, travel times. What a file is, is told by its
 * content. A plain function: the project it is given stays as it was, and a problem with one file
 * stops all.
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
    private final ProjectState on;
    private final List<Function<Language, String>> networks;
    private final Optional<FilledPairs> filled;

    private Result(
        ProjectImport from,
        Dataset dataset,
        ProjectState on,
        List<Function<Language, String>> networks,
        Optional<FilledPairs> filled) {
      this.from = from;
      this.dataset = dataset;
      this.on = on;
      this.networks = List.copyOf(networks);
      this.filled = filled;
    }

    private Result with(RoadImport.Result roads) {
      return with(on.withData(roads.dataset(), roads.imports(), roads.roads()), roads::report);
    }

    private Result with(TimetableImport.Result timetable) {
      return with(
          on.withData(timetable.dataset(), timetable.imports(), on.roads()), timetable::report);
    }

    private Result with(ProjectState next, Function<Language, String> report) {
      List<Function<Language, String>> reports = new ArrayList<>(networks);
      reports.add(report);
      return new Result(from, next.dataset(), next, reports, filled);
    }

    /** The data with the files taken in. */
    public Dataset dataset() {
      return dataset;
    }

    /** All imports of the project, oldest first: those it had and those of these files. */
    public List<ImportRecord> imports() {
      return on.imports();
    }

    /** How many pairs of a zone and a site with travel times no file has anything of. */
    public int missingPairs() {
      return FilledPairs.count(from.missing);
    }

    /**
     * The same with the pairs that no file has taken from the estimate. The columns in which any
     * was are graded as estimated. Only to be done when the planner asks for it.
     */
    public Result withMissingFilled() {
      FilledPairs pairs = FilledPairs.fill(dataset, from.missing);
      return new Result(from, pairs.dataset(), on, networks, Optional.of(pairs));
    }

    /** The road network of the project: the one it had, or that of the extract among the files. */
    public Optional<RoadSource> roads() {
      return on.roads();
    }

    /** What was taken, what was not and why, in lines to be read. */
    public String report(Language language) {
      Notes notes = new Notes();
      if (filled.isPresent()) {
        filled.get().tell(notes);
      } else if (missingPairs() > 0) {
        notes.add("note.travel.notFilled");
      }
      Texts texts = Texts.of(ProjectImport.class, language);
      Stream<ImportReport.Note> closing =
          Stream.concat(from.closing.all().stream(), notes.all().stream());
      return Stream.of(
              from.reports.stream().map(each -> each.in(language)),
              closing.map(note -> texts.get(note.key(), note.arguments().toArray())),
              networks.stream().map(each -> each.apply(language)))
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
   * @throws CancellationException when the thread is interrupted
   */
  public static Result read(
      List<Path> files, ProjectState state, Instant now, ImportProgress progress) {
    return new ProjectImport(state, now, progress).read(files);
  }

  /**
   * Reads files, an OpenStreetMap extract and a GTFS feed among them if need be, all of them or
   * none. A road network that was built lies in {@link RoadFolder#pending} until the project takes
   * it.
   *
   * @param now the time that the imports carry
   * @param progress hears how far the making of a road network has come
   * @throws CancellationException when it was called off; nothing is left behind
   * @throws UserFacingException at the first problem with any of them; nothing is left behind
   */
  public static Result read(
      List<Path> files, ProjectState state, Instant now, RoadFolder folder, Progress progress) {
    List<Path> roads = files.stream().filter(RoadNetwork::recognises).toList();
    List<Path> feeds = files.stream().filter(TransitNetwork::recognise).toList();
    refuseTwo(roads);
    refuseTwo(feeds);
    List<Path> others = new ArrayList<>(files);
    others.removeAll(roads);
    others.removeAll(feeds);
    boolean alone = roads.isEmpty() && feeds.isEmpty();
    Result result =
        read(
            others,
            state,
            now,
            (_, share) -> {
              if (progress.cancelled()) {
                throw new CancellationException();
              }
              if (alone && share < 1) {
                progress.reached(Progress.Step.CHECKSUM, share);
              }
            });
    if (!feeds.isEmpty()) {
      Progress part = progress.part(0, roads.isEmpty() ? 1 : FEED);
      result = result.with(TimetableImport.read(feeds.getFirst(), result.on, now, part));
    }
    if (!roads.isEmpty()) {
      Progress part = progress.part(feeds.isEmpty() ? 0 : FEED, 1);
      result = result.with(RoadImport.read(roads.getFirst(), result.on, folder, now, part));
    }
    return result;
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
        .ifPresent(
            before -> before.compare(MunicipalSums.of(draft), draft.municipalities, closing));
    matrix.ifPresent(this::takeMatrix);
    Dataset dataset = draft.build();
    return new Result(
        this,
        dataset,
        state.withData(dataset, imports, state.roads()),
        List.of(),
        Optional.empty());
  }

  /** Only one file may say how many persons each zone has. */
  private static void refuseTwoPopulations(Map<ImportKind, List<InputFile>> byKind) {
    List<InputFile> files = new ArrayList<>();
    files.addAll(byKind.getOrDefault(ImportKind.ZONE_WEIGHTS, List.of()));
    files.addAll(byKind.getOrDefault(ImportKind.ZONE_POPULATION, List.of()));
    files.addAll(byKind.getOrDefault(ImportKind.POINT_POPULATION, List.of()));
    if (files.size() > 1) {
      throw Bad.input("twoPopulations", Place.file(files.get(1).name()), files.getFirst().name());
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
            : TravelMatrixCsv.read(CsvStream.ofAny(file, progress), cells, draft.sites);
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
