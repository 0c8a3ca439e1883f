package dk.naerplan.check;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.Nearest;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What several measures ask of one catchment, added up once.
 *
 * @param minutesToAcuteHospital mean minutes from the homes to the nearest akutsygehus; empty when
 *     nobody can get there
 * @param minutesGained mean minutes saved among those; who lives nearer to an akutsygehus saves
 *     nothing, but loses nothing
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
    return evaluation.access().catchments().stream()
        .map(catchment -> of(catchment, evaluation, dataset, persons))
        .toList();
  }

  private static CatchmentFigures of(
      Catchment catchment, Evaluation evaluation, Dataset dataset, int[] persons) {
    Nearest toAcute = evaluation.access().toAcuteHospital();
    Nearest toNaerhospital = evaluation.access().toNaerhospital();
    int[] zones = catchment.zones().stream().mapToInt(Integer::intValue).toArray();
    double minutes = 0;
    double saved = 0;
    long reaching = 0;
    for (int zone : zones) {
      if (toAcute.site(zone) != Nearest.NONE) {
        double before = toAcute.minutes(zone);
        reaching += persons[zone];
        minutes += persons[zone] * before;
        saved += persons[zone] * Math.max(0, before - toNaerhospital.minutes(zone));
      }
    }
    int lastYear = dataset.population().years().getLast();
    return new CatchmentFigures(
        catchment,
        reaching == 0 ? OptionalDouble.empty() : OptionalDouble.of(minutes / reaching),
        reaching == 0 ? 0 : saved / reaching,
        Arrays.stream(dataset.population().personsByAge(zones, lastYear)).boxed().toList(),
        elsewhere(catchment, zones, persons, dataset));
  }

  private static Map<MunicipalityCode, Integer> elsewhere(
      Catchment catchment, int[] zones, int[] persons, Dataset dataset) {
    Map<MunicipalityCode, Integer> elsewhere = new LinkedHashMap<>();
    for (int zone : zones) {
      if (persons[zone] > 0) {
        elsewhere.merge(
            dataset.geography().zones().get(zone).municipality(), persons[zone], Integer::sum);
      }
    }
    catchment.host().map(Municipality::code).ifPresent(elsewhere::remove);
    return elsewhere;
  }
}
