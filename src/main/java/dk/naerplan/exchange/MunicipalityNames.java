package dk.naerplan.exchange;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds municipalities by name where a file has no codes. Spellings of one name are taken as equal:
 * Aarhus and Århus, Høje-Taastrup and Høje Taastrup, Nordfyn and Nordfyns.
 */
final class MunicipalityNames {
  /** Christiansø: counted by Danmarks Statistik, but no municipality. */
  static final MunicipalityCode CHRISTIANSOE = new MunicipalityCode("411");

  private final Map<String, MunicipalityCode> byName = new HashMap<>();

  MunicipalityNames(List<Municipality> municipalities) {
    byName.put(normal("Christiansø"), CHRISTIANSOE);
    municipalities.forEach(each -> byName.put(normal(each.name()), each.code()));
  }

  Optional<MunicipalityCode> find(String name) {
    return Optional.ofNullable(byName.get(normal(name)));
  }

  private static String normal(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^københavns? kommune$", "københavn")
        .replaceFirst("s? kommune$", "")
        .replace("aa", "å")
        .replaceAll("[\\s-]+", " ")
        .replaceFirst("s$", "");
  }
}
