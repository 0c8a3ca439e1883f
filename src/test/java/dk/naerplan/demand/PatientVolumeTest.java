package dk.naerplan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.testing.SmallCountry;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientVolumeTest {
  private static final List<Integer> PERSONS = List.of(10, 20, 30, 40, 200, 1000, 500);

  @Test
  void goesFromPersonsToPatientsToContacts() {
    // 200 × 2 % + 1000 × 10 % + 500 × 20 % = 204 patients; 1.5 contacts each; 40 % can move.
    AssumptionBook book =
        book("kol.prevalence.age_0_5", 0)
            .with(changed("kol.prevalence.age_6_16", 0))
            .with(changed("kol.prevalence.age_17_19", 0))
            .with(changed("kol.prevalence.age_20_34", 0))
            .with(changed("kol.prevalence.age_35_64", 0.02))
            .with(changed("kol.prevalence.age_65_79", 0.1))
            .with(changed("kol.prevalence.age_80_plus", 0.2))
            .with(changed("kol.contacts", 1.5))
            .with(changed("kol.movable", 0.4));

    PatientVolume volume = PatientVolume.of(Condition.KOL, PERSONS, book);

    assertThat(volume.patientsByAge()).containsExactly(0.0, 0.0, 0.0, 0.0, 4.0, 100.0, 100.0);
    assertThat(volume.patients()).isCloseTo(204, within(1e-9));
    assertThat(volume.contactsPerYear()).isCloseTo(306, within(1e-9));
    assertThat(volume.movableContactsPerYear()).isCloseTo(122.4, within(1e-9));
  }

  @Test
  void eachConditionHasItsOwnAssumptions() {
    AssumptionBook book = book("kol.contacts", 6);

    assertThat(PatientVolume.of(Condition.KOL, PERSONS, book).contactsPerYear())
        .isCloseTo(1800 * 0.01 * 6, within(1e-9));
    assertThat(PatientVolume.of(Condition.TYPE_2_DIABETES, PERSONS, book).contactsPerYear())
        .isCloseTo(1800 * 0.01 * 2, within(1e-9));
  }

  @Test
  void nobodyHasNoPatients() {
    PatientVolume volume =
        PatientVolume.of(Condition.KOL, List.of(0, 0, 0, 0, 0, 0, 0), SmallCountry.book());

    assertThat(volume.patients()).isZero();
    assertThat(volume.movableContactsPerYear()).isZero();
  }

  @Test
  void aBookThatLacksAnAssumptionSaysWhich() {
    assertThatThrownBy(
            () -> PatientVolume.of(Condition.KOL, PERSONS, new AssumptionBook(List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kol.prevalence.age_0_5");
  }

  private static AssumptionBook book(String id, double value) {
    return SmallCountry.book().with(changed(id, value));
  }

  private static Assumption changed(String id, double value) {
    return SmallCountry.book().assumption(new AssumptionId(id)).orElseThrow().withValue(value);
  }
}
