package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
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
import dk.naerplan.language.Language;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.Population;
import dk.naerplan.routing.Extract;
import dk.naerplan.routing.Progress;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.store.RoadFolder;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.RoadGraph;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelEstimator;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Islands as they lie off a mainland: each with a harbour road and a ferry as Ærø, Samsø, Læsø,
 * Fanø and Anholt have them, Bornholm over another country, and one that has none. Every berth lies
 * 10 km by a road at 50 km/h from the akutsygehus, and every village 5 km from its harbour.
 */
class IslandsTest {
  private static final double ROADS = 15 / 50.0 * 60;
  private static final int WAIT = 15;

  /** An island: its ferry sails so long, or there is none. */
  private record Isle(String name, int seaKm, Optional<Integer> crossing) {}

  private static final List<Isle> ISLES =
      List.of(
          new Isle("Ærø", 22, Optional.of(75)),
          new Isle("Samsø", 18, Optional.of(60)),
          new Isle("Læsø", 28, Optional.of(90)),
          new Isle("Fanø", 3, Optional.of(12)),
          new Isle("Anholt", 45, Optional.of(195)),
          new Isle("Endelave", 14, Optional.empty()));

  @TempDir Path folder;

  private final Extract extract = new Extract();
  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final List<Municipality> municipalities = new ArrayList<>();
  private RoadImport.Result result;

  private static Position at(double eastKm, double northKm) {
    return SmallCountry.at(eastKm, northKm);
  }

  private int node(double eastKm, double northKm) {
    Position at = at(eastKm, northKm);
    return extract.node(at.easting(), at.northing());
  }

  @BeforeEach
  void importRoads() throws IOException {
    place("Fastland", 0, 0, -1);
    int hospital = node(0, 0);
    for (int i = 0; i < ISLES.size(); i++) {
      Isle isle = ISLES.get(i);
      double angle = Math.toRadians(30 * i - 75);
      int berth = away(angle, 10);
      extract.way(List.of(hospital, berth), "highway=tertiary", "maxspeed=56");
      int harbour = away(angle, 10 + isle.seaKm());
      int village = away(angle, 15 + isle.seaKm());
      extract.way(List.of(harbour, village), "highway=tertiary", "maxspeed=56");
      isle.crossing()
          .ifPresent(minutes ->
              extract.way(
                  List.of(berth, harbour),
                  "route=ferry",
                  "duration=%02d:%02d".formatted(minutes / 60, minutes % 60)));
      place(
          isle.name(),
          Math.cos(angle) * (15 + isle.seaKm()),
          Math.sin(angle) * (15 + isle.seaKm()),
          i);
    }
    bornholm(hospital);
    ProjectState state = state();
    Path file = extract.writePbf(folder.resolve("oeer.osm.pbf"));
    RoadFolder roads = new RoadFolder(folder.resolve("oeer" + ProjectFile.SUFFIX));
    result = RoadImport.read(file, state, roads, SmallCountry.IMPORTED, Progress.NONE);
  }

  private int away(double angle, double km) {
    return node(Math.cos(angle) * km, Math.sin(angle) * km);
  }

  // Over a bridge, 30 km through the neighbour at 50 km/h, and a ferry of 80 minutes from there.
  private void bornholm(int hospital) {
    int ystad = node(-30, 0);
    extract.way(List.of(hospital, ystad), "highway=tertiary", "maxspeed=56", "bridge=yes");
    int harbour = node(-100, 0);
    int village = node(-105, 0);
    extract.way(List.of(ystad, harbour), "route=ferry", "duration=01:20");
    extract.way(List.of(harbour, village), "highway=tertiary", "maxspeed=56");
    place("Bornholm", -105, 0, ISLES.size());
  }

  private void place(String name, double eastKm, double northKm, int number) {
    MunicipalityCode code = new MunicipalityCode(Integer.toString(101 + number + 1));
    Position centre = at(eastKm, northKm);
    zones.put(name, new Zone(new ZoneId(code.value()), name, ZoneKind.TOWN, code, centre));
    Envelope around = new Envelope(centre.toCoordinate());
    around.expandBy(2000);
    municipalities.add(
        new Municipality(code, name, "1081", 1, new GeometryFactory().toGeometry(around)));
  }

  private ProjectState state() {
    List<Zone> all = List.copyOf(zones.values());
    Site hospital =
        new Site(
            new SiteId("akut-1"),
            "Fastland Sygehus",
            SiteKind.ACUTE_HOSPITAL,
            at(0, 0),
            all.getFirst().municipality(),
            1,
            "Prøve");
    Geography geography =
        new Geography(
            List.of(new Region("1081", "Vest")),
            List.of(new Cluster(1, "Fastland", "1081", hospital.id(), 100, 1, List.of())),
            municipalities,
            all,
            ZoneAreas.nearest(all, municipalities),
            List.of(hospital),
            new GeometryFactory().createPolygon(),
            "");
    TravelEstimator estimator =
        new TravelEstimator(
            new RoadGraph(List.of(), List.of()),
            municipalities.stream().map(Municipality::outline).toList(),
            all.stream().map(Zone::centroid).toList(),
            List.of(hospital.position()));
    Population population =
        new Population(
            all.size(),
            new int[] {2026},
            new int[][] {new int[all.size() * AgeGroup.COUNT]},
            List.of());
    ProjectState small = SmallCountry.state();
    return small.withData(
        new Dataset(geography, population, new TravelTimes(Map.of()), estimator),
        List.of(),
        Optional.empty());
  }

  private double minutes(String from) {
    TravelColumn column =
        result.dataset().travel(TravelMode.CAR).times().to(new SiteId("akut-1")).orElseThrow();
    assertThat(column.grade()).isEqualTo(Grade.ROUTED);
    return column.minutes(List.copyOf(zones.keySet()).indexOf(from));
  }

  @Test
  void everyIslandWithAFerryIsItsCrossingAWaitAndItsRoadsAway() {
    for (Isle isle : ISLES) {
      isle.crossing()
          .ifPresent(crossing ->
              assertThat(minutes(isle.name()))
                  .as(isle.name())
                  .isCloseTo(crossing + WAIT + ROADS, within(0.4)));
    }
  }

  @Test
  void bornholmIsReachedOverTheNeighbour() {
    assertThat(minutes("Bornholm")).isCloseTo(80 + WAIT + 35 / 50.0 * 60, within(0.6));
  }

  @Test
  void anIslandWithoutFerryHasNoWayAndIsNamed() {
    assertThat(minutes("Endelave")).isNaN();
    assertThat(result.report(Language.DA)).contains("Endelave 1 af 1");
    assertThat(result.report(Language.DA)).contains("Færgestrækninger: 6");
  }
}
