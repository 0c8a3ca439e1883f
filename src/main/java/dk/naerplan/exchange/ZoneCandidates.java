package dk.naerplan.exchange;

import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Zones that a file brings, each put into a municipality of the project or left out. */
final class ZoneCandidates {
  /** A zone with less of its area than this in its municipality is told of. */
  private static final double MOSTLY = 0.9;

  private final List<Municipality> municipalities;
  private final List<IndexedPointInAreaLocator> locators;
  private final List<Zone> zones = new ArrayList<>();
  private final List<Geometry> areas = new ArrayList<>();
  private final List<OptionalDouble> weights = new ArrayList<>();
  private final Set<String> outside = new TreeSet<>();
  private final Set<String> crossing = new TreeSet<>();

  ZoneCandidates(List<Municipality> municipalities) {
    this.municipalities = municipalities;
    locators =
        municipalities.stream()
            .map(each -> new IndexedPointInAreaLocator(each.outline()))
            .toList();
  }

  /** Takes a zone that is known by its area. */
  void add(ZoneProperties of, Geometry area) {
    Coordinate centre = centre(area);
    Optional<Municipality> home =
        of.municipality().isPresent()
            ? known(of.municipality().get())
            : at(centre).or(() -> mostOf(area));
    home.ifPresent(municipality -> {
      if (of.municipality().isEmpty() && share(area, municipality) < MOSTLY) {
        crossing.add(of.id());
      }
    });
    if (add(of, home, new Position(centre.x, centre.y))) {
      areas.add(area);
    }
  }

  /** Takes a zone that is known by a position only. */
  void add(ZoneProperties of, Position position) {
    add(
        of,
        of.municipality().isPresent()
            ? known(of.municipality().get())
            : at(position.toCoordinate()),
        position);
  }

  private boolean add(ZoneProperties of, Optional<Municipality> home, Position position) {
    if (home.isEmpty()) {
      outside.add(of.id());
      return false;
    }
    zones.add(new Zone(new ZoneId(of.id()), of.name(), of.kind(), home.get().code(), position));
    weights.add(of.weight());
    return true;
  }

  /** The centroid, or where that lies outside the area a point well inside it. */
  private static Coordinate centre(Geometry area) {
    Geometry centroid = area.getCentroid();
    return (area.intersects(centroid) ? centroid : area.getInteriorPoint()).getCoordinate();
  }

  private Optional<Municipality> known(MunicipalityCode code) {
    return municipalities.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  private Optional<Municipality> at(Coordinate coordinate) {
    for (int i = 0; i < municipalities.size(); i++) {
      if (municipalities.get(i).outline().getEnvelopeInternal().contains(coordinate)
          && locators.get(i).locate(coordinate) != Location.EXTERIOR) {
        return Optional.of(municipalities.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Municipality> mostOf(Geometry area) {
    return municipalities.stream()
        .filter(each ->
            each.outline().getEnvelopeInternal().intersects(area.getEnvelopeInternal()))
        .filter(each -> share(area, each) > 0)
        .max(Comparator.comparingDouble(each -> share(area, each)));
  }

  private static double share(Geometry area, Municipality municipality) {
    return OverlayNGRobust.overlay(area, municipality.outline(), OverlayNG.INTERSECTION).getArea()
        / area.getArea();
  }

  /** The zones that have a municipality. */
  List<Zone> zones() {
    return zones;
  }

  /** Their areas; empty when they are known by positions. */
  List<Geometry> areas() {
    return areas;
  }

  /** Their weights where all of them have one. */
  Optional<double[]> weights() {
    return weights.stream().allMatch(OptionalDouble::isPresent)
        ? Optional.of(weights.stream().mapToDouble(OptionalDouble::getAsDouble).toArray())
        : Optional.empty();
  }

  /** Ids of zones in no municipality of the project. */
  Set<String> outside() {
    return outside;
  }

  /** Ids of zones that lie in several municipalities. */
  Set<String> crossing() {
    return crossing;
  }
}
