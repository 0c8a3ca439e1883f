package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is told when a plan cannot be read. */
class PlanJsonProblemsTest {
  private static final String PLAN =
      """
      { "format": "naerplan-plan", "version": 1,
        "plan": { "id": "en", "name": "En plan", "edition": "en-anden",
          "naerhospitaler": [ { "id": "n-1", "name": "Vestby",
            "placement": { "site": "sted-vestby", "easting": 510000, "northing": 6212000 },
            "building": "Torvet 1",
            "coupling": { "kind": "chosen", "hospital": "akut-2", "reason": "Aftale" },
            "items": [ "ct" ] } ] } }
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("plan.json"), text);
  }

  private Plan read(String text) throws IOException {
    return PlanJson.read(file(text), SmallCountry.state());
  }

  @Test
  void aPlanByHandIsRead() throws IOException {
    Plan plan = read(PLAN);
    assertThat(plan.naerhospitaler().getFirst().placement()).isInstanceOf(Placement.AtSite.class);
    // Editions are no hindrance: what differs between them is shown elsewhere.
    assertThat(plan.edition()).isEqualTo("en-anden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "naerplan-plan" | "andet" | notAPlan | /format
          "version": 1 | "version": 2 | planVersion | /version
          "version": 1 | "version": "1" | planVersion | /version
          "id": "en", | | schema.required | /plan
          "name": "Vestby" | "name": "" | schema.other | /plan/naerhospitaler/0/name
          "building" | "bygning" | schema.unknown | /plan/naerhospitaler/0
          510000 | "510000" | schema.type | /plan/naerhospitaler/0/placement/easting
          "chosen" | "valgt" | schema.value | /plan/naerhospitaler/0/coupling/kind
          , "reason": "Aftale" | | schema.required | /plan/naerhospitaler/0/coupling
          sted-vestby | sted-x | unknownSite | /plan/naerhospitaler/0/placement/site
          akut-2 | akut-9 | unknownSite | /plan/naerhospitaler/0/coupling/hospital
          akut-2 | sted-vestby | notAnAcuteHospital | /plan/naerhospitaler/0/coupling/hospital
          510000 | 520000 | siteElsewhere | /plan/naerhospitaler/0/placement
          "ct" | "ct", "pet" | unknownItems | /plan/naerhospitaler/0/items
          """)
  void aWrongPlan(String from, String to, String key, String path) {
    String text = PLAN.replace(from, to == null ? "" : to);
    Problems.assertAt(key, new Place("plan.json", 0, 0, path), () -> read(text));
  }

  @Test
  void unknownItemsAreNamed() {
    assertThat(
            Problems.of(() -> read(PLAN.replace("\"ct\"", "\"ct\", \"pet\", \"mr\"")))
                .what(Language.DA))
        .contains("katalog proeve-1: 2 (mr, pet)");
  }

  @Test
  void twoNaerhospitalerOfOneId() {
    String one = PLAN.substring(PLAN.indexOf("{ \"id\": \"n-1\""), PLAN.indexOf(" ] } }"));
    Problems.assertAt(
        "duplicateId",
        new Place("plan.json", 0, 0, "/plan/naerhospitaler/1/id"),
        () -> read(PLAN.replace(one, one + "," + one)));
  }

  @Test
  void notJson() {
    Problems.assertAt(
        "notJson",
        new Place("plan.json", 2, 25, ""),
        () -> read(PLAN.replace("\"name\": \"En plan\"", "name: \"En plan\"")));
  }

  @Test
  void aPropertyTwice() {
    assertThat(
            Problems.of(
                    () -> read(PLAN.replace("\"id\": \"en\",", "\"id\": \"en\", \"id\": \"to\",")))
                .key())
        .isEqualTo("notJson");
  }

  @Test
  void aFileThatIsNotThere() {
    Problems.assertAt(
        "missingFile",
        Place.file(folder.resolve("ingen.json").toString()),
        () -> PlanJson.read(folder.resolve("ingen.json"), SmallCountry.state()));
  }
}
