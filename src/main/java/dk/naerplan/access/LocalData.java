package dk.naerplan.access;

import dk.naerplan.geo.Practice;
import dk.naerplan.population.Indicator;
import java.util.List;

/**
 * What is known of a place beside its people and roads, where a project has such data. No plan
 * changes it.
 *
 * @param practices those of almen praksis
 * @param indicators each with a name of its own
 */
public record LocalData(List<Practice> practices, List<Indicator> indicators) {
  /** Nothing is known. */
  public static final LocalData NONE = new LocalData(List.of(), List.of());

  /** Keeps its own copies. */
  public LocalData {
    practices = List.copyOf(practices);
    indicators = List.copyOf(indicators);
  }
}
