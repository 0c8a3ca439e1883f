package dk.naerplan.report.allocation;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An override as people read it.
 *
 * @param of whose people are sent elsewhere
 * @param place the zone or municipality, by name
 * @param sentTo where they are sent
 * @param persons who live there, those of zones with an override of their own left out
 * @param problem why it has no effect; empty when it has
 * @param dead whether it has none whatever figures are shown for
 */
public record OverrideRow(
    Of of, String place, String sentTo, long persons, Optional<String> problem, boolean dead) {
  private static final String REMOVED = "problem.removed";

  /** Whose people an override is about. */
  public sealed interface Of {
    /** Those of a zone. */
    record InZone(ZoneId zone) implements Of {}

    /** Those of a municipality. */
    record InMunicipality(MunicipalityCode municipality) implements Of {}
  }

  static List<OverrideRow> of(Evaluation evaluation, Dataset dataset, Texts texts) {
    Overrides overrides = evaluation.plan().allocation().overrides();
    if (overrides.equals(Overrides.NONE)) {
      return List.of();
    }
    Geography geography = dataset.geography();
    Map<MunicipalityCode, Long> ofMunicipality = new HashMap<>();
    Map<ZoneId, Long> ofZone = new HashMap<>();
    int[] persons = dataset.population().personsPerZone(evaluation.year());
    for (int i = 0; i < persons.length; i++) {
      Zone zone = geography.zones().get(i);
      if (overrides.ofZones().containsKey(zone.id())) {
        ofZone.put(zone.id(), (long) persons[i]);
      } else if (overrides.ofMunicipalities().containsKey(zone.municipality())) {
        ofMunicipality.merge(zone.municipality(), (long) persons[i], Long::sum);
      }
    }
    List<OverrideRow> rows = new ArrayList<>();
    Map<MunicipalityCode, Overrides.Target> municipalities =
        new TreeMap<>(overrides.ofMunicipalities());
    for (Municipality municipality : geography.municipalities()) {
      Optional.ofNullable(municipalities.remove(municipality.code()))
          .ifPresent(target ->
              rows.add(
                  row(
                      new Of.InMunicipality(municipality.code()),
                      texts.get("place.municipality", municipality.name()),
                      ofMunicipality.getOrDefault(municipality.code(), 0L),
                      evaluation,
                      target,
                      texts)));
    }
    municipalities.forEach((code, target) ->
        rows.add(unknown(new Of.InMunicipality(code), code.value(), evaluation, target, texts)));
    addZones(rows, overrides, ofZone, evaluation, geography, texts);
    return rows;
  }

  private static void addZones(
      List<OverrideRow> rows,
      Overrides overrides,
      Map<ZoneId, Long> persons,
      Evaluation evaluation,
      Geography geography,
      Texts texts) {
    Set<ZoneId> left = new HashSet<>(overrides.ofZones().keySet());
    for (Zone zone : geography.zones()) {
      if (left.remove(zone.id())) {
        rows.add(
            row(
                new Of.InZone(zone.id()),
                zone(zone, geography, texts),
                persons.get(zone.id()),
                evaluation,
                overrides.ofZones().get(zone.id()),
                texts));
      }
    }
    left.stream()
        .sorted()
        .forEach(id ->
            rows.add(
                unknown(
                    new Of.InZone(id),
                    id.value(),
                    evaluation,
                    overrides.ofZones().get(id),
                    texts)));
  }

  /** A zone by name and municipality. */
  static String zone(Zone zone, Geography geography, Texts texts) {
    String municipality =
        geography
            .municipality(zone.municipality())
            .map(Municipality::name)
            .orElse(zone.municipality().value());
    return texts.get("place.zone", zone.name(), municipality);
  }

  private static OverrideRow row(
      Of of,
      String place,
      long persons,
      Evaluation evaluation,
      Overrides.Target target,
      Texts texts) {
    return new OverrideRow(
        of,
        place,
        target(evaluation.plan(), target, texts),
        persons,
        problem(evaluation, target).map(texts::get),
        problem(evaluation, target).filter(REMOVED::equals).isPresent());
  }

  private static OverrideRow unknown(
      Of of, String id, Evaluation evaluation, Overrides.Target target, Texts texts) {
    return new OverrideRow(
        of,
        texts.get("place.unknown", id),
        target(evaluation.plan(), target, texts),
        0,
        Optional.of(texts.get("problem.place")),
        true);
  }

  private static Optional<String> problem(Evaluation evaluation, Overrides.Target target) {
    if (!(target instanceof Overrides.Target.To(NaerhospitalId id))) {
      return Optional.empty();
    }
    Optional<Naerhospital> to = evaluation.plan().naerhospital(id);
    if (to.isEmpty()) {
      return Optional.of(REMOVED);
    }
    boolean offers =
        evaluation
            .access()
            .function()
            .map(item -> to.get().holdings().of(item).filter(Holding::isHeld).isPresent())
            .orElse(true);
    return offers ? Optional.empty() : Optional.of("problem.function");
  }

  static String target(Plan plan, Overrides.Target target, Texts texts) {
    return switch (target) {
      case Overrides.Target.Stay _ -> texts.get("target.stay");
      case Overrides.Target.To(NaerhospitalId id) ->
          plan.naerhospital(id)
              .map(Naerhospital::name)
              .orElseGet(() -> texts.get("target.removed"));
    };
  }
}
