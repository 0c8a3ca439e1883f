package dk.naerplan.access;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.travel.TravelColumn;
import java.util.List;

/**
 * The persons and the nærhospitaler that an {@link Allocation} brings together. The place of a
 * nærhospital in the lists is its site number. Immutable.
 */
final class AllocationProblem {
  private final AreaIndex areas;
  private final List<NaerhospitalId> ids;
  private final List<Position> positions;
  private final List<TravelColumn> columns;
  private final List<Boolean> offers;
  private final int[] persons;
  private final Nearest toAcuteHospital;
  private final Nearest nearest;

  /**
   * Refuses lists of different lengths.
   *
   * @param offers whether people may be sent to each site; the column of one that they may not be
   *     sent to has no way
   * @param persons per zone
   */
  AllocationProblem(
      AreaIndex areas,
      List<NaerhospitalId> ids,
      List<Position> positions,
      List<TravelColumn> columns,
      List<Boolean> offers,
      int[] persons,
      Nearest toAcuteHospital) {
    if (ids.size() != columns.size()
        || offers.size() != columns.size()
        || positions.size() != columns.size()
        || persons.length != areas.zones()
        || persons.length != toAcuteHospital.zones()) {
      throw new IllegalArgumentException("Sites: " + ids + ", zones: " + persons.length);
    }
    Columns.requireZones(columns, persons.length);
    this.areas = areas;
    this.ids = List.copyOf(ids);
    this.positions = List.copyOf(positions);
    this.columns = List.copyOf(columns);
    this.offers = List.copyOf(offers);
    this.persons = persons.clone();
    this.toAcuteHospital = toAcuteHospital;
    nearest = Nearest.of(this.columns, this.persons.length);
  }

  int zones() {
    return persons.length;
  }

  int sites() {
    return columns.size();
  }

  AreaIndex areas() {
    return areas;
  }

  List<NaerhospitalId> ids() {
    return ids;
  }

  List<Position> positions() {
    return positions;
  }

  List<TravelColumn> columns() {
    return columns;
  }

  /** For each zone the nearest site. */
  Nearest nearest() {
    return nearest;
  }

  /** Whether people may be sent to a site. */
  boolean offers(int site) {
    return offers.get(site);
  }

  /** Minutes from a zone to the nearest akutsygehus; {@code NaN} when there is no way. */
  double minutesToAcuteHospital(int zone) {
    return toAcuteHospital.minutes(zone);
  }

  /** Persons per zone. The caller must not change them. */
  int[] persons() {
    return persons;
  }
}
