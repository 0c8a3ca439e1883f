package dk.naerplan.access;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.population.Population;
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
  private final int[] persons;

  /** Refuses lists of different lengths; persons are per zone. */
  AllocationProblem(
      AreaIndex areas,
      List<NaerhospitalId> ids,
      List<Position> positions,
      List<TravelColumn> columns,
      int[] persons) {
    if (ids.size() != columns.size()
        || positions.size() != columns.size()
        || persons.length != areas.zones()) {
      throw new IllegalArgumentException("Sites: " + ids + ", zones: " + persons.length);
    }
    Columns.requireZones(columns, persons.length);
    this.areas = areas;
    this.ids = List.copyOf(ids);
    this.positions = List.copyOf(positions);
    this.columns = List.copyOf(columns);
    this.persons = persons.clone();
  }

  static AllocationProblem of(
      Plan plan, AreaIndex areas, SiteColumns columns, Population population, int year) {
    List<Naerhospital> all = plan.naerhospitaler();
    return new AllocationProblem(
        areas,
        all.stream().map(Naerhospital::id).toList(),
        all.stream().map(naerhospital -> naerhospital.placement().position()).toList(),
        all.stream().map(naerhospital -> columns.column(naerhospital.id())).toList(),
        population.personsPerZone(year));
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

  /** Persons per zone. The caller must not change them. */
  int[] persons() {
    return persons;
  }
}
