package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.exchange.GeographyCsv.ListedMunicipality;
import dk.naerplan.exchange.PackageDescriptor.Resource;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.Grade;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Reads a folder of data, described in {@code docs/formats.md}, into a new project. */
public final class DataPackage {
  private final PackageDescriptor descriptor;
  private final Instant now;
  private final DatasetDraft draft = new DatasetDraft();
  private final List<ImportRecord> imports = new ArrayList<>();

  private DataPackage(PackageDescriptor descriptor, Instant now) {
    this.descriptor = descriptor;
    this.now = now;
  }

  /**
   * Reads a folder with a {@code datapackage.json}.
   *
   * @param now the time that the imports carry
   * @throws UserFacingException when anything is missing or wrong; it names file, line and field
   */
  public static ProjectState read(Path folder, Instant now) {
    return new DataPackage(PackageDescriptor.read(folder), now).read();
  }

  private ProjectState read() {
    readGeography();
    readPopulation();
    draft.roads = RoadsCsv.read(table("road-nodes"), table("road-edges"));
    descriptor.find("travel-times").ifPresent(this::readTravelTimes);
    descriptor
        .find("practices")
        .ifPresent(_ -> draft.practices = LocalDataCsv.practices(table("practices")));
    descriptor.find("indicators").ifPresent(this::readIndicators);
    ProjectState state = state(draft.build(), List.of());
    return state(state.dataset(), plans(state));
  }

  private ProjectState state(Dataset dataset, List<Plan> plans) {
    Catalogue catalogue = Defaults.catalogue();
    return new ProjectState(
        descriptor.title(), dataset, imports, catalogue, Defaults.book(), plans);
  }

  private void readGeography() {
    draft.regions = GeographyCsv.regions(table("regions"));
    draft.clusters = GeographyCsv.clusters(table("clusters"), draft.regions);
    draft.municipalities =
        withOutlines(
            GeographyCsv.municipalities(table("municipalities"), draft.regions, draft.clusters));
    Set<MunicipalityCode> codes =
        draft.municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
    draft.sites = GeographyCsv.sites(table("sites"), codes, draft.clusters);
    draft.zones = GeographyCsv.zones(table("zones"), codes);
    draft.outlineNote = descriptor.outlineNote();
    descriptor.find("neighbours").ifPresent(this::readNeighbours);
  }

  private List<Municipality> withOutlines(List<ListedMunicipality> listed) {
    Resource resource = descriptor.require("municipality-outlines");
    InputFile file = descriptor.open(resource);
    Outlines outlines = Outlines.read(file, GeoJson.Accept.WGS84, new MunicipalityNames(List.of()));
    List<Municipality> municipalities = new ArrayList<>();
    for (ListedMunicipality each : listed) {
      Geometry outline = outlines.areas().get(each.code());
      if (outline == null) {
        throw Bad.input(
            "outlinesMissing", Place.file(file.name()), 1, each.code() + " " + each.name());
      }
      municipalities.add(
          new Municipality(each.code(), each.name(), each.region(), each.cluster(), outline));
    }
    int refused = outlines.features(outlines.others(municipalities));
    record(resource, file, outlines.features() - refused, refused);
    return municipalities;
  }

  private void readNeighbours(Resource resource) {
    InputFile file = descriptor.open(resource);
    List<Geometry> land = GeoJson.readLand(file);
    draft.neighbours = OverlayNGRobust.union(land);
    record(resource, file, land.size(), 0);
  }

  private void readPopulation() {
    ZonePopulationCsv population = ZonePopulationCsv.read(table("population"), draft.zones);
    draft.years = population.years();
    draft.persons = population.persons();
    draft.official = MunicipalPopulationCsv.read(table("municipal-population"));
  }

  private void readTravelTimes(Resource resource) {
    InputFile file = descriptor.open(resource);
    CsvStream stream = CsvStream.ofPackage(file);
    stream.header().require(List.of("zone", "site", "minutes", "km"));
    Grade grade = resource.grade().equals("imported") ? Grade.IMPORTED : Grade.ESTIMATED;
    MatrixCells cells = new MatrixCells(draft.zones);
    MatrixTally tally = TravelMatrixCsv.read(stream, cells, draft.sites);
    if (tally.refused() > 0) {
      throw Bad.input(
          "matrixOfOtherIds",
          Place.file(file.name()),
          Bad.examples(tally.unknownZones()),
          Bad.examples(tally.unknownSites()));
    }
    draft.columns = cells.asColumns(grade);
    record(resource, file, tally.taken(), 0);
  }

  private void readIndicators(Resource resource) {
    InputFile file = descriptor.open(resource);
    LocalDataCsv.Indicators read =
        LocalDataCsv.indicators(CsvTable.read(file), draft.zones, draft.municipalities);
    if (read.refused() > 0) {
      throw Bad.input(
          "indicatorOfOtherIds", Place.file(file.name()), Bad.examples(read.unknown()));
    }
    read.indicators().forEach(each -> draft.indicators.put(each.name(), each));
    record(resource, file, read.taken(), 0);
  }

  private CsvTable table(String name) {
    Resource resource = descriptor.require(name);
    InputFile file = descriptor.open(resource);
    CsvTable table = CsvTable.read(file);
    record(resource, file, table.rows().size(), 0);
    return table;
  }

  private void record(Resource resource, InputFile file, int taken, int refused) {
    imports.add(
        new ImportRecord(
            file.name(),
            file.sha256(),
            now,
            resource.title(),
            resource.vintage(),
            resource.attribution(),
            resource.licence(),
            taken,
            refused));
  }

  private List<Plan> plans(ProjectState state) {
    List<Plan> plans = new ArrayList<>();
    Set<PlanId> ids = new HashSet<>();
    for (Resource resource : descriptor.plans()) {
      InputFile file = descriptor.open(resource);
      Plan plan = PlanReader.read(file, state);
      if (!ids.add(plan.id())) {
        throw Bad.input("duplicateId", new Place(file.name(), 0, 0, "/plan/id"), plan.id().value());
      }
      plans.add(plan);
      record(resource, file, plan.naerhospitaler().size(), 0);
    }
    if (plans.isEmpty()) {
      plans.add(
          new Plan(
              new PlanId("plan-1"),
              Texts.of(DataPackage.class, Language.DA).get("newPlan"),
              state.catalogue().edition(),
              List.of()));
    }
    return plans;
  }
}
