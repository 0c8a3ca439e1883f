package dk.naerplan.geo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * All the geography of a project. Immutable and safe from any thread; lists keep the order of the
 * data, and the index of a zone in {@link #zones()} is its row in every figure that is kept per
 * zone.
 */
public final class Geography {
  private final List<Region> regions;
  private final List<Cluster> clusters;
  private final List<Municipality> municipalities;
  private final List<Zone> zones;
  private final List<Geometry> zoneAreas;
  private final List<Site> sites;
  private final Geometry neighbours;
  private final String outlineNote;
  private final Map<MunicipalityCode, Municipality> municipalityByCode;
  private final Map<Integer, Cluster> clusterByNumber;
  private final Map<SiteId, Site> siteById;
  private final Map<ZoneId, Integer> zoneIndex;
  private final List<IndexedPointInAreaLocator> locators;

  /**
   * Puts a geography together.
   *
   * @param zoneAreas one area per zone, in the order of the zones (EPSG:25832)
   * @param neighbours land of the neighbouring countries, for orientation only; may be empty
   * @param outlineNote how exact the outlines are, shown wherever they are drawn
   * @throws IllegalArgumentException when areas are missing or two things of a kind share an id
   */
  public Geography(
      List<Region> regions,
      List<Cluster> clusters,
      List<Municipality> municipalities,
      List<Zone> zones,
      List<Geometry> zoneAreas,
      List<Site> sites,
      Geometry neighbours,
      String outlineNote) {
    if (zones.size() != zoneAreas.size()) {
      throw new IllegalArgumentException(zones.size() + " zones, " + zoneAreas.size() + " areas");
    }
    this.regions = List.copyOf(regions);
    this.clusters = List.copyOf(clusters);
    this.municipalities = List.copyOf(municipalities);
    this.zones = List.copyOf(zones);
    this.zoneAreas = List.copyOf(zoneAreas);
    this.sites = List.copyOf(sites);
    this.neighbours = neighbours;
    this.outlineNote = outlineNote;
    municipalityByCode = byKey(this.municipalities, Municipality::code);
    clusterByNumber = byKey(this.clusters, Cluster::number);
    siteById = byKey(this.sites, Site::id);
    zoneIndex =
        byKey(IntStream.range(0, zones.size()).boxed().toList(), row -> this.zones.get(row).id());
    locators =
        this.municipalities.stream()
            .map(municipality -> new IndexedPointInAreaLocator(municipality.outline()))
            .toList();
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    Map<K, V> map = new LinkedHashMap<>();
    for (V value : values) {
      if (map.put(key.apply(value), value) != null) {
        throw new IllegalArgumentException("Twice: " + key.apply(value));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /** The regions. */
  public List<Region> regions() {
    return regions;
  }

  /** The sundhedsklynger. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** The municipalities. */
  public List<Municipality> municipalities() {
    return municipalities;
  }

  /** The demand zones; their order is the order of every figure per zone. */
  public List<Zone> zones() {
    return zones;
  }

  /** The area of each zone, in the order of {@link #zones()}. */
  public List<Geometry> zoneAreas() {
    return zoneAreas;
  }

  /** All known sites. */
  public List<Site> sites() {
    return sites;
  }

  /** The sites of one kind. */
  public List<Site> sites(SiteKind kind) {
    return sites.stream().filter(site -> site.kind() == kind).toList();
  }

  /** Land of the neighbouring countries; may be empty. */
  public Geometry neighbours() {
    return neighbours;
  }

  /** How exact the outlines are, in words. */
  public String outlineNote() {
    return outlineNote;
  }

  /** The municipality of a code. */
  public Optional<Municipality> municipality(MunicipalityCode code) {
    return Optional.ofNullable(municipalityByCode.get(code));
  }

  /** The cluster of a number. */
  public Optional<Cluster> cluster(int number) {
    return Optional.ofNullable(clusterByNumber.get(number));
  }

  /** The site of an id. */
  public Optional<Site> site(SiteId id) {
    return Optional.ofNullable(siteById.get(id));
  }

  /** The row of a zone in every figure kept per zone, or empty for an unknown id. */
  public Optional<Integer> zoneIndex(ZoneId id) {
    return Optional.ofNullable(zoneIndex.get(id));
  }

  /**
   * The municipality whose outline holds a position, or empty at sea and abroad. On a common border
   * it is the one that comes first in the data.
   */
  public Optional<Municipality> municipalityAt(Position position) {
    Coordinate coordinate = position.toCoordinate();
    for (int i = 0; i < municipalities.size(); i++) {
      if (municipalities.get(i).outline().getEnvelopeInternal().contains(coordinate)
          && locators.get(i).locate(coordinate) != Location.EXTERIOR) {
        return Optional.of(municipalities.get(i));
      }
    }
    return Optional.empty();
  }
}
