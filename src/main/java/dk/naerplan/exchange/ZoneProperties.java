package dk.naerplan.exchange;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.language.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * What the properties of a feature say of a zone.
 *
 * @param name the id where the feature has no name
 * @param kind as written, else a town where the zone has a name of its own
 * @param municipality empty where the feature does not say
 * @param weight its share of the persons of its municipality, in any unit; empty where it does not
 *     say
 */
record ZoneProperties(
    String id,
    String name,
    ZoneKind kind,
    Optional<MunicipalityCode> municipality,
    OptionalDouble weight) {
  private static final List<String> IDS =
      List.of(
          "zone",
          "zone_id",
          "zoneid",
          "sognekode",
          "sogne_kode",
          "postnr",
          "postnr_txt",
          "postnummer",
          "celle",
          "celle_id",
          "cell_id",
          "gridcelle",
          "kn100mdk",
          "kn1kmdk",
          "kn10kmdk",
          "ddkncelle100m",
          "ddkncelle1km",
          "ddkncelle10km");
  private static final List<String> NAMES =
      List.of("name", "navn", "sognenavn", "postbynavn", "postnavn", "zone_name");
  private static final List<String> WEIGHTS = List.of("weight", "vaegt", "vægt");

  /** Whether a feature is a zone rather than a municipality. */
  static boolean recognise(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    return property(properties, IDS).isPresent()
        || (!Outlines.recognise(properties) && id(properties, feature.path("id").asString("")).isPresent());
  }

  private static Optional<String> id(JsonNode properties, String ofFeature) {
    return property(properties, IDS)
        .or(() -> property(properties, List.of("id")))
        .or(() -> Optional.of(ofFeature).filter(text -> !text.isBlank()));
  }

  /** Reads the properties of a feature. */
  static ZoneProperties of(GeoJson.Feature feature) {
    JsonNode properties = feature.properties();
    Place place = feature.place();
    String id =
        id(properties, feature.id())
            .orElseThrow(() -> Bad.input("zoneWithoutId", at(place, "id")));
    Optional<String> name = property(properties, NAMES);
    return new ZoneProperties(
        id.strip(),
        name.orElse(id).strip(),
        property(properties, List.of("kind"))
            .map(word -> kind(word, place))
            .orElse(name.isPresent() ? ZoneKind.TOWN : ZoneKind.RURAL),
        Outlines.writtenCode(properties, place),
        weight(properties, place));
  }

  private static Place at(Place feature, String field) {
    return new Place(feature.file(), feature.line(), feature.column(), field);
  }

  private static ZoneKind kind(String word, Place place) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "town" -> ZoneKind.TOWN;
      case "rural" -> ZoneKind.RURAL;
      default -> throw Bad.input("badWord", at(place, "kind"), word, "town, rural");
    };
  }

  private static OptionalDouble weight(JsonNode properties, Place place) {
    Optional<String> written = property(properties, WEIGHTS);
    if (written.isEmpty()) {
      return OptionalDouble.empty();
    }
    double weight =
        Numbers.decimal(written.get(), false)
            .orElseThrow(() -> Bad.input("badNumber", at(place, "weight"), written.get()));
    if (weight < 0) {
      throw Bad.input("negative", at(place, "weight"), written.get());
    }
    return OptionalDouble.of(weight);
  }

  private static Optional<String> property(JsonNode properties, List<String> names) {
    for (String name : names) {
      for (var each : properties.properties()) {
        if (each.getKey().toLowerCase(Locale.ROOT).equals(name)
            && !each.getValue().asString("").isBlank()) {
          return Optional.of(each.getValue().asString(""));
        }
      }
    }
    return Optional.empty();
  }
}
