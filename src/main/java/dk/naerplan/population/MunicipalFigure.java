package dk.naerplan.population;

import dk.naerplan.geo.MunicipalityCode;
import java.util.List;

/**
 * The official population of a municipality on 1 January of a year.
 *
 * @param source the official table, for instance {@code FOLK1A} or {@code FRKM126}
 * @param total persons as published; in a projection each cell is rounded by itself, so that the
 *     age groups can differ from it by a few persons
 * @param byAge persons per age group, in the order of {@link AgeGroup}
 */
public record MunicipalFigure(
    MunicipalityCode municipality, int year, String source, int total, List<Integer> byAge) {
  /** Refuses a wrong number of age groups. */
  public MunicipalFigure {
    byAge = List.copyOf(byAge);
    if (byAge.size() != AgeGroup.COUNT) {
      throw new IllegalArgumentException("Age groups: " + byAge.size());
    }
  }
}
