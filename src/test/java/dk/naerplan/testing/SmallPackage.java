package dk.naerplan.testing;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Placement;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@link SmallCountry} as a data package: a folder that a project can be made of. */
public final class SmallPackage {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String AGES =
      Arrays.stream(AgeGroup.values()).map(AgeGroup::column).collect(Collectors.joining(","));

  private final Path folder;
  private final ProjectState state = SmallCountry.state();
  private final Geography geography = state.dataset().geography();
  private final List<Map<String, Object>> resources = new ArrayList<>();

  private SmallPackage(Path folder) {
    this.folder = folder;
  }

  /** Writes the package with its one plan, {@link SmallCountry#plan}. */
  public static void write(Path folder) {
    new SmallPackage(folder).writeAll();
  }

  /** Writes the two files of persons alone, with every figure so many times as large. */
  public static List<Path> writePopulation(Path folder, int times) {
    SmallPackage small = new SmallPackage(folder);
    small.population(times);
    small.municipalPopulation(times);
    return List.of(folder.resolve("population.csv"), folder.resolve("municipal-population.csv"));
  }

  private void writeAll() {
    csv("regions", "code,name", lines(geography.regions(), r -> row(r.code(), r.name())));
    csv(
        "clusters",
        "number,name,region,acute_hospital,population_2018,gp_capacities,also_counts",
        lines(geography.clusters(), SmallPackage::cluster));
    csv(
        "municipalities",
        "code,name,region,cluster",
        lines(geography.municipalities(), m -> row(m.code(), m.name(), m.region(), m.cluster())));
    outlines();
    csv(
        "sites",
        "id,name,kind,easting,northing,municipality,cluster,source",
        lines(geography.sites(), SmallPackage::site));
    csv(
        "zones",
        "id,name,kind,municipality,easting,northing",
        lines(geography.zones(), SmallPackage::zone));
    population(1);
    municipalPopulation(1);
    roads();
    travelTimes();
    plan();
    file("licences/CC0.txt", "CC0\n");
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "data-package");
    descriptor.put("name", "lilleland");
    descriptor.put("title", state.name());
    descriptor.put("description", "Et lille land til prøver.");
    descriptor.put("outlineNote", geography.outlineNote());
    descriptor.put("resources", resources);
    json("datapackage.json", descriptor);
  }

  private static String cluster(Cluster c) {
    String also =
        c.alsoCounts().stream().map(MunicipalityCode::value).collect(Collectors.joining(" "));
    return row(
        c.number(),
        c.name(),
        c.region(),
        c.acuteHospital(),
        c.population2018(),
        c.gpCapacities(),
        also);
  }

  private static String site(Site s) {
    return row(
        s.id(),
        s.name(),
        s.kind() == SiteKind.ACUTE_HOSPITAL ? "acute-hospital" : "designated-place",
        whole(s.position().easting()),
        whole(s.position().northing()),
        s.municipality(),
        s.cluster(),
        s.source());
  }

  private static String zone(Zone z) {
    return row(
        z.id(),
        z.name(),
        z.kind() == ZoneKind.TOWN ? "town" : "rural",
        z.municipality(),
        whole(z.centroid().easting()),
        whole(z.centroid().northing()));
  }

  private void outlines() {
    List<Object> features = new ArrayList<>();
    for (Municipality municipality : geography.municipalities()) {
      List<List<Double>> ring = new ArrayList<>();
      for (Coordinate corner : Projection.toWgs84(municipality.outline()).getCoordinates()) {
        ring.add(List.of(corner.x, corner.y));
      }
      features.add(
          Map.of(
              "type",
              "Feature",
              "properties",
              Map.of("code", municipality.code().value()),
              "geometry",
              Map.of("type", "Polygon", "coordinates", List.of(ring))));
    }
    json(
        "municipality-outlines.geojson", Map.of("type", "FeatureCollection", "features", features));
    resource("municipality-outlines", "municipality-outlines.geojson");
  }

  private void population(int times) {
    Population population = state.dataset().population();
    List<String> lines = new ArrayList<>();
    for (int year : population.years()) {
      for (int z = 0; z < population.zones(); z++) {
        StringBuilder line = new StringBuilder(row(geography.zones().get(z).id(), year));
        for (AgeGroup age : AgeGroup.values()) {
          line.append(',').append(times * population.persons(z, age, year));
        }
        lines.add(line.toString());
      }
    }
    csv("population", "zone,year," + AGES, lines);
  }

  private void municipalPopulation(int times) {
    csv(
        "municipal-population",
        "municipality,year,source,total," + AGES,
        lines(state.dataset().population().official(), figure -> municipalFigure(figure, times)));
  }

  private static String municipalFigure(MunicipalFigure figure, int times) {
    String byAge =
        figure.byAge().stream()
            .map(persons -> Integer.toString(times * persons))
            .collect(Collectors.joining(","));
    return row(figure.municipality(), figure.year(), figure.source(), times * figure.total())
        + ","
        + byAge;
  }

  private void roads() {
    List<RoadNode> nodes = SmallCountry.roads().nodes();
    List<RoadEdge> edges = SmallCountry.roads().edges();
    csv(
        "road-nodes",
        "id,name,easting,northing",
        lines(
            nodes,
            n ->
                row(
                    n.id(),
                    n.name(),
                    whole(n.position().easting()),
                    whole(n.position().northing()))));
    csv(
        "road-edges",
        "from,to,kind,km,minutes,waiting_minutes,name",
        lines(
            edges,
            e ->
                row(
                    e.from(),
                    e.to(),
                    e.kind().name().toLowerCase(Locale.ROOT),
                    e.km(),
                    e.minutes(),
                    e.waitingMinutes(),
                    e.name())));
  }

  private void travelTimes() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<SiteId, TravelColumn> entry :
        state.dataset().travel(TravelMode.CAR).times().columns().entrySet()) {
      TravelColumn column = entry.getValue();
      for (int z = 0; z < column.zones(); z++) {
        if (!Float.isNaN(column.minutes(z))) {
          lines.add(
              row(geography.zones().get(z).id(), entry.getKey(), column.minutes(z), column.km(z)));
        }
      }
    }
    csv("travel-times", "zone,site,minutes,km", lines);
    resources.getLast().put("grade", "estimated");
  }

  private void plan() {
    List<Object> all = new ArrayList<>();
    for (Naerhospital naerhospital : SmallCountry.plan().naerhospitaler()) {
      Position position = naerhospital.placement().position();
      Map<String, Object> placement = new LinkedHashMap<>();
      if (naerhospital.placement() instanceof Placement.AtSite at) {
        placement.put("site", at.site().value());
      }
      placement.put("easting", position.easting());
      placement.put("northing", position.northing());
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("id", naerhospital.id().value());
      one.put("name", naerhospital.name());
      one.put("placement", placement);
      one.put("building", naerhospital.building());
      one.put("coupling", Map.of("kind", "nearest"));
      one.put("items", List.of());
      all.add(one);
    }
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("id", SmallCountry.plan().id().value());
    plan.put("name", SmallCountry.plan().name());
    plan.put("edition", "faglig-ramme-udkast-2022");
    plan.put("naerhospitaler", all);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", "naerplan-plan");
    document.put("version", 1);
    document.put("plan", plan);
    json("plans/proeveplan.json", document);
    resource("plan", "plans/proeveplan.json");
  }

  private static <T> List<String> lines(List<T> values, Function<T, String> line) {
    return values.stream().map(line).toList();
  }

  private static String row(Object... cells) {
    return Arrays.stream(cells)
        .map(cell -> quoted(cell.toString()))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }

  private static long whole(double metres) {
    return Math.round(metres);
  }

  private void csv(String name, String header, List<String> lines) {
    file(name + ".csv", header + "\n" + String.join("\n", lines) + "\n");
    resource(name, name + ".csv");
  }

  private void json(String name, Object content) {
    file(name, JSON.writeValueAsString(content));
  }

  private void resource(String name, String path) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name);
    resource.put("path", path);
    resource.put("title", "Prøve: " + name);
    resource.put("vintage", "2026");
    resource.put("attribution", "Prøvedata");
    resource.put("licence", "CC0");
    resource.put("licencePath", "licences/CC0.txt");
    resources.add(resource);
  }

  private void file(String name, String content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
