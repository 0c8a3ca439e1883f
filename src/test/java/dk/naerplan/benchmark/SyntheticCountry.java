package dk.naerplan.benchmark;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Condition;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.Unit;
import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Region;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A square country of 200 × 200 km, about as much land as Denmark: 100 square municipalities, 21
 * akutsygehuse, a grid of 2,500 road nodes, and any number of zones. The same numbers give the same
 * country.
 */
final class SyntheticCountry {
  /** The years held per zone. */
  static final List<Integer> YEARS = List.of(2026, 2030, 2035, 2040);

  private static final int SIDE_METRES = 200_000;
  private static final int MUNICIPALITIES_A_SIDE = 10;
  private static final int NODES_A_SIDE = 50;
  private static final int ACUTE_HOSPITALS = 21;
  private static final double WEST = 450_000;
  private static final double SOUTH = 6_100_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Random random = new Random(2026);

  private SyntheticCountry() {}

  /** A country of so many zones, its matrix holding the columns of the akutsygehuse. */
  static Dataset dataset(int zones) {
    return new SyntheticCountry().build(zones);
  }

  /** A plan of so many nærhospitaler spread over the country, none at a known site. */
  static Plan plan(int naerhospitaler) {
    SyntheticCountry country = new SyntheticCountry();
    List<Naerhospital> all = new ArrayList<>();
    for (int i = 0; i < naerhospitaler; i++) {
      all.add(
          Naerhospital.at(
              new NaerhospitalId("n-" + i),
              "Nærhospital " + i,
              new Placement.AtPosition(country.anywhere())));
    }
    return new Plan(new PlanId("plan"), "Plan", "edition", all);
  }

  /** A book that holds every assumption the conditions ask for. */
  static AssumptionBook book() {
    List<Assumption> all = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      for (AgeGroup age : AgeGroup.values()) {
        all.add(assumption(condition.key() + ".prevalence." + age.column(), Unit.SHARE));
      }
      all.add(assumption(condition.key() + ".contacts", Unit.CONTACTS_PER_PATIENT_PER_YEAR));
      all.add(assumption(condition.key() + ".movable", Unit.SHARE));
    }
    all.add(assumption(Evaluation.TRIPS, Unit.TRIPS_PER_PERSON_PER_YEAR));
    return new AssumptionBook(all);
  }

  private static Assumption assumption(String id, Unit unit) {
    return new Assumption(
        new AssumptionId(id), id, id, 0.5, unit, 0, 1, "", AssumptionStatus.ILLUSTRATION);
  }

  private Dataset build(int count) {
    List<Municipality> municipalities = municipalities();
    List<Zone> zones = zones(count);
    List<Site> hospitals = hospitals();
    TravelEstimator estimator =
        new TravelEstimator(
            roads(),
            municipalities.stream().map(Municipality::outline).toList(),
            zones.stream().map(Zone::centroid).toList(),
            hospitals.stream().map(Site::position).toList());
    Map<SiteId, TravelColumn> columns = new LinkedHashMap<>();
    hospitals.forEach(site -> columns.put(site.id(), estimator.find(site.position()).zones()));
    Geometry nothing = FACTORY.createPolygon();
    Geography geography =
        new Geography(
            List.of(new Region("1081", "Region")),
            List.of(new Cluster(1, "Klynge", "1081", hospitals.getFirst().id(), 0, 0, List.of())),
            municipalities,
            zones,
            Collections.nCopies(count, nothing),
            hospitals,
            nothing,
            "");
    return new Dataset(geography, population(count), new TravelTimes(columns), estimator);
  }

  private Position anywhere() {
    return new Position(
        WEST + random.nextDouble() * SIDE_METRES, SOUTH + random.nextDouble() * SIDE_METRES);
  }

  private static MunicipalityCode codeAt(Position position) {
    double size = SIDE_METRES / (double) MUNICIPALITIES_A_SIDE;
    int column = (int) ((position.easting() - WEST) / size);
    int row = (int) ((position.northing() - SOUTH) / size);
    return new MunicipalityCode(Integer.toString(100 + row * MUNICIPALITIES_A_SIDE + column));
  }

  private static List<Municipality> municipalities() {
    double size = SIDE_METRES / (double) MUNICIPALITIES_A_SIDE;
    List<Municipality> all = new ArrayList<>();
    for (int i = 0; i < MUNICIPALITIES_A_SIDE * MUNICIPALITIES_A_SIDE; i++) {
      int row = i / MUNICIPALITIES_A_SIDE;
      int column = i % MUNICIPALITIES_A_SIDE;
      double west = WEST + column * size;
      double south = SOUTH + row * size;
      Geometry outline = FACTORY.toGeometry(new Envelope(west, west + size, south, south + size));
      MunicipalityCode code = new MunicipalityCode(Integer.toString(100 + i));
      all.add(new Municipality(code, "Kommune " + code, "1081", 1, outline));
    }
    return all;
  }

  private List<Zone> zones(int count) {
    List<Zone> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Position centroid = anywhere();
      all.add(new Zone(new ZoneId("z-" + i), "", ZoneKind.TOWN, codeAt(centroid), centroid));
    }
    return all;
  }

  private List<Site> hospitals() {
    List<Site> all = new ArrayList<>();
    for (int i = 1; i <= ACUTE_HOSPITALS; i++) {
      Position position = anywhere();
      all.add(
          new Site(
              new SiteId("akut-" + i),
              "Akutsygehus " + i,
              SiteKind.ACUTE_HOSPITAL,
              position,
              codeAt(position),
              1,
              ""));
    }
    return all;
  }

  private static RoadGraph roads() {
    double step = SIDE_METRES / (double) NODES_A_SIDE;
    List<RoadNode> nodes = new ArrayList<>();
    List<RoadEdge> edges = new ArrayList<>();
    for (int row = 0; row < NODES_A_SIDE; row++) {
      for (int column = 0; column < NODES_A_SIDE; column++) {
        Position position = new Position(WEST + (column + 0.5) * step, SOUTH + (row + 0.5) * step);
        nodes.add(new RoadNode(node(row, column), "", position));
        if (column > 0) {
          edges.add(road(node(row, column - 1), node(row, column), row, step));
        }
        if (row > 0) {
          edges.add(road(node(row - 1, column), node(row, column), column, step));
        }
      }
    }
    return new RoadGraph(nodes, edges);
  }

  private static String node(int row, int column) {
    return row + "-" + column;
  }

  // Every tenth road is a motorway.
  private static RoadEdge road(String from, String to, int line, double metres) {
    boolean motorway = line % 10 == 0;
    double km = metres / 1000;
    double minutes = km / (motorway ? 110 : 70) * 60;
    return new RoadEdge(from, to, motorway ? RoadKind.MOTORWAY : RoadKind.MAIN, km, minutes, 0, "");
  }

  private Population population(int zones) {
    int[][] persons = new int[YEARS.size()][zones * AgeGroup.COUNT];
    int most = 2 * 6_000_000 / (zones * AgeGroup.COUNT) + 1;
    for (int[] cells : persons) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = random.nextInt(most);
      }
    }
    return new Population(
        zones, YEARS.stream().mapToInt(Integer::intValue).toArray(), persons, List.of());
  }
}
