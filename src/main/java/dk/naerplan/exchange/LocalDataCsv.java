package dk.naerplan.exchange;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Practice;
import dk.naerplan.geo.Zone;
import dk.naerplan.population.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Practices of almen praksis, and indicators of zones or municipalities, as CSV. */
final class LocalDataCsv {
  private LocalDataCsv() {}

  /**
   * Indicators of a file.
   *
   * @param unknown ids that are neither zones nor municipalities
   * @param refused lines with such ids
   */
  record Indicators(List<Indicator> indicators, Set<String> unknown, int taken, int refused) {}

  static List<Practice> practices(CsvTable table) {
    table.require("id", "name", "easting", "northing", "capacities");
    Set<Object> seen = new HashSet<>();
    List<Practice> practices = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      practices.add(
          new Practice(
              GeographyCsv.once(row, "id", row.filled("id"), seen),
              row.filled("name"),
              row.position(),
              row.measure("capacities")));
    }
    return practices;
  }

  static Indicators indicators(
      CsvTable table, List<Zone> zones, List<Municipality> municipalities) {
    table.require("id", "indicator", "value");
    Set<String> zoneIds =
        zones.stream().map(zone -> zone.id().value()).collect(Collectors.toSet());
    Set<String> codes =
        municipalities.stream().map(each -> each.code().value()).collect(Collectors.toSet());
    Map<String, Map<String, Double>> values = new LinkedHashMap<>();
    Map<String, Boolean> byZone = new LinkedHashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    int refused = 0;
    for (CsvRow row : table.rows()) {
      String name = row.filled("indicator");
      String id = row.filled("id");
      Optional<String> code =
          MunicipalityCode.parse(id).map(MunicipalityCode::value).filter(codes::contains);
      boolean ofZone = zoneIds.contains(id);
      if (!ofZone && code.isEmpty()) {
        unknown.add(id);
        refused++;
        continue;
      }
      if (ofZone != byZone.computeIfAbsent(name, _ -> ofZone)) {
        throw row.bad("indicatorMixed", "id", name);
      }
      String area = ofZone ? id : code.orElseThrow();
      double value = row.number("value");
      if (values.computeIfAbsent(name, _ -> new LinkedHashMap<>()).put(area, value) != null) {
        throw row.bad("indicatorTwice", "id", id, name);
      }
    }
    List<Indicator> indicators = new ArrayList<>();
    values.forEach((name, of) -> indicators.add(new Indicator(name, byZone.get(name), of)));
    return new Indicators(indicators, unknown, table.rows().size() - refused, refused);
  }
}
