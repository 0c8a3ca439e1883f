package dk.naerplan.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.Projection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

@DisplayName("The map of the sample data")
class SampleMapTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static SortedMap<String, Geometry> outlines;

  @BeforeAll
  static void readOutlines() throws IOException {
    outlines = SampleData.outlines();
  }

  private static List<NamedCsvRecord> table(String name) throws IOException {
    return Csv.read(SampleData.FOLDER.resolve(name));
  }

  @Test
  @DisplayName("has a valid outline for each of the 98 municipalities")
  void everyMunicipalityHasAnOutline() throws IOException {
    assertThat(outlines.keySet())
        .hasSize(98)
        .containsExactlyInAnyOrderElementsOf(
            table("municipalities.csv").stream().map(row -> row.getField("code")).toList());
    outlines.forEach((code, outline) -> assertThat(outline.isValid()).as(code).isTrue());
  }

  @Test
  @DisplayName("covers about the 42,900 km² of Denmark, without overlap between neighbours")
  void outlinesDoNotOverlap() {
    double sum = outlines.values().stream().mapToDouble(Geometry::getArea).sum();
    double together = OverlayNGRobust.union(outlines.values()).getArea();
    assertThat(sum / 1e6).isBetween(42_000.0, 44_000.0);
    assertThat((sum - together) / 1e6).isLessThan(0.1);
  }

  @Test
  @DisplayName("ends at Skagen, Gedser, Blåvandshuk and Christiansø")
  void nothingLiesBeyondTheOutermostPoints() {
    Geometry land = Projection.toWgs84(OverlayNGRobust.union(outlines.values()));
    var box = land.getEnvelopeInternal();
    assertThat(box.getMaxY()).isBetween(57.72, 57.77);
    assertThat(box.getMinY()).isBetween(54.54, 54.58);
    assertThat(box.getMinX()).isBetween(8.05, 8.12);
    assertThat(box.getMaxX()).isBetween(15.10, 15.22);
  }

  @Test
  @DisplayName("leaves no gaps between neighbours")
  void neighboursShareBorders() {
    Geometry together = OverlayNGRobust.union(outlines.values());
    double cracks = together.buffer(50).buffer(-50).difference(together.buffer(5)).getArea();
    assertThat(cracks / 1e6).isLessThan(5);
  }

  @Test
  @DisplayName("keeps the large islands and the fjords apart")
  void islandsAndFjordsAreOpen() {
    Geometry land = OverlayNGRobust.union(outlines.values());
    Map<String, double[]> water = new HashMap<>();
    water.put("Storebælt", new double[] {10.98, 55.45});
    water.put("Lillebælt", new double[] {9.78, 55.35});
    water.put("Limfjorden, Løgstør Bredning", new double[] {9.16, 56.95});
    water.put("Roskilde Fjord", new double[] {12.05, 55.70});
    water.put("Isefjord", new double[] {11.80, 55.85});
    water.put("Øresund", new double[] {12.72, 55.75});
    water.put("Langelandsbælt", new double[] {10.95, 55.00});
    water.forEach(
        (name, place) -> assertThat(land.intersects(point(place[0], place[1]))).as(name).isFalse());
    assertThat(part(land, 8.80, 56.80)).as("Mors").isBetween(250.0, 450.0);
    assertThat(part(land, 10.60, 55.85)).as("Samsø").isBetween(95.0, 125.0);
    assertThat(part(land, 14.90, 55.13)).as("Bornholm").isBetween(560.0, 610.0);
    assertThat(part(land, 11.00, 57.28)).as("Læsø").isBetween(90.0, 125.0);
    assertThat(part(land, 11.55, 56.71)).as("Anholt").isBetween(15.0, 30.0);
    assertThat(part(land, 10.78, 54.95)).as("Langeland").isBetween(260.0, 310.0);
    assertThat(part(land, 12.60, 55.62)).as("Amager").isBetween(80.0, 110.0);
  }

  private static double part(Geometry land, double longitude, double latitude) {
    Geometry point = point(longitude, latitude);
    return DanishLand.parts(land).stream()
        .filter(part -> part.intersects(point))
        .mapToDouble(part -> part.getArea() / 1e6)
        .sum();
  }

  private static Geometry point(double longitude, double latitude) {
    return Projection.fromWgs84(FACTORY.createPoint(new Coordinate(longitude, latitude)));
  }

  @Test
  @DisplayName("has every zone and every site inside its municipality")
  void zonesAndSitesAreInside() throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>(table("zones.csv"));
    assertThat(rows).hasSizeGreaterThanOrEqualTo(400);
    rows.addAll(table("sites.csv"));
    for (NamedCsvRecord row : rows) {
      Coordinate place =
          new Coordinate(
              Double.parseDouble(row.getField("easting")),
              Double.parseDouble(row.getField("northing")));
      assertThat(outlines.get(row.getField("municipality")).covers(FACTORY.createPoint(place)))
          .as(row.getField("id"))
          .isTrue();
    }
  }

  @Test
  @DisplayName("names 21 akutsygehuse, one a cluster, and the 13 designated places")
  void sitesAreComplete() throws IOException {
    Map<String, String> clusterOf = new HashMap<>();
    table("municipalities.csv")
        .forEach(row -> clusterOf.put(row.getField("code"), row.getField("cluster")));
    List<String> acute = new ArrayList<>();
    List<String> designated = new ArrayList<>();
    for (NamedCsvRecord site : table("sites.csv")) {
      assertThat(clusterOf.get(site.getField("municipality")))
          .as(site.getField("id"))
          .isEqualTo(site.getField("cluster"));
      (site.getField("kind").equals("acute-hospital") ? acute : designated)
          .add(site.getField("name"));
    }
    assertThat(acute).hasSize(21);
    assertThat(table("clusters.csv").stream().map(row -> row.getField("acute_hospital")).distinct())
        .hasSize(21);
    assertThat(designated)
        .containsExactlyInAnyOrder(
            "Nykøbing Mors",
            "Skagen",
            "Skive",
            "Grenaa",
            "Tarm",
            "Tønder",
            "Fredericia",
            "Nyborg",
            "Kalundborg",
            "Nakskov",
            "Næstved",
            "Frederikssund",
            "Helsingør");
  }
}
