package dk.naerplan.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** The akutsygehuse of Tabel B.1 and the places designated for nærhospitaler. */
final class SiteTable {
  private static final String ACUTE_SOURCE =
      "Klyngens akutsygehus efter Tabel B.1; hospitalets omtrentlige beliggenhed"
          + " (sat i hånden, inden for ca. 1 km)";
  private static final String PLACE_SOURCE =
      "Nævnt af regeringen i Tættere på II (2021); placeret efter byens GeoNames-punkt";

  private SiteTable() {}

  static void write(Path folder, List<Town> towns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (NamedCsvRecord hospital : Csv.read(folder.resolve("recipe/hospitals.csv"))) {
      Position position =
          Projection.fromWgs84(
              Double.parseDouble(hospital.getField("longitude")),
              Double.parseDouble(hospital.getField("latitude")));
      String note = hospital.getField("note");
      rows.add(
          row(
              "akut-" + hospital.getField("cluster"),
              hospital.getField("name"),
              "acute-hospital",
              new Coordinate(position.easting(), position.northing()),
              hospital.getField("municipality"),
              hospital.getField("cluster"),
              note.isEmpty() ? ACUTE_SOURCE : ACUTE_SOURCE + "; " + note));
    }
    Map<String, String> clusters = new HashMap<>();
    for (NamedCsvRecord municipality : Csv.read(folder.resolve("municipalities.csv"))) {
      clusters.put(municipality.getField("code"), municipality.getField("cluster"));
    }
    for (NamedCsvRecord place : Csv.read(folder.resolve("recipe/designated-places.csv"))) {
      String municipality = place.getField("municipality");
      rows.add(
          row(
              place.getField("id"),
              place.getField("name"),
              "designated-place",
              centre(towns, place.getField("geonames"), municipality),
              municipality,
              clusters.get(municipality),
              PLACE_SOURCE));
    }
    Csv.write(
        folder.resolve("sites.csv"),
        List.of("id", "name", "kind", "easting", "northing", "municipality", "cluster", "source"),
        rows);
  }

  private static Coordinate centre(List<Town> towns, String name, String municipality) {
    return towns.stream()
        .filter(town -> town.name().equals(name) && town.municipality().equals(municipality))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("GeoNames has no " + name))
        .centre();
  }

  private static List<String> row(
      String id,
      String name,
      String kind,
      Coordinate position,
      String municipality,
      String cluster,
      String source) {
    return List.of(
        id,
        name,
        kind,
        Long.toString(Math.round(position.x)),
        Long.toString(Math.round(position.y)),
        municipality,
        cluster,
        source);
  }
}
