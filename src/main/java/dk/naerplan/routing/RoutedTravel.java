package dk.naerplan.routing;

import dk.naerplan.geo.Position;
import dk.naerplan.travel.Filling;
import dk.naerplan.travel.IsochroneFinder;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.Trip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Travel by car along a road network. A site that the network does not reach gets an estimate of
 * grade estimated; a zone without way has none, unless missing ways are to be filled. Immutable;
 * any thread may ask.
 */
public final class RoutedTravel implements TravelFinder {
  private final RoadNetwork network;
  private final Origins zones;
  private final Destinations landmarks;
  private final TravelFinder estimate;
  private final boolean fill;

  /**
   * Sets zones and landmarks on a network.
   *
   * @param landmarks the akutsygehuse
   * @param estimate for the same zones and landmarks, where the network knows no way
   * @param fill whether to take missing ways from the estimate; the whole column is then of grade
   *     estimated
   */
  public RoutedTravel(
      RoadNetwork network,
      List<Position> zones,
      List<Position> landmarks,
      TravelFinder estimate,
      boolean fill) {
    this.network = network;
    this.zones = network.origins(zones);
    this.landmarks = network.destinations(landmarks);
    this.estimate = estimate;
    this.fill = fill;
  }

  /** The network that ways follow. */
  public RoadNetwork network() {
    return network;
  }

  /** The zones as they stand on the network. */
  public Origins zones() {
    return zones;
  }

  @Override
  public Found find(Position site) {
    TravelColumn column = network.column(site, zones).column();
    if (reachesNothing(column)) {
      return estimate.find(site);
    }
    List<Trip> trips = network.trips(site, landmarks);
    if (fill && (isPartial(column) || trips.stream().anyMatch(RoutedTravel::isMissing))) {
      Found estimated = estimate.find(site);
      column = Filling.fillAll(column, estimated.zones());
      trips = filled(trips, estimated.landmarks());
    }
    return new Found(column, trips);
  }

  private static boolean reachesNothing(TravelColumn column) {
    for (int zone = 0; zone < column.zones(); zone++) {
      if (!Float.isNaN(column.minutes(zone))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPartial(TravelColumn column) {
    for (int zone = 0; zone < column.zones(); zone++) {
      if (Float.isNaN(column.minutes(zone))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(Trip trip) {
    return Double.isNaN(trip.minutes());
  }

  private static List<Trip> filled(List<Trip> trips, List<Trip> estimated) {
    List<Trip> filled = new ArrayList<>();
    for (int i = 0; i < trips.size(); i++) {
      Trip trip = trips.get(i);
      filled.add(isMissing(trip) ? estimated.get(i) : trip);
    }
    return filled;
  }

  /**
   * The columns of many sites, found on all cores.
   *
   * @throws CancellationException when it was called off
   */
  public List<TravelColumn> columns(List<Position> sites, Progress progress) {
    Checkpoint checkpoint = new Checkpoint(progress);
    AtomicInteger done = new AtomicInteger();
    checkpoint.at(Progress.Step.COLUMNS, 0, 1, 0);
    return sites.parallelStream()
        .map(site -> {
          checkpoint.check();
          TravelColumn column = find(site).zones();
          checkpoint.at(
              Progress.Step.COLUMNS, 0, 1, done.incrementAndGet() / (double) sites.size());
          return column;
        })
        .toList();
  }

  /** The same network and filling for other zones and landmarks. */
  public RoutedTravel on(
      List<Position> otherZones, List<Position> otherLandmarks, TravelFinder otherEstimate) {
    return new RoutedTravel(network, otherZones, otherLandmarks, otherEstimate, fill);
  }

  @Override
  public Optional<IsochroneFinder> isochrones() {
    return Optional.of(network);
  }
}
