package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is told when a data package is not as it should be. */
class DataPackageProblemsTest {
  @TempDir private Path folder;

  private SmallPackage small;

  @BeforeEach
  void writePackage() {
    small = SmallPackage.write(folder);
  }

  private void assertProblem(String key, Place place) {
    Problems.assertAt(key, place, () -> DataPackage.read(folder, SmallCountry.IMPORTED));
  }

  private UserFacingException problem() {
    return Problems.of(() -> DataPackage.read(folder, SmallCountry.IMPORTED));
  }

  @Test
  void noDescriptor() throws IOException {
    Files.delete(folder.resolve("datapackage.json"));
    assertProblem("missingFile", Place.file(folder.resolve("datapackage.json").toString()));
  }

  @Test
  void noSuchFile() throws IOException {
    Files.delete(folder.resolve("zones.csv"));
    assertProblem("missingFile", Place.file(folder.resolve("zones.csv").toString()));
  }

  @Test
  void aFolderInPlaceOfAFile() throws IOException {
    Files.delete(folder.resolve("zones.csv"));
    Files.createDirectory(folder.resolve("zones.csv"));
    assertProblem("cannotRead", Place.file(folder.resolve("zones.csv").toString()));
  }

  @Test
  void aDescriptorThatIsCutOff() {
    String text = small.text("datapackage.json");
    small.put("datapackage.json", text.substring(0, text.indexOf("\"zones.csv\"")));
    Place place = problem().place();
    assertThat(problem().key()).isEqualTo("notJson");
    assertThat(place.file()).isEqualTo("datapackage.json");
    assertThat(place.line()).isPositive();
    assertThat(place.column()).isPositive();
  }

  @Test
  void aResourceThatIsMissing() {
    small.change("datapackage.json", SmallPackage.resource("zones", "zones.csv", "") + ",\n", "");
    assertProblem("missingResource", new Place("datapackage.json", 0, 0, "/resources"));
    assertThat(problem().what(Language.DA)).contains("\"zones\"");
  }

  @Test
  void aResourceThatIsNotKnown() {
    small.change("datapackage.json", "\"regions\"", "\"regioner\"");
    assertProblem("unknownResource", new Place("datapackage.json", 0, 0, "/resources/0/name"));
  }

  @Test
  void aResourceTwice() {
    small.change("datapackage.json", "\"clusters\"", "\"regions\"");
    assertProblem("duplicateId", new Place("datapackage.json", 0, 0, "/resources/1/name"));
  }

  @Test
  void aPathOutOfTheFolder() {
    small.change("datapackage.json", "\"regions.csv\"", "\"../regions.csv\"");
    assertProblem("pathOutside", new Place("datapackage.json", 0, 0, "/resources/0/path"));
  }

