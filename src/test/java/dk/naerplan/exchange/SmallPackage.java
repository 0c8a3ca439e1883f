package dk.naerplan.exchange;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import dk.naerplan.geo.Region;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.Zone;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The small country as a data package, and as files to import. */
final class SmallPackage {
  static final String AGES =
      Arrays.stream(AgeGroup.values()).map(AgeGroup::column).collect(Collectors.joining(","));

  private static final Geography GEOGRAPHY = SmallCountry.geography();

  private final Path folder;

  private SmallPackage(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Writes the package with three plans' worth of nothing: no plan, no travel times. */
  static SmallPackage write(Path folder) {
    SmallPackage small = new SmallPackage(folder);
    small.put("regions.csv", regions());
    small.put("clusters.csv", clusters());
    small.put("municipalities.csv", municipalities());
    small.put("municipalities.geojson", outlines("code", code -> code, true));
    small.put("sites.csv", sites());
    small.put("zones.csv", zones());
    small.put("population.csv", population());
    small.put("municipal-population.csv", municipalPopulation());
    small.put("road-nodes.csv", nodes());
    small.put("road-edges.csv", edges());
    small.put("datapackage.json", descriptor());
    return small;
  }

  SmallPackage put(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first occurrence of something in a file, which must be there. */
  SmallPackage change(String file, String from, String to) {
    String text = text(file);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalArgumentException(from + " is not in " + file);
    }
    return put(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  /** Adds a resource to the descriptor. */
  SmallPackage add(String name, String path, String text) {
    put(path, text);
    return change("datapackage.json", "\n  ]", ",\n" + resource(name, path, "") + "\n  ]");
  }

  static String descriptor() {
    String resources =
        String.join(
            ",\n",
            resource("regions", "regions.csv", ""),
            resource("clusters", "clusters.csv", ""),
            resource("municipalities", "municipalities.csv", ""),
            resource("municipality-outlines", "municipalities.geojson", ""),
            resource("sites", "sites.csv", ""),
            resource("zones", "zones.csv", ""),
            resource("population", "population.csv", ""),
            resource("municipal-population", "municipal-population.csv", ""),
            resource("road-nodes", "road-nodes.csv", ""),
            resource("road-edges", "road-edges.csv", ""));
    return """
    { "profile": "data-package", "name": "lilleland", "title": "Lilleland",
      "outlineNote": "Grænserne er generaliserede.",
      "resources": [
    """
        + resources
        + "\n  ]\n}\n";
  }

  static String resource(String name, String path, String more) {
    return """
    { "name": "%s", "path": "%s", "title": "Titel %s", "vintage": "2026",
      "attribution": "Kilde: %s", "licence": "CC0"%s }\
    """
        .formatted(name, path, name, name, more);
  }

  static String regions() {
    return csv("code,name", GEOGRAPHY.regions(), (Region r) -> r.code() + "," + r.name());
  }

  static String clusters() {
    return csv(
        "number,name,region,acute_hospital,population_2018,gp_capacities,also_counts",
        GEOGRAPHY.clusters(),
        (Cluster c) ->
            "%d,%s,%s,%s,%d,%d,%s"
                .formatted(
                    c.number(),
                    c.name(),
                    c.region(),
                    c.acuteHospital(),
                    c.population2018(),
                    c.gpCapacities(),
                    c.number() == 2 ? "411" : ""));
  }

  static String municipalities() {
    return csv(
        "code,name,region,cluster",
        GEOGRAPHY.municipalities(),
        (Municipality m) -> "%s,%s,%s,%d".formatted(m.code(), m.name(), m.region(), m.cluster()));
  }

  /** Outlines, each municipality with a property. */
  static String outlines(String property, Function<String, String> value, boolean wgs84) {
    String features =
        GEOGRAPHY.municipalities().stream()
            .map(m -> feature(property, value.apply(m.code().value()), m.outline(), wgs84))
            .collect(Collectors.joining(",\n"));
    return "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}\n";
  }

  static String feature(String property, String value, Geometry outline, boolean wgs84) {
    Geometry drawn = wgs84 ? Projection.toWgs84(outline) : outline;
    String ring =
        Arrays.stream(drawn.getCoordinates())
            .map(SmallPackage::position)
            .collect(Collectors.joining(","));
    return "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\"},\"geometry\":"
            .formatted(property, value)
        + "{\"type\":\"Polygon\",\"coordinates\":[["
        + ring
        + "]]}}";
  }

  private static String position(Coordinate c) {
    return String.format(Locale.ROOT, "[%.9f,%.9f,-999.0]", c.x, c.y);
  }

  static String sites() {
    return csv(
        "id,name,kind,easting,northing,municipality,cluster,source",
        GEOGRAPHY.sites(),
        (Site s) ->
            String.join(
                ",",
                s.id().value(),
                s.name(),
                s.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                metres(s.position()),
                s.municipality().value(),
                Integer.toString(s.cluster()),
                s.source()));
  }

  static String zones() {
    return csv(
        "id,name,kind,municipality,easting,northing",
        GEOGRAPHY.zones(),
        (Zone z) ->
            String.join(
                ",",
                z.id().value(),
                '"' + z.name() + '"',
                z.kind().name().toLowerCase(Locale.ROOT),
                z.municipality().value(),
                metres(z.centroid())));
  }

  private static String metres(Position position) {
    return (long) position.easting() + "," + (long) position.northing();
  }

  static String population() {
    Population population = SmallCountry.population();
    StringBuilder text = new StringBuilder("zone,year," + AGES + "\n");
    for (int zone = 0; zone < GEOGRAPHY.zones().size(); zone++) {
      for (int year : SmallCountry.YEARS) {
        text.append(GEOGRAPHY.zones().get(zone).id()).append(',').append(year);
        for (AgeGroup age : AgeGroup.values()) {
          text.append(',').append(population.persons(zone, age, year));
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  static String municipalPopulation() {
    return csv(
        "municipality,year,source,total," + AGES,
        SmallCountry.population().official(),
        (MunicipalFigure f) ->
            "%s,%d,%s,%d,%s"
                .formatted(
                    f.municipality(),
                    f.year(),
                    f.source(),
                    f.total(),
                    f.byAge().stream().map(String::valueOf).collect(Collectors.joining(","))));
  }

  static String nodes() {
    RoadGraph roads = SmallCountry.roads();
    return csv(
        "id,name,easting,northing",
        roads.nodes(),
        (RoadNode n) -> n.id() + "," + n.name() + "," + metres(n.position()));
  }

  static String edges() {
    RoadGraph roads = SmallCountry.roads();
    return csv(
        "from,to,kind,km,minutes,waiting_minutes,name",
        roads.edges(),
        (RoadEdge e) ->
            String.join(
                ",",
                e.from(),
                e.to(),
                e.kind().name().toLowerCase(Locale.ROOT),
                Double.toString(e.km()),
                Double.toString(e.minutes()),
                Double.toString(e.waitingMinutes()),
                e.name()));
  }

  private static <T> String csv(String header, List<T> values, Function<T, String> line) {
    return header + "\n" + values.stream().map(line).collect(Collectors.joining("\n")) + "\n";
  }
}
