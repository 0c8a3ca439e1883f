package dk.naerplan.demand;

import dk.naerplan.population.AgeGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Patients with a condition among some persons, and the contacts that follow.
 *
 * <p>Patients of an age group = persons × prevalence; hospital contacts per year = patients ×
 * contacts per patient per year; movable contacts = contacts × share that can be given at a
 * nærhospital.
 *
 * @param patientsByAge patients per age group, in order; not rounded
 * @param contactsPerYear ambulatory hospital contacts per year, wherever they are given
 * @param movableContactsPerYear those of them that can be given at a nærhospital
 */
public record PatientVolume(
    Condition condition,
    List<Double> patientsByAge,
    double contactsPerYear,
    double movableContactsPerYear) {
  /** Keeps its own copy. */
  public PatientVolume {
    patientsByAge = List.copyOf(patientsByAge);
  }

  /** The volume among persons given per age group, in order. */
  public static PatientVolume of(
      Condition condition, List<Integer> personsByAge, AssumptionBook book) {
    List<Double> patients = new ArrayList<>();
    for (AgeGroup age : AgeGroup.values()) {
      patients.add(
          personsByAge.get(age.ordinal())
              * book.value(condition.key() + ".prevalence." + age.column()));
    }
    double contacts =
        patients.stream().mapToDouble(Double::doubleValue).sum()
            * book.value(condition.key() + ".contacts");
    return new PatientVolume(
        condition, patients, contacts, contacts * book.value(condition.key() + ".movable"));
  }

  /** Patients of all ages; not rounded. */
  public double patients() {
    return patientsByAge.stream().mapToDouble(Double::doubleValue).sum();
  }
}
