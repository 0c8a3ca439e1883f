package dk.naerplan.travel;

import dk.naerplan.geo.SiteId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The travel-time matrix: one column per known site. Immutable. */
public record TravelTimes(Map<SiteId, TravelColumn> columns) {
  /** Keeps the order of the columns. */
  public TravelTimes {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** The column of a site, when the matrix holds one. */
  public Optional<TravelColumn> to(SiteId site) {
    return Optional.ofNullable(columns.get(site));
  }
}
