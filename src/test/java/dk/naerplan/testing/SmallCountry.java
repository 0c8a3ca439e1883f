package dk.naerplan.testing;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Condition;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.Unit;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
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
import dk.naerplan.geo.ZoneAreas;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import dk.naerplan.population.Population;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.RoadEdge;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.RoadKind;
import dk.naerplan.travel.RoadNode;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Four square municipalities of 20 × 20 km in a row from west to east: Vestby and Midtby share a
 * border; a strait of 10 km with a bridge lies between Midtby and Østby; Øen is an island that a
 * ferry serves from Østby. Each has a town in its middle and, but for the island, a rural zone 8 km
 * south of the town.
 *
 * <pre>
 *   101 Vestby | 102 Midtby ~bridge~ 103 Østby ~ferry~ 104 Øen
 * </pre>
 */
public final class SmallCountry {
  /** The years held per zone. */
  public static final List<Integer> YEARS = List.of(2026, 2030, 2035, 2040);

  /** When the data was read. */
  public static final Instant IMPORTED = Instant.parse("2026-11-01T12:00:00Z");

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double SOUTH = 6_200_000;
  private static final int SIZE = 20_000;

  private SmallCountry() {}

  /** A position, in km east and north of the south-western corner of Vestby. */
  public static Position at(double eastKm, double northKm) {
    return new Position(500_000 + eastKm * 1000, SOUTH + northKm * 1000);
  }

  /** The municipality code 101–104. */
  public static MunicipalityCode code(int code) {
    return new MunicipalityCode(Integer.toString(code));
  }

  private static Municipality municipality(int code, String name, int cluster, double westKm) {
    Position corner = at(westKm, 0);
    Geometry outline =
        FACTORY.toGeometry(
            new Envelope(
                corner.easting(),
                corner.easting() + SIZE,
                corner.northing(),
                corner.northing() + SIZE));
    return new Municipality(code(code), name, cluster == 1 ? "1081" : "1082", cluster, outline);
  }

  private static Zone zone(
      String id, String name, ZoneKind kind, int code, double east, double north) {
    return new Zone(new ZoneId(id), name, kind, code(code), at(east, north));
  }

  /** The geography: 2 regions, 2 clusters, 4 municipalities, 7 zones, 3 sites. */
  public static Geography geography() {
    List<Municipality> municipalities =
        List.of(
            municipality(101, "Vestby", 1, 0),
            municipality(102, "Midtby", 1, 20),
            municipality(103, "Østby", 2, 50),
            municipality(104, "Øen", 2, 80));
    List<Zone> zones =
        List.of(
            zone("101-by", "Vestby", ZoneKind.TOWN, 101, 10, 12),
            zone("101-land", "Vestby, land", ZoneKind.RURAL, 101, 10, 4),
            zone("102-by", "Midtby", ZoneKind.TOWN, 102, 30, 12),
            zone("102-land", "Midtby, land", ZoneKind.RURAL, 102, 30, 4),
            zone("103-by", "Østby", ZoneKind.TOWN, 103, 60, 12),
            zone("103-land", "Østby, land", ZoneKind.RURAL, 103, 60, 4),
            zone("104-by", "Øen", ZoneKind.TOWN, 104, 90, 12));
    List<Site> sites =
        List.of(
            site("akut-1", "Midtby Sygehus", SiteKind.ACUTE_HOSPITAL, 30, 12, 102, 1),
            site("akut-2", "Østby Sygehus", SiteKind.ACUTE_HOSPITAL, 60, 12, 103, 2),
            site("sted-vestby", "Vestby", SiteKind.DESIGNATED_PLACE, 10, 12, 101, 1));
    return new Geography(
        List.of(new Region("1081", "Vest"), new Region("1082", "Øst")),
        List.of(
            new Cluster(1, "Midtby Sygehus", "1081", new SiteId("akut-1"), 2800, 3, List.of()),
            new Cluster(2, "Østby Sygehus", "1082", new SiteId("akut-2"), 2100, 2, List.of())),
        municipalities,
        zones,
        ZoneAreas.nearest(zones, municipalities),
        sites,
        FACTORY.createPolygon(),
        "Grænserne er generaliserede.");
  }

  private static Site site(
      String id, String name, SiteKind kind, double east, double north, int code, int cluster) {
    return new Site(new SiteId(id), name, kind, at(east, north), code(code), cluster, "Prøve");
  }

  /**
   * Persons: in zone number z (from 0) and year number y (from 0), each of the seven age groups has
   * {@code 100 + 10·z + y} persons; the official figures are their sums, and those of 2018 add up
   * to the clusters' figures.
   */
  public static Population population() {
    int zones = 7;
    int[][] persons = new int[YEARS.size()][zones * AgeGroup.COUNT];
    for (int y = 0; y < YEARS.size(); y++) {
      for (int z = 0; z < zones; z++) {
        Arrays.fill(persons[y], z * AgeGroup.COUNT, (z + 1) * AgeGroup.COUNT, 100 + 10 * z + y);
      }
    }
    List<MunicipalFigure> official = new ArrayList<>();
    for (int code = 101; code <= 104; code++) {
      int first = 2 * (code - 101);
      int last = Math.min(first + 1, zones - 1);
      official.add(figure(code, 2018, "FOLK1A", code == 103 || code == 104 ? 150 : 200));
      for (int y = 0; y < YEARS.size(); y++) {
        int perAge = 0;
        for (int z = first; z <= last; z++) {
          perAge += 100 + 10 * z + y;
        }
        official.add(figure(code, YEARS.get(y), y == 0 ? "FOLK1A" : "FRKM126", perAge));
      }
    }
    return new Population(
        zones, YEARS.stream().mapToInt(Integer::intValue).toArray(), persons, official);
  }

