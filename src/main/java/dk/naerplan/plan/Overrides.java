package dk.naerplan.plan;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the planner sends the people of a zone or a municipality whatever the model says. A zone's
 * own override wins over that of its municipality.
 */
public record Overrides(
    Map<ZoneId, Target> ofZones, Map<MunicipalityCode, Target> ofMunicipalities) {
  /** Nothing is overridden. */
  public static final Overrides NONE = new Overrides(Map.of(), Map.of());

  /** Where people are sent. */
  public sealed interface Target {
    /** To a nærhospital, however far away; if it is not in the plan, the model decides. */
    record To(NaerhospitalId naerhospital) implements Target {}

    /** To no nærhospital: they stay with the akutsygehus. */
    record Stay() implements Target {}
  }

  /** Keeps its own copies. */
  public Overrides {
    ofZones = Map.copyOf(ofZones);
    ofMunicipalities = Map.copyOf(ofMunicipalities);
  }

  /** The nærhospitaler that people are sent to although they are none of these. */
  public List<NaerhospitalId> unknown(List<NaerhospitalId> known) {
    return Stream.concat(ofZones.values().stream(), ofMunicipalities.values().stream())
        .filter(Target.To.class::isInstance)
        .map(target -> ((Target.To) target).naerhospital())
        .filter(id -> !known.contains(id))
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of places and to nærhospitaler that pass. */
  public Overrides only(
      Predicate<ZoneId> zones,
      Predicate<MunicipalityCode> municipalities,
      Predicate<NaerhospitalId> naerhospitaler) {
    return new Overrides(
        only(ofZones, zones, naerhospitaler),
        only(ofMunicipalities, municipalities, naerhospitaler));
  }

  private static <K> Map<K, Target> only(
      Map<K, Target> targets, Predicate<K> places, Predicate<NaerhospitalId> naerhospitaler) {
    return targets.entrySet().stream()
        .filter(entry -> places.test(entry.getKey()))
        .filter(entry ->
            !(entry.getValue() instanceof Target.To(NaerhospitalId id)) || naerhospitaler.test(id))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The same with the people of a zone sent somewhere, or, when it is empty, nowhere special. */
  public Overrides with(ZoneId zone, Optional<Target> target) {
    return new Overrides(with(ofZones, zone, target), ofMunicipalities);
  }

  /** The same with the people of a municipality sent somewhere, or nowhere special. */
  public Overrides with(MunicipalityCode municipality, Optional<Target> target) {
    return new Overrides(ofZones, with(ofMunicipalities, municipality, target));
  }

  private static <K> Map<K, Target> with(Map<K, Target> targets, K key, Optional<Target> target) {
    Map<K, Target> changed = new HashMap<>(targets);
    changed.remove(key);
    target.ifPresent(to -> changed.put(key, to));
    return changed;
  }
}
