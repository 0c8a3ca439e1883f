package dk.naerplan.check;

import static dk.naerplan.check.Given.naerhospital;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.Severity;
import dk.naerplan.store.CatalogueJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must not be reported as a fault, whatever else is. */
class NoFaultTest {
  private static List<String> errors(Given given) {
    return findings(given, Severity.ERROR);
  }

  private static List<String> findings(Given given, Severity severity) {
    return given.check(CatalogueJson.bundled()).stream()
        .filter(result -> result.isFinding() && result.severity() == severity)
        .map(result ->
            result.rule().id() + result.item().map(item -> " " + item).orElse(""))
        .toList();
  }

  /** Findings that one case has and another has not. */
  private static List<String> added(Given before, Given after) {
    List<String> more = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      more.addAll(findings(after, severity));
      more.removeAll(findings(before, severity));
    }
    return more;
  }

  @Test
  void noDxaInTheHouse() {
    assertThat(
            added(
                naerhospital().answers("endokrin-osteoporose", "dxa", "naerhospital"),
                naerhospital().answers("endokrin-osteoporose", "dxa", "akutsygehus")))
        .isEmpty();
  }

  @Test
  void noDoctorInTheHouse() {
    assertThat(errors(naerhospital())).noneMatch(finding -> finding.contains("komp-speciallaege"));
    assertThat(
            added(
                naerhospital().answers("lunge-kol", "speciallaege", "fysisk"),
                naerhospital().answers("lunge-kol", "speciallaege", "telemedicin")))
        .isEmpty();
  }

  @Test
  void noCtNoUltrasoundNoPsychiatryNoSurgery() {
    List<String> expected = Items.EXPECTED;
    Given given = naerhospital().holds(expected.toArray(String[]::new));
    for (Severity severity : Severity.values()) {
      assertThat(findings(given, severity))
          .noneMatch(finding ->
              Items.without(Items.FUNCTIONS, expected).stream()
                  .anyMatch(option -> finding.endsWith(" " + option)));
    }
  }

  @Test
  void noMunicipalServiceInParticular() {
    for (String service : Items.SERVICES) {
      assertThat(findings(naerhospital().holds(service), Severity.ERROR))
          .doesNotContain("R52")
          .noneMatch(finding ->
              Items.without(Items.SERVICES, List.of(service)).stream()
                  .anyMatch(other -> finding.endsWith(" " + other)));
    }
  }

  @Test
  void nothingOfPraksisomraadetIsAWarningAtMost() {
    assertThat(errors(naerhospital())).doesNotContain("R57").noneMatch(f -> f.contains("akt-"));
    assertThat(findings(naerhospital(), Severity.WARNING)).contains("R57");
  }

  @Test
  void partOfThePathwayElsewhere() {
    assertThat(
            added(
                naerhospital().holds("lunge-kol"),
                naerhospital().delivers("lunge-kol", Delivery.PHYSICAL, Delivery.VIRTUAL)))
        .isEmpty();
  }

  @Test
  void twoOfTheFourFactors() {
    assertThat(errors(naerhospital().holds("plac-afstand", "plac-patientvolumen")))
        .noneMatch(finding -> finding.startsWith("R91"));
  }

  @Test
  void chemotherapyOnHovedfunktionsniveau() {
    assertThat(errors(naerhospital().answers("kraeft-opfoelgning", "niveau", "hovedfunktion")))
        .noneMatch(finding -> finding.startsWith("R06"));
  }

  @Test
  void anOldHospitalBuilding() {
    Given old = naerhospital().answers("plac-eksisterende-bygning", "bygning", "eksisterende");
    assertThat(added(naerhospital(), old)).isEmpty();
  }

  @Test
  void eveningHours() {
    Given evening = naerhospital().holds("lunge-kol").statesAbsent("ikke-doegn");
    assertThat(errors(evening)).noneMatch(finding -> finding.startsWith("R04"));
  }

  @Test
  void usersOfAnotherKommune() {
    Given open = naerhospital().describes("sam-nabokommuner");
    assertThat(errors(open)).noneMatch(finding -> finding.startsWith("R61"));
  }
}
