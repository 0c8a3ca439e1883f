package dk.naerplan.access;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Area;
import java.util.Arrays;
import java.util.List;

/** What a municipality is to a plan. */
public enum Party {
  /** A nærhospital lies in it: beliggenhedskommune. */
  HOST,
  /** No nærhospital lies in it, but people of it are sent to one. */
  CATCHMENT,
  /** Nobody of it is sent to a nærhospital. */
  OUTSIDE;

  /**
   * The party that each zone belongs to by its municipality, as {@link #ordinal}; {@link
   * AreaIndex#NONE} for a zone whose municipality is not in the geography.
   *
   * @param sites where the nærhospitaler lie
   */
  public static int[] ofZones(Allocated allocated, AreaIndex areas, List<Position> sites) {
    Party[] ofMunicipality = new Party[areas.count(Area.MUNICIPALITY)];
    Arrays.fill(ofMunicipality, OUTSIDE);
    int[] ofZone = areas.ofZones(Area.MUNICIPALITY);
    for (int zone = 0; zone < ofZone.length; zone++) {
      if (ofZone[zone] != AreaIndex.NONE
          && allocated.parts(zone) > 0
          && allocated.persons(zone) > 0) {
        ofMunicipality[ofZone[zone]] = CATCHMENT;
      }
    }
    for (Position site : sites) {
      int host = areas.at(Area.MUNICIPALITY, site);
      if (host != AreaIndex.NONE) {
        ofMunicipality[host] = HOST;
      }
    }
    for (int zone = 0; zone < ofZone.length; zone++) {
      ofZone[zone] =
          ofZone[zone] == AreaIndex.NONE ? AreaIndex.NONE : ofMunicipality[ofZone[zone]].ordinal();
    }
    return ofZone;
  }
}
