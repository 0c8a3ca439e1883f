package dk.naerplan.access;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Region;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.plan.Area;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which municipality, sundhedsklynge and region each zone lies, by their place in the lists of
 * the geography. Built once per geography. Immutable.
 */
public final class AreaIndex {
  /** Stands for no area: at sea, abroad, or an area the geography does not list. */
  public static final int NONE = -1;

  private final Geography geography;
  private final Map<Area, int[]> ofZone = new EnumMap<>(Area.class);
  private final Map<Area, int[]> ofMunicipality = new EnumMap<>(Area.class);
  private final Map<MunicipalityCode, Integer> municipalityRow = new HashMap<>();

  /** The areas of a geography. */
  public AreaIndex(Geography geography) {
    this.geography = geography;
    List<Municipality> municipalities = geography.municipalities();
    List<Integer> clusters = geography.clusters().stream().map(Cluster::number).toList();
    List<String> regions = geography.regions().stream().map(Region::code).toList();
    for (Area area : Area.values()) {
      ofMunicipality.put(area, new int[municipalities.size()]);
      ofZone.put(area, new int[geography.zones().size()]);
    }
    for (int row = 0; row < municipalities.size(); row++) {
      Municipality municipality = municipalities.get(row);
      municipalityRow.put(municipality.code(), row);
      ofMunicipality.get(Area.MUNICIPALITY)[row] = row;
      ofMunicipality.get(Area.CLUSTER)[row] = clusters.indexOf(municipality.cluster());
      ofMunicipality.get(Area.REGION)[row] = regions.indexOf(municipality.region());
    }
    for (int zone = 0; zone < geography.zones().size(); zone++) {
      int row = municipalityRow.getOrDefault(geography.zones().get(zone).municipality(), NONE);
      for (Area area : Area.values()) {
        ofZone.get(area)[zone] = row == NONE ? NONE : ofMunicipality.get(area)[row];
      }
    }
  }

  /** The number of zones. */
  public int zones() {
    return geography.zones().size();
  }

  /** The id of a zone. */
  ZoneId zoneId(int zone) {
    return geography.zones().get(zone).id();
  }

  /** The code of the municipality that a zone is counted in. */
  MunicipalityCode municipality(int zone) {
    return geography.zones().get(zone).municipality();
  }

  /** The number of areas of a kind. */
  public int count(Area area) {
    return switch (area) {
      case MUNICIPALITY -> geography.municipalities().size();
      case CLUSTER -> geography.clusters().size();
      case REGION -> geography.regions().size();
    };
  }

  /** The area that a zone is counted in, or {@link #NONE}. */
  public int ofZone(Area area, int zone) {
    return ofZone.get(area)[zone];
  }

  /** The area of every zone, to sum figures up by; a copy. */
  public int[] ofZones(Area area) {
    int[] all = ofZone.get(area);
    return Arrays.copyOf(all, all.length);
  }

  /** The area that a position lies in, or {@link #NONE}. */
  public int at(Area area, Position position) {
    Optional<Municipality> municipality = geography.municipalityAt(position);
    return municipality
        .map(found -> ofMunicipality.get(area)[municipalityRow.get(found.code())])
        .orElse(NONE);
  }
}
