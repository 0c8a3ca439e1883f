package dk.naerplan.workbench.map;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Point;

/** Finds sites, towns, zones and municipalities by what the user types. */
final class PlaceIndex {
  private static final int MOST = 12;

  private final List<MapPlace> places = new ArrayList<>();

  /** All places of a geography, the likeliest first. */
  PlaceIndex(Geography geography, Texts texts) {
    for (SiteKind kind : List.of(SiteKind.DESIGNATED_PLACE, SiteKind.ACUTE_HOSPITAL)) {
      for (Site site : geography.sites(kind)) {
        add(
            site.name(),
            texts.get("search." + kind),
            site.position(),
            new MapPlace.Target.AtSite(site));
      }
    }
    for (ZoneKind kind : List.of(ZoneKind.TOWN, ZoneKind.RURAL)) {
      for (Zone zone : geography.zones()) {
        if (zone.kind() == kind) {
          String municipality =
              geography.municipality(zone.municipality()).map(Municipality::name).orElse("");
          add(
              zone.name(),
              texts.get("search." + kind, municipality),
              zone.centroid(),
              new MapPlace.Target.InZone(zone));
        }
      }
    }
    for (Municipality municipality : geography.municipalities()) {
      if (!municipality.outline().isEmpty()) {
        Point inside = municipality.outline().getInteriorPoint();
        add(
            municipality.name(),
            texts.get("search.municipality"),
            new Position(inside.getX(), inside.getY()),
            new MapPlace.Target.InMunicipality(municipality));
      }
    }
  }

  private void add(String name, String kind, Position position, MapPlace.Target target) {
    places.add(new MapPlace(name, name + " – " + kind, position, target));
  }

  /** The places whose name fits, best first: the name itself, its beginning, a word, anywhere. */
  List<MapPlace> find(String typed) {
    String wanted = plain(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return places.stream()
        .filter(place -> rank(place, wanted) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(place -> rank(place, wanted)))
        .limit(MOST)
        .toList();
  }

  /** The best match. */
  Optional<MapPlace> best(String typed) {
    return find(typed).stream().findFirst();
  }

  private static int rank(MapPlace place, String wanted) {
    String name = plain(place.name());
    if (name.equals(wanted) || plain(place.label()).equals(wanted)) {
      return 0;
    } else if (name.startsWith(wanted)) {
      return 1;
    } else if (name.contains(" " + wanted) || name.contains("-" + wanted)) {
      return 2;
    }
    return name.contains(wanted) ? 3 : Integer.MAX_VALUE;
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
