package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.exchange.ImportReport.Notes;
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
import dk.naerplan.travel.Grade;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes files in place of the data they are about: municipality outlines, zones, sites, persons per
 * zone, official figures, practices, indicators, travel times. What a file is, is told by its content. A plain function:
 * the project it is given stays as it was, and a problem with one file stops all.
 */
public final class ProjectImport {
  private final ProjectState state;
  private final Instant now;
  private final DatasetDraft draft;
  private final GeographyImport geography;
  private final PopulationImport population;
  private final List<ImportReport> reports = new ArrayList<>();
  private final List<ImportRecord> imports;

  private ProjectImport(ProjectState state, Instant now) {
    this.state = state;
    this.now = now;
    draft = DatasetDraft.of(state.dataset());
    geography = new GeographyImport(draft, state.plans());
    population = new PopulationImport(draft);
    imports = new ArrayList<>(state.imports());
  }

  /** What was read. */
  public static final class Result {
    private final Dataset dataset;
    private final List<ImportRecord> imports;
    private final List<ImportReport> reports;
    private final Optional<RoadSource> roads;
    private final Optional<RoadImport.Result> routed;

    private Result(
        Dataset dataset,
        List<ImportRecord> imports,
        Optional<RoadSource> roads,
        List<ImportReport> reports,
        Optional<RoadImport.Result> routed) {
      this.dataset = dataset;
      this.imports = List.copyOf(imports);
      this.roads = roads;
      this.reports = List.copyOf(reports);
      this.routed = routed;
    }

    private Result with(RoadImport.Result other) {
      return new Result(
          other.dataset(), other.imports(), other.roads(), reports, Optional.of(other));
    }

    /** The data with the files taken in. */
    public Dataset dataset() {
      return dataset;
    }

    /** All imports of the project, oldest first: those it had and those of these files. */
    public List<ImportRecord> imports() {
      return imports;
    }

    /** The road network of the project: the one it had, or that of the extract among the files. */
    public Optional<RoadSource> roads() {
      return roads;
    }

    /** What was taken, what was not and why, in lines to be read. */
    public String report(Language language) {
      return Stream.concat(
              reports.stream().map(each -> each.in(language)),
              routed.stream().map(each -> each.report(language)))
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
    return new ProjectImport(state, now).read(files);
  }

  /**
   * Reads files, an OpenStreetMap extract among them if need be, all of them or none. A road network
   * that was built lies in {@link RoadFolder#pending} until the project takes it.
   *
   * @param now the time that the imports carry
   * @throws CancellationException when it was called off; nothing is left behind
   * @throws UserFacingException at the first problem with any of them; nothing is left behind
   */
  public static Result read(
      List<Path> files, ProjectState state, Instant now, RoadFolder folder, Progress progress) {
    Map<Boolean, List<Path>> extracts =
        files.stream().collect(Collectors.partitioningBy(RoadNetwork::recognises));
    Result result = read(extracts.get(false), state, now);
    List<Path> roads = extracts.get(true);
    if (roads.size() > 1) {
      throw Bad.input(
          "sameKindTwice",
          Place.file(String.valueOf(roads.get(1).getFileName())),
          String.valueOf(roads.get(0).getFileName()));
    }
    return roads.isEmpty()
        ? result
        : result.with(
            RoadImport.read(
                roads.getFirst(),
                state.withData(result.dataset(), result.imports(), result.roads()),
                folder,
                now,
                progress));
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
    boolean withPopulation = byKind.containsKey(ImportKind.ZONE_POPULATION);
    byKind.forEach((kind, same) ->
        same.forEach(file -> {
          ImportReport report = take(kind, file, withPopulation);
          reports.add(report);
          imports.add(record(file, report));
        }));
    return new Result(draft.build(), imports, state.roads(), reports, Optional.empty());
  }

  private ImportReport take(ImportKind kind, InputFile file, boolean withPopulation) {
    return switch (kind) {
      case OUTLINES -> geography.outlines(file);
      case ZONES -> geography.zones(file, withPopulation);
      case SITES -> geography.sites(file);
      case ZONE_POPULATION -> population.zonePopulation(file);
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
    TravelMatrixCsv.Matrix matrix =
        TravelMatrixCsv.read(CsvTable.readAny(file), draft.zones, draft.sites, Grade.IMPORTED);
    draft.columns.putAll(matrix.columns());
    Notes notes = new Notes();
    notes.addSome("note.travel.sites", matrix.columns().keySet());
    notes.addSome("note.travel.unknownZones", matrix.unknownZones());
    notes.addSome("note.travel.unknownSites", matrix.unknownSites());
    if (matrix.missing() > 0) {
      notes.add("note.travel.missing", matrix.missing());
    }
    if (!matrix.withKm()) {
      notes.add("note.travel.noKm");
    }
    return new ImportReport(
        file.name(), ImportKind.TRAVEL_TIMES, "", matrix.taken(), matrix.refused(), notes.all());
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
