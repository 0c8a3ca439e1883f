package dk.naerplan.access;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.Trip;
import java.util.List;
import java.util.Optional;

/**
 * What a nærhospital means where it lies.
 *
 * @param host beliggenhedskommunen; empty at sea or abroad
 * @param acuteHospital the akutsygehus it is coupled to; empty when none can be reached
 * @param tripToAcuteHospital the way from the nærhospital to that akutsygehus
 * @param zones rows of the zones that people go to it from; how many of a zone do is told by {@link
 *     Allocated#shareTo}
 * @param personsByAge persons of the catchment per age group, in order; whole, also where the model
 *     splits a zone
 * @param travel the catchment's travel to the nærhospital
 * @param grade the worst grade of the travel times behind it
 */
public record Catchment(
    Naerhospital naerhospital,
    Optional<Municipality> host,
    Optional<Site> acuteHospital,
    Trip tripToAcuteHospital,
    List<Integer> zones,
    List<Integer> personsByAge,
    Distribution travel,
    Grade grade) {
  /** Keeps its own copies. */
  public Catchment {
    zones = List.copyOf(zones);
    personsByAge = List.copyOf(personsByAge);
  }

  /** Persons of the catchment. */
  public int persons() {
    return personsByAge.stream().mapToInt(Integer::intValue).sum();
  }
}
