package dk.naerplan.plan;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.ZoneId;
import java.util.List;
import java.util.Map;
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
}
