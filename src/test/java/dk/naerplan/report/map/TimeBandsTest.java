package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.IsochroneFinder;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelFinder;
import dk.naerplan.travel.TravelMode;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Isochrones from a road network, and what stands for them without one. */
class TimeBandsTest {
  /** A country where one gets 100 metres a minute as the crow flies, over land and sea. */
  private record Walking(TravelFinder finder) implements TravelFinder, IsochroneFinder {
    @Override
    public Found find(Position site) {
      return finder.find(site);
    }

    @Override
    public Optional<IsochroneFinder> isochrones() {
      return Optional.of(this);
    }

    @Override
    public List<Geometry> within(Position site, int... minutes) {
      return Arrays.stream(minutes)
          .mapToObj(m ->
              site.equals(OFF_THE_ROADS)
                  ? new GeometryFactory().createPolygon()
                  : new GeometryFactory().createPoint(site.toCoordinate()).buffer(100.0 * m, 64))
          .toList();
    }
  }

  private static final Position OFF_THE_ROADS = SmallCountry.at(90, 12);
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");

  private final Dataset estimated = SmallCountry.dataset();
  private final Walking walking = new Walking(estimated.estimator());
  private final Dataset routed =
      new Dataset(
          estimated.geography(),
          estimated.population(),
          estimated.estimator(),
          Map.of(TravelMode.CAR, new Travel(estimated.travel(TravelMode.CAR).times(), walking)));

  private static MapScene scene(Dataset dataset) {
    Evaluation evaluation =
        Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());
    return MapScene.plan(dataset, evaluation, Language.DA).withTheme(MapTheme.TIME_BANDS);
  }

  private TimeBands bands(Position... sites) {
    return TimeBands.find(walking, List.of(sites), TravelMode.CAR, () -> false);
  }

  @Test
  void bandsOfSeveralSitesAreTheirUnion() {
    TimeBands bands = bands(SmallCountry.at(10, 12), SmallCountry.at(60, 4));

    assertThat(TimeBands.MINUTES).containsExactly(10, 20, 30, 45, 60);
    // Two circles of 1 km and of 6 km that lie apart.
    assertThat(bands.areas().getFirst().getArea())
        .isCloseTo(2 * Math.PI * 1e6, within(0.01 * Math.PI * 1e6));
    assertThat(bands.areas().getLast().getArea())
        .isCloseTo(2 * Math.PI * 36e6, within(0.4 * Math.PI * 1e6));
  }

  @Test
  void sitesThatNoRoadLeadsToAreTold() {
    TimeBands bands = bands(SmallCountry.at(10, 12), OFF_THE_ROADS);
    MapScene scene = scene(routed).withBands(Optional.of(bands));

    assertThat(bands.offRoads()).isOne();
    assertThat(Legend.of(scene, ZoneColours.of(scene)).notes())
        .contains("Uden bånd: 1 nærhospital, som vejnettet ikke når");
  }

  @Test
  void whatIsNoLongerWantedIsGivenUp() {
    TimeBands bands =
        TimeBands.find(walking, List.of(SmallCountry.at(10, 12)), TravelMode.CAR, () -> true);

    assertThat(bands.areas()).allMatch(Geometry::isEmpty);
  }

  @Test
  void bandsArePaintedOnTheLandAsFarAsTheyReach() {
    Position site = SmallCountry.at(36, 6);
    MapScene scene = scene(routed).withBands(Optional.of(bands(site)));
    ZoneColours colours = ZoneColours.of(scene);
    Viewport view = Viewport.fit(MapGeometry.extent(routed.geography()), 1600, 600);
    BufferedImage image = new BufferedImage(1600, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    LayerPainter layers = new LayerPainter(graphics, scene, colours, view, 1);
    layers.backdrop();
    layers.land();
    int seaBefore = at(image, view, SmallCountry.at(41, 6));
    layers.bands();

    // Half a km from the site, then 1.5, 2.5, 3.5 and 5 km, then beyond an hour.
    double[] km = {0.5, 1.5, 2.5, 3.7, 5.2, 7.5};
    for (int band = 0; band < km.length; band++) {
      assertThat(at(image, view, SmallCountry.at(36 - km[band], 6)))
          .as("band %s", band)
          .isEqualTo(
              band < 5
                  ? colours.fills().get(band).colour().getRGB()
                  : scene.palette().land().getRGB());
    }
    // The circle reaches out into the strait, the painting does not.
    assertThat(at(image, view, SmallCountry.at(41, 6))).isEqualTo(seaBefore);
  }

  private static int at(BufferedImage image, Viewport view, Position position) {
    return image.getRGB((int) view.x(position.easting()), (int) view.y(position.northing()));
  }

  @Test
  void withARoadNetworkTheLegendSaysRoutedOnceTheBandsAreThere() {
    MapScene waiting = scene(routed);
    MapScene made = waiting.withBands(Optional.of(bands(SmallCountry.at(10, 12))));

    assertThat(Legend.of(waiting, ZoneColours.of(waiting)).notes())
        .containsExactly("Båndene beregnes …");
    assertThat(Legend.of(made, ZoneColours.of(made)).notes())
        .containsExactly("Rejsetid beregnet på vejnet");
    assertThat(ZoneColours.of(made).classOfZone()).containsOnly(-1);
  }

  @Test
  void withoutOneZonesStandForTheBandsAndAreCalledAnEstimate() {
    MapScene scene = scene(estimated).withSelected(Optional.of(VESTBY));
    ZoneColours colours = ZoneColours.of(scene);
    Legend legend = Legend.of(scene, colours);

    assertThat(legend.subtitle()).isEqualTo("Minutter til Vestby");
    assertThat(legend.notes())
        .containsExactly(
            "Skøn uden vejnet: hver zone har rejsetiden fra sit midtpunkt", "Estimeret rejsetid");
    // 0 minutes in town, 20 from Midtby.
    assertThat(colours.classOfZone()[0]).isZero();
    assertThat(colours.classOfZone()[2]).isEqualTo(2);
    // 8 km to the road, 45 minutes by the bridge: 58. To its own nærhospital it has none.
    assertThat(colours.classOfZone()[5]).isEqualTo(4);
    MapScene nearest = scene(estimated);
    assertThat(ZoneColours.of(nearest).classOfZone()[5]).isZero();
  }
}