  private static MunicipalFigure figure(int code, int year, String source, int perAge) {
    Integer[] byAge = new Integer[AgeGroup.COUNT];
    Arrays.fill(byAge, perAge);
    return new MunicipalFigure(code(code), year, source, perAge * AgeGroup.COUNT, List.of(byAge));
  }

  /** A road from town to town: 20 km in 20 min, a bridge of 30 km in 25, a ferry of 30 + 15 min. */
  public static RoadGraph roads() {
    return new RoadGraph(
        List.of(
            new RoadNode("vestby", "Vestby", at(10, 12)),
            new RoadNode("midtby", "Midtby", at(30, 12)),
            new RoadNode("oestby", "Østby", at(60, 12)),
            new RoadNode("oeen", "Øen", at(90, 12))),
        List.of(
            new RoadEdge("vestby", "midtby", RoadKind.MAIN, 20, 20, 0, "11"),
            new RoadEdge("midtby", "oestby", RoadKind.BRIDGE, 30, 25, 0, "Broen"),
            new RoadEdge("oestby", "oeen", RoadKind.FERRY, 30, 30, 15, "Færgen")));
  }

  /** The data: matrix columns to the three sites are what the estimator gives. */
  public static Dataset dataset() {
    Geography geography = geography();
    List<Position> hospitals =
        geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList();
    TravelEstimator estimator =
        new TravelEstimator(
            roads(),
            geography.municipalities().stream().map(Municipality::outline).toList(),
            geography.zones().stream().map(Zone::centroid).toList(),
            hospitals);
    Map<SiteId, TravelColumn> columns = new LinkedHashMap<>();
    for (Site site : geography.sites()) {
      columns.put(site.id(), estimator.find(site.position()).zones());
    }
    return new Dataset(geography, population(), new TravelTimes(columns), estimator);
  }

  /** A catalogue with an item of every kind and strength. */
  public static Catalogue catalogue() {
    return new Catalogue(
        "proeve-1",
        "Prøve",
        List.of(
            item("roentgen", ItemKind.SHARED_FUNCTION, Strength.SHOULD, "Røntgen", "X-ray"),
            item("ct", ItemKind.SHARED_FUNCTION, Strength.MAY, "CT", "CT"),
            item("lunge-kol", ItemKind.PATIENT_FUNCTION, Strength.SHOULD, "KOL", "COPD"),
            item(
                "endokrin-diabetes-stofskifte",
                ItemKind.PATIENT_FUNCTION,
                Strength.SHOULD,
                "Diabetes",
                "Diabetes"),
            item(
                "ikke-haelblodproeve",
                ItemKind.OTHER_FUNCTION,
                Strength.MUST_NOT,
                "Hælblodprøve",
                "Heel prick"),
            item(
                "kom-rygestop",
                ItemKind.MUNICIPAL_SERVICE,
                Strength.MAY,
                "Rygestop",
                "Smoking cessation")),
        List.of(),
        List.of(),
        List.of());
  }

  private static CatalogueItem item(
      String id, ItemKind kind, Strength strength, String da, String en) {
    return new CatalogueItem(
        new ItemId(id),
        kind,
        strength,
        new Words(da, en),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "6.4.1",
        CheckUnit.NAERHOSPITAL,
        Set.of(),
        List.of(),
        List.of(),
        Telemedicine.NONE,
        false);
  }

  /**
   * Prevalence 1 % in every age group, 2 contacts per patient per year, half of them movable; 2
   * journeys per person per year.
   */
  public static AssumptionBook book() {
    List<Assumption> all = new ArrayList<>();
    for (Condition condition : Condition.values()) {
      for (AgeGroup age : AgeGroup.values()) {
        all.add(
            assumption(condition.key() + ".prevalence." + age.column(), 0.01, Unit.SHARE, 0, 0.5));
      }
      all.add(
          assumption(condition.key() + ".contacts", 2, Unit.CONTACTS_PER_PATIENT_PER_YEAR, 0, 12));
      all.add(assumption(condition.key() + ".movable", 0.5, Unit.SHARE, 0, 1));
    }
    all.add(assumption(Evaluation.TRIPS, 2, Unit.TRIPS_PER_PERSON_PER_YEAR, 0, 50));
    return new AssumptionBook(all);
  }

  private static Assumption assumption(
      String id, double value, Unit unit, double low, double high) {
    return new Assumption(
        new AssumptionId(id),
        id,
        id,
        value,
        unit,
        low,
        high,
        "Prøve",
        AssumptionStatus.ILLUSTRATION);
  }

  /** A nærhospital at the designated place in Vestby and one in the countryside of Østby. */
  public static Plan plan() {
    return new Plan(
        new PlanId("plan-1"),
        "Prøveplan",
        "proeve-1",
        List.of(
            Naerhospital.at(
                new NaerhospitalId("n-1"),
                "Vestby",
                new Placement.AtSite(new SiteId("sted-vestby"), at(10, 12))),
            Naerhospital.at(
                new NaerhospitalId("n-2"), "Østby Syd", new Placement.AtPosition(at(60, 4)))));
  }

  /** An empty plan. */
  public static Plan emptyPlan() {
    return new Plan(new PlanId("plan-0"), "Tom plan", "proeve-1", List.of());
  }

  /** The whole project. */
  public static ProjectState state() {
    return new ProjectState(
        "Lilleland",
        dataset(),
        List.of(
            new ImportRecord(
                "zones.csv", "0".repeat(64), IMPORTED, "Zoner", "2026", "Prøvedata", "CC0", 7, 0)),
        catalogue(),
        book(),
        List.of(plan(), emptyPlan()));
  }
}
