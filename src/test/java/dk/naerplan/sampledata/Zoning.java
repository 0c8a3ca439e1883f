package dk.naerplan.sampledata;

import dk.naerplan.geo.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Divides a municipality into demand zones: its towns, the large ones in districts; its small
 * islands; and the land between. Where people live within the municipality is an estimate.
 */
final class Zoning {
  /** Persons per km² of municipality from which it counts as built up throughout. */
  private static final double CITY = 1_100;

  /** Persons per km² of town. */
  private static final double TOWN_DENSITY = 2_500;

  private static final int PEOPLE_PER_DISTRICT = 20_000;
  private static final int TOWN_IN_DISTRICTS = 25_000;

  /** GeoNames lists places of this size and up, so it stands for those without a figure. */
  private static final int UNCOUNTED = 1_000;

  /** Persons per km² at most, and share of the municipality at least, outside the listed towns. */
  private static final double MOST_RURAL = 60;

  private static final double LEAST_RURAL = 0.06;

  private static final double RURAL_PART = 200e6;
  private static final double TOWN_GRID = 100;
  private static final double RURAL_GRID = 500;
  private static final double EDGE_OF_TOWN = 700;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final String code;
  private final String name;
  private final Geometry outline;
  private final int people;
  private final List<Town> towns;
  private final Map<Island, Geometry> islands;
  private final List<DraftZone> zones = new ArrayList<>();

  /** The towns and islands are those of the municipality; the people its official figure. */
  Zoning(
      String code,
      String name,
      Geometry outline,
      int people,
      List<Town> towns,
      Map<Island, Geometry> islands) {
    this.code = code;
    this.name = name;
    this.outline = outline;
    this.people = people;
    this.towns =
        towns.stream().sorted(Comparator.comparingInt((Town town) -> -size(town))).toList();
    this.islands = islands;
  }

  private static int size(Town town) {
    return town.people().orElse(UNCOUNTED);
  }

  /** The zones, the largest town first; at least one. */
  List<DraftZone> zones() {
    if (people / (outline.getArea() / 1e6) > CITY) {
      addDistricts(name, outline, people, towns);
    } else {
      divideBetweenTownAndLand();
    }
    return zones;
  }

  private void addTowns(double scale) {
    List<Town> left = new ArrayList<>(towns);
    while (!left.isEmpty()) {
      Town town = left.removeFirst();
      double residents = size(town) * scale;
      if (residents < TOWN_IN_DISTRICTS) {
        zones.add(new DraftZone(town.name(), ZoneKind.TOWN, code, town.centre(), residents));
        continue;
      }
      double radius = radius(residents);
      List<Town> districts = new ArrayList<>(List.of(town));
      for (Town other : List.copyOf(left)) {
        if (other.people().isEmpty() && other.centre().distance(town.centre()) < radius) {
          districts.add(other);
          residents += size(other) * scale;
          left.remove(other);
        }
      }
      Geometry disc = FACTORY.createPoint(town.centre()).buffer(radius).intersection(outline);
      addDistricts(town.name(), disc, residents, districts);
    }
  }

  private static double radius(double residents) {
    return Math.sqrt(residents / TOWN_DENSITY * 1e6 / Math.PI);
  }

  private void addDistricts(String city, Geometry area, double residents, List<Town> known) {
    List<Coordinate> points = Parts.grid(area, TOWN_GRID);
    List<Town> named = known.stream().filter(town -> !town.name().equals("København")).toList();
    int count = Math.max(named.size(), (int) Math.ceil(residents / PEOPLE_PER_DISTRICT));
    List<Parts.Part> parts =
        Parts.split(points, named.stream().map(Town::centre).toList(), Math.max(2, count));
    Coordinate centre =
        named.stream()
            .filter(town -> town.name().equals(city))
            .map(Town::centre)
            .findFirst()
            .orElse(area.getCentroid().getCoordinate());
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Parts.Part part = parts.get(i);
      String district =
          i < named.size()
              ? named.get(i).name()
              : numbered(city + " " + compass(centre, part.middle()), used);
      zones.add(
          new DraftZone(
              district,
              ZoneKind.TOWN,
              code,
              part.middle(),
              Math.max(1, residents * part.size() / points.size())));
    }
  }

  private static String compass(Coordinate from, Coordinate to) {
    String[] winds = {"øst", "nordøst", "nord", "nordvest", "vest", "sydvest", "syd", "sydøst"};
    double turn = Math.atan2(to.y - from.y, to.x - from.x) / (2 * Math.PI);
    return winds[Math.floorMod(Math.round(turn * winds.length), winds.length)];
  }

  private void addIslands() {
    islands.forEach((island, part) ->
        zones.add(
            new DraftZone(island.name(), ZoneKind.RURAL, code, middle(part), island.people())));
  }

  private static Coordinate middle(Geometry part) {
    Geometry centroid = part.getCentroid();
    return (part.contains(centroid) ? centroid : part.getInteriorPoint()).getCoordinate();
  }

  /**
   * The figures of GeoNames are of many years: where they leave too many for the land, or too few,
   * the towns take the difference.
   */
  private void divideBetweenTownAndLand() {
    Geometry open = openLand();
    List<Coordinate> points = Parts.grid(open, RURAL_GRID);
    double stated = towns.stream().mapToDouble(Zoning::size).sum();
    double onIslands = islands.keySet().stream().mapToInt(Island::people).sum();
    double least = points.isEmpty() ? 0 : LEAST_RURAL * people;
    double most = Math.max(least, open.getArea() / 1e6 * MOST_RURAL);
    double rural = Math.clamp(people - onIslands - stated, least, most);
    addTowns((people - onIslands - rural) / stated);
    addIslands();
    if (!points.isEmpty()) {
      addLand(points, Math.max(1, (int) Math.round(open.getArea() / RURAL_PART)), rural);
    }
  }

  private Geometry openLand() {
    List<Geometry> taken = new ArrayList<>(islands.values());
    for (Town town : towns) {
      double reach = radius(size(town)) + EDGE_OF_TOWN;
      taken.add(FACTORY.createPoint(town.centre()).buffer(reach));
    }
    List<Geometry> parts = DanishLand.parts(outline);
    double largest = parts.stream().mapToDouble(Geometry::getArea).max().orElseThrow();
    parts.removeIf(part -> part.getArea() < Math.min(5e6, largest));
    return FACTORY.buildGeometry(parts).difference(OverlayNGRobust.union(taken));
  }

  private void addLand(List<Coordinate> points, int count, double residents) {
    Map<String, Integer> used = new HashMap<>();
    for (Parts.Part part : Parts.split(points, List.of(), count)) {
      String near = numbered("Landområde ved " + nearestTown(part.middle()), used);
      double share = (double) part.size() / points.size();
      zones.add(new DraftZone(near, ZoneKind.RURAL, code, part.middle(), residents * share));
    }
  }

  private static String numbered(String name, Map<String, Integer> used) {
    int number = used.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + " " + number;
  }

  private String nearestTown(Coordinate middle) {
    return towns.stream()
        .min(Comparator.comparingDouble(town -> town.centre().distance(middle)))
        .map(Town::name)
        .orElse(name);
  }
}
