package dk.naerplan.workbench.allocation;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Zone;
import dk.naerplan.report.allocation.OverrideRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Finds municipalities and zones by what is typed, municipalities first. */
final class OverridePlaces {
  private static final int MOST = 8;

  private final List<Place> places = new ArrayList<>();

  /** A place whose people can be moved. */
  record Place(OverrideRow.Of of, String name, String label) {}

  /**
   * The places of a geography.
   *
   * @param zoneLabel makes a label of the names of a zone and its municipality
   */
  OverridePlaces(
      Geography geography,
      UnaryOperator<String> municipalityLabel,
      BinaryOperator<String> zoneLabel) {
    Map<MunicipalityCode, String> names = new HashMap<>();
    for (Municipality municipality : geography.municipalities()) {
      names.put(municipality.code(), municipality.name());
      places.add(
          new Place(
              new OverrideRow.Of.InMunicipality(municipality.code()),
              plain(municipality.name()),
              municipalityLabel.apply(municipality.name())));
    }
    for (Zone zone : geography.zones()) {
      places.add(
          new Place(
              new OverrideRow.Of.InZone(zone.id()),
              plain(zone.name()),
              zoneLabel.apply(
                  zone.name(),
                  names.getOrDefault(zone.municipality(), zone.municipality().value()))));
    }
  }

  /** The places whose name fits, best first: the name itself, its beginning, anywhere. */
  List<Place> find(String typed) {
    String wanted = plain(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return places.stream()
        .filter(place -> place.name().contains(wanted))
        .sorted(Comparator.comparingInt(place -> rank(place.name(), wanted)))
        .limit(MOST)
        .toList();
  }

  private static int rank(String name, String wanted) {
    return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : 2;
  }

  // Aa and å, oe and ø, ae and æ are the same to someone who types a name.
  private static String plain(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace("aa", "å")
        .replace("oe", "ø")
        .replace("ae", "æ");
  }
}