  @Test
  void aResourceWithoutLicence() {
    small.change("datapackage.json", ", \"licence\": \"CC0\"", "");
    assertProblem("schema.required", new Place("datapackage.json", 0, 0, "/resources/0"));
    assertThat(problem().what(Language.EN)).contains("licence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zones.csv | easting,northing | easting,nord | missingColumn | 1 | northing
          zones.csv | 510000,6212000 | 51x000,6212000 | badNumber | 2 | easting
          zones.csv | 530000,6204000 | 530 km,6204000 | badNumber | 5 | easting
          zones.csv | 510000,6212000 | 510000,6212000,9 | fieldCount | 2 |
          zones.csv | 510000,6212000 | 510000 | fieldCount | 2 |
          zones.csv | 101-land | 101-by | duplicateId | 3 | id
          zones.csv | ,101, | ,999, | unknownReference | 2 | municipality
          zones.csv | ,101, | ,1, | badCode | 2 | municipality
          zones.csv | town | by | badWord | 2 | kind
          zones.csv | 510000,6212000 | 6212000,510000 | outsideDenmark | 2 | easting
          zones.csv | 510000,6212000 | 9.5,55.8 | degreesInMetres | 2 | easting
          zones.csv | "Vestby" | "Vestby | badCsv | 2 |
          zones.csv | northing | easting | duplicateColumn | 1 | easting
          zones.csv | "Vestby" | "" | emptyField | 2 | name
          sites.csv | ,102,1, | ,102,7, | unknownReference | 2 | cluster
          sites.csv | acute-hospital | sygehus | badWord | 2 | kind
          sites.csv | akut-1 | akut-9 | clusterWithoutHospital | 0 |
          clusters.csv | 1082 | 9999 | unknownReference | 3 | region
          clusters.csv | 411 | x | badCode | 3 | also_counts
          municipalities.csv | 102,Midtby,1081,1 | 102,Midtby,1081,5 | unknownReference | 3 | cluster
          municipalities.csv | 102,Midtby | 101,Midtby | duplicateId | 3 | code
          population.csv | 101-by,2026,100 | 101-by,2026,-100 | negative | 2 | age_0_5
          population.csv | 101-by,2026,100 | 101-by,2026,1e2 | badNumber | 2 | age_0_5
          population.csv | 101-by,2026 | 101-xx,2026 | unknownReference | 2 | zone
          population.csv | 101-by,2030 | 101-by,2026 | duplicateZoneYear | 3 | zone
          population.csv | 101-by,2030 | 101-by,26 | badYear | 3 | year
          population.csv | 101-by,2030 | 101-by,2031 | missingZoneYear | 0 | zone
          municipal-population.csv | 101,2018,FOLK1A,1400 | 101,2018,FOLK1A,9999 | totalDiffers | 2 | total
          road-edges.csv | midtby,oestby | midtby,nowhere | unknownReference | 3 | to
          road-edges.csv | main | vej | badWord | 2 | kind
          road-edges.csv | 20.0 | -20.0 | negative | 2 | km
          """)
  void aWrongField(String file, String from, String to, String key, long line, String field) {
    small.change(file, from, to);
    assertProblem(key, new Place(file, line, 0, field == null ? "" : field));
  }

  @Test
  void theWordsNameLineAndField() {
    small.change("zones.csv", "510000,6212000", "51x000,6212000");
    assertThat(problem().where(Language.DA)).contains("zones.csv, linje 2, felt \"easting\"");
    assertThat(problem().what(Language.DA)).contains("51x000");
  }

  @Test
  void aYearThatSomeZonesLack() {
    String text = small.text("population.csv");
    small.put("population.csv", text.substring(0, text.indexOf("104-by,2040")));
    assertProblem("missingZoneYear", Place.field("population.csv", 0, "zone"));
    assertThat(problem().what(Language.EN)).contains("104-by").contains("2040");
  }

  @Test
  void anEmptyTable() {
    small.put("zones.csv", "");
    assertProblem("emptyFile", Place.file("zones.csv"));
  }

  @Test
  void notUtf8() throws IOException {
    byte[] latin = small.text("municipalities.csv").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("municipalities.csv"), latin);
    // Østby is on line 4.
    assertProblem("notUtf8", Place.line("municipalities.csv", 4));
  }

  @Test
  void travelTimesOfAnUnknownSite() {
    small.add("travel-times", "t.csv", "zone,site,minutes,km\n101-by,akut-1,24,21\n101-by,x,1,1\n");
    assertProblem("matrixOfOtherIds", Place.file("t.csv"));
  }

  @Test
  void moreMunicipalitiesThanThereAre() {
    StringBuilder old = new StringBuilder("code,name,region,cluster\n");
    IntStream.range(101, 372).forEach(code -> old.append(code + ",Gl. kommune,1081,1\n"));
    small.put("municipalities.csv", old.toString());
    assertProblem("oldMunicipalities", Place.file("municipalities.csv"));
    assertThat(problem().what(Language.DA)).contains("271").contains("2007");
  }

  @Test
  void outlinesThatLeaveAMunicipalityOut() {
    small.change("municipalities.geojson", "\"104\"", "\"103\"");
    assertProblem("outlinesMissing", Place.file("municipalities.geojson"));
    assertThat(problem().what(Language.DA)).contains("104 Øen");
  }

  @Test
  void outlinesThatAreCutOff() {
    String text = small.text("municipalities.geojson");
    small.put("municipalities.geojson", text.substring(0, text.length() / 2));
    UserFacingException problem = problem();
    assertThat(problem.key()).isEqualTo("notJson");
    assertThat(problem.place().line()).isPositive();
    assertThat(problem.place().column()).isPositive();
  }

  @Test
  void outlinesInMetres() {
    small.put("municipalities.geojson", SmallPackage.outlines("code", code -> code, false));
    assertProblem("utmInWgs84", new Place("municipalities.geojson", 2, 1, "geometry"));
  }

  @Test
  void outlinesWithLatitudeFirst() {
    String text = small.text("municipalities.geojson");
    small.put(
        "municipalities.geojson",
        text.replaceAll("\\[([0-9.]+),([0-9.]+),-999.0]", "[$2,$1,-999.0]"));
    assertProblem("areaOutsideDenmark", new Place("municipalities.geojson", 2, 1, "geometry"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Polygon" | "LineString" | wrongGeometry | 2 | 1 | geometry
          "Polygon" | null | noGeometry | 2 | 1 | geometry
          "code":"102" | "code":"xyz" | badCode | 3 | 1 | code
          "code":"102" | "ref":"102" | featureWithoutCode | 3 | 1 | code
          "FeatureCollection" | "Feature" | notFeatureCollection | 1 | 0 | type
          ,-999.0],[ | ,-999.0],["x", | badPosition | 2 | 1 | geometry
          """)
  void aWrongOutline(String from, String to, String key, long line, long column, String field) {
    small.change("municipalities.geojson", from, to);
    assertProblem(key, new Place("municipalities.geojson", line, column, field));
  }

  @Test
  void aRingThatIsNotClosed() {
    small.put(
        "municipalities.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"101"},"geometry":{"type":"Polygon",
        "coordinates":[[[9,55],[10,55],[10,56],[9,56]]]}}]}
        """);
    assertProblem("badRing", new Place("municipalities.geojson", 2, 1, "geometry"));
  }

  @Test
  void anUnknownReferenceSystem() {
    small.change(
        "municipalities.geojson",
        "\"features\"",
        "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"EPSG:3857\"}}, \"features\"");
    assertProblem("unknownCrs", Place.field("municipalities.geojson", 1, "crs"));
  }

  @Test
  void noOutlinesAtAll() {
    small.put("municipalities.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    assertProblem("noFeatures", Place.file("municipalities.geojson"));
  }

  @Test
  void twoPlansOfOneId() {
    String plan =
        """
        { "format": "naerplan-plan", "version": 1,
          "plan": { "id": "en", "name": "En", "edition": "e", "naerhospitaler": [] } }
        """;
    small.add("plan", "en.json", plan).add("plan-2", "to.json", plan);
    assertProblem("duplicateId", new Place("to.json", 0, 0, "/plan/id"));
  }
}
