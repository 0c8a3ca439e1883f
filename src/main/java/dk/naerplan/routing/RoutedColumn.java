package dk.naerplan.routing;

import dk.naerplan.travel.TravelColumn;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Routed travel from every zone to one site.
 *
 * @param column minutes and km, of grade routed; {@code NaN} where there is no way
 * @param siteSnappedMetres the straight line from the site to its road; infinite when none was
 *     found
 */
public record RoutedColumn(TravelColumn column, double siteSnappedMetres) {
  /** The zones without a way to the site. */
  public List<Integer> withoutWay() {
    return IntStream.range(0, column.zones())
        .filter(zone -> Float.isNaN(column.minutes(zone)))
        .boxed()
        .toList();
  }
}
