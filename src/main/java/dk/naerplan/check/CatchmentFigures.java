package dk.naerplan.check;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Zone;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.population.AgeGroup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What several measures ask of one catchment, added up once.
 *
 * @param minutesToAcuteHospital mean minutes from the homes to the nearest akutsygehus; empty when
 *     nobody can get there
 * @param minutesGained mean minutes saved among those; who lives nearer to an akutsygehus saves
 *     nothing, but loses nothing where the plan lets people choose it, and loses minutes otherwise
 * @param personsInLastYear persons per age group in the last year of the population
 * @param personsElsewhere persons by municipality, those with none and the beliggenhedskommune left
 *     out
 */
record CatchmentFigures(
    Catchment catchment,
    OptionalDouble minutesToAcuteHospital,
    double minutesGained,
    List<Integer> personsInLastYear,
    Map<MunicipalityCode, Integer> personsElsewhere) {

  /** The figures of every catchment, in the order of the plan. */
  static List<CatchmentFigures> all(Evaluation evaluation, Dataset dataset) {
    int[] persons = dataset.population().personsPerZone(evaluation.year());
    return IntStream.range(0, evaluation.access().catchments().size())
        .mapToObj(site -> of(site, evaluation, dataset, persons))
        .toList();
  }

  private static CatchmentFigures of(
      int site, Evaluation evaluation, Dataset dataset, int[] personsPerZone) {
    Access access = evaluation.access();
    Catchment catchment = access.catchments().get(site);
    int[] zones = catchment.zones().stream().mapToInt(Integer::intValue).toArray();
    int lastYear = dataset.population().years().getLast();
    double[] persons = new double[zones.length];
    double[] inLastYear = new double[AgeGroup.COUNT];
    double minutes = 0;
    double saved = 0;
    double reaching = 0;
    for (int i = 0; i < zones.length; i++) {
      double share = access.allocated().shareTo(zones[i], site);
      persons[i] = share * personsPerZone[zones[i]];
      dataset.population().addTo(inLastYear, zones[i], share, lastYear);
      double before = access.toAcuteHospital().minutes(zones[i]);
      if (!Double.isNaN(before)) {
        reaching += persons[i];
        minutes += persons[i] * before;
        saved += persons[i] * saved(access, before, access.columns().get(site).minutes(zones[i]));
      }
    }
    return new CatchmentFigures(
        catchment,
        reaching == 0 ? OptionalDouble.empty() : OptionalDouble.of(minutes / reaching),
        reaching == 0 ? 0 : saved / reaching,
        Arrays.stream(inLastYear).mapToObj(count -> (int) Math.round(count)).toList(),
        elsewhere(catchment, zones, persons, dataset));
  }

  // Whoever is sent to a nærhospital without way to it goes nowhere, and saves nothing.
  private static double saved(Access access, double before, double after) {
    boolean loses = access.plan().allocation().nearerAcuteHospital() != NearerAcuteHospital.CHOOSES;
    return Double.isNaN(after) || (after > before && !loses) ? 0 : before - after;
  }

  private static Map<MunicipalityCode, Integer> elsewhere(
      Catchment catchment, int[] zones, double[] persons, Dataset dataset) {
    Map<MunicipalityCode, Double> sums = new LinkedHashMap<>();
    List<Zone> all = dataset.geography().zones();
    // Zones of one municipality mostly follow each other, so it is looked up once for all of them.
    for (int i = 0; i < zones.length; ) {
      MunicipalityCode code = all.get(zones[i]).municipality();
      double here = 0;
      while (i < zones.length && all.get(zones[i]).municipality().equals(code)) {
        here += persons[i++];
      }
      sums.merge(code, here, Double::sum);
    }
    catchment.host().map(Municipality::code).ifPresent(sums::remove);
    Map<MunicipalityCode, Integer> elsewhere = new LinkedHashMap<>();
    sums.forEach((code, sum) -> elsewhere.put(code, (int) Math.round(sum)));
    elsewhere.values().removeIf(count -> count == 0);
    return elsewhere;
  }
}
