package dk.naerplan.exchange;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tools.jackson.databind.JsonNode;

/**
 * Municipality outlines from GeoJSON or TopoJSON, the features of each municipality united.
 *
 * @param areas valid areas in EPSG:25832, in the order of the codes
 * @param features how many features there were
 * @param repaired how many of them crossed themselves and were mended
 * @param byName municipalities found by name, since their features have no code
 */
record Outlines(
    Map<MunicipalityCode, Geometry> areas,
    Map<MunicipalityCode, Integer> featuresPerCode,
    int features,
    int repaired,
    Set<String> byName) {
  /** Since 2007 there are 98 municipalities and Christiansø; before that there were 271. */
  static final int MOST_CODES = 99;

  private static final Set<String> CODE_PROPERTIES =
      Set.of("code", "kode", "komkode", "kommunekode", "kommune_kode", "lau_1", "lau_code");
  private static final Set<String> NAME_PROPERTIES =
      Set.of("name", "navn", "komnavn", "kommunenavn", "kommune");

  /** Whether the first feature of a file says which municipality it is. */
  static boolean recognise(JsonNode properties) {
    return property(properties, CODE_PROPERTIES).isPresent()
        || property(properties, NAME_PROPERTIES).isPresent();
  }

  static Outlines read(InputFile file, GeoJson.Accept accept, MunicipalityNames names) {
    Map<MunicipalityCode, List<Geometry>> parts = new TreeMap<>();
    Set<String> byName = new TreeSet<>();
    int repaired = 0;
    List<GeoJson.Feature> features = GeoJson.read(file, accept);
    for (GeoJson.Feature feature : features) {
      MunicipalityCode code = code(feature, names, byName);
      Geometry area = feature.area();
      if (!area.isValid()) {
        area = GeometryFixer.fix(area);
        repaired++;
      }
      parts.computeIfAbsent(code, c -> new ArrayList<>()).add(area);
    }
    refuseOldCodes(parts.keySet(), Place.file(file.name()));
    Map<MunicipalityCode, Geometry> areas = new TreeMap<>();
    Map<MunicipalityCode, Integer> counts = new TreeMap<>();
    parts.forEach((code, all) -> {
      areas.put(code, OverlayNGRobust.union(all));
      counts.put(code, all.size());
    });
    return new Outlines(areas, counts, features.size(), repaired, byName);
  }

  /** Refuses a file with more municipalities than there are. */
  static void refuseOldCodes(Collection<MunicipalityCode> codes, Place place) {
    if (codes.size() > MOST_CODES) {
      throw Bad.input("oldMunicipalities", place, codes.size());
    }
  }

  /** Refuses outlines that leave a municipality out. */
  void requireAll(List<Municipality> municipalities, String file) {
    List<String> missing =
        municipalities.stream()
            .filter(each -> !areas.containsKey(each.code()))
            .map(each -> each.code() + " " + each.name())
            .toList();
    if (!missing.isEmpty()) {
      throw Bad.input("outlinesMissing", Place.file(file), missing.size(), Bad.examples(missing));
    }
  }

  /** Codes that are not among some municipalities. */
  List<MunicipalityCode> others(List<Municipality> municipalities) {
    Set<MunicipalityCode> others = new TreeSet<>(areas.keySet());
    municipalities.forEach(each -> others.remove(each.code()));
    return List.copyOf(others);
  }

  /** How many features some municipalities have. */
  int features(Collection<MunicipalityCode> codes) {
    return codes.stream().mapToInt(code -> featuresPerCode.getOrDefault(code, 0)).sum();
  }

  /** The municipality code among the properties of a feature. */
  static Optional<MunicipalityCode> writtenCode(JsonNode properties, Place feature) {
    Place at = new Place(feature.file(), feature.line(), feature.column(), "code");
    return property(properties, CODE_PROPERTIES)
        .map(text ->
            MunicipalityCode.parse(text).orElseThrow(() -> Bad.input("badCode", at, text)));
  }

  private static MunicipalityCode code(
      GeoJson.Feature feature, MunicipalityNames names, Set<String> byName) {
    Place at =
        new Place(feature.place().file(), feature.place().line(), feature.place().column(), "code");
    Optional<MunicipalityCode> written = writtenCode(feature.properties(), feature.place());
    if (written.isPresent()) {
      return written.get();
    }
    Optional<String> name = property(feature.properties(), NAME_PROPERTIES);
    Optional<MunicipalityCode> found = name.flatMap(names::find);
    name.ifPresent(byName::add);
    return found.orElseThrow(() -> Bad.input("featureWithoutCode", at, name.orElse("–")));
  }

  private static Optional<String> property(JsonNode properties, Set<String> names) {
    return properties.properties().stream()
        .filter(each -> names.contains(each.getKey().toLowerCase(Locale.ROOT)))
        .map(each -> each.getValue().asString(""))
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
