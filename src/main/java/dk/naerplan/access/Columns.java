package dk.naerplan.access;

import dk.naerplan.travel.TravelColumn;
import java.util.List;

/** What every measure asks of the travel columns it is given. */
final class Columns {
  private Columns() {}

  static void requireZones(List<TravelColumn> columns, int zones) {
    for (TravelColumn column : columns) {
      if (column.zones() != zones) {
        throw new IllegalArgumentException("Zones: " + column.zones() + ", not " + zones);
      }
    }
  }

  static void requirePerSite(String what, double[] values, int sites) {
    if (values.length != sites) {
      throw new IllegalArgumentException(what + ": " + values.length + ", not " + sites);
    }
    for (double value : values) {
      if (!(value >= 0 && Double.isFinite(value))) {
        throw new IllegalArgumentException(what + ": " + value);
      }
    }
  }
}
