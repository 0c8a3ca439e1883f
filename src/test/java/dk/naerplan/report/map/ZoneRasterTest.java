package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.language.Language;
import dk.naerplan.testing.SmallCountry;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The raster of zone numbers against the geometry it stands for. */
class ZoneRasterTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Dataset dataset = SmallCountry.dataset();
  private final Geography geography = dataset.geography();
  private final Viewport view = Viewport.fit(MapGeometry.extent(geography), 640, 300);
  private final ZoneRaster raster = ZoneRaster.of(MapGeometry.of(geography), view);

  @Test
  void everyPixelHoldsTheZoneThatItsMiddleLiesIn() {
    int zonesSeen = 0;
    for (int y = 0; y < raster.height(); y += 3) {
      for (int x = 0; x < raster.width(); x += 3) {
        Position middle = view.position(x + 0.5, y + 0.5);
        Point point = FACTORY.createPoint(middle.toCoordinate());
        int zone = raster.zoneAt(x, y);
        // Painted edges may lie a few hundredths of a pixel beside the exact ones.
        boolean atAnEdge =
            geography.zoneAreas().stream()
                .anyMatch(a -> a.getBoundary().distance(point) < view.metresPerPixel() * 0.1);
        if (!atAnEdge) {
          assertThat(zone).as("%s, %s", x, y).isEqualTo(zoneOf(point));
          zonesSeen += zone >= 0 ? 1 : 0;
        }
      }
    }
    assertThat(zonesSeen).isGreaterThan(1000);
  }

  private int zoneOf(Point point) {
    List<Geometry> areas = geography.zoneAreas();
    for (int zone = 0; zone < areas.size(); zone++) {
      if (areas.get(zone).contains(point)) {
        return zone;
      }
    }
    return ZoneRaster.SEA;
  }

  @Test
  void outsideTheSurfaceIsSea() {
    assertThat(raster.zoneAt(-1, 5)).isEqualTo(ZoneRaster.SEA);
    assertThat(raster.zoneAt(5, raster.height())).isEqualTo(ZoneRaster.SEA);
  }

  @Test
  void aCatchmentIsColouredWhereItsZonesLie() {
    Evaluation evaluation =
        Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());
    MapScene scene =
        MapScene.plan(dataset, evaluation, Language.DA)
            .withLayers(MapLayers.STANDARD.withHatches(false));
    ZoneColours colours = ZoneColours.of(scene);
    int pixels = raster.width() * raster.height();
    int[] backdrop = new int[pixels];
    int[] target = new int[pixels];

    raster.colour(scene, colours, 1, backdrop, new int[pixels], target);

    List<Integer> middles = new ArrayList<>();
    for (int zone = 0; zone < geography.zones().size(); zone++) {
      Point inside = geography.zoneAreas().get(zone).getInteriorPoint();
      int row = (int) view.y(inside.getY());
      int at = row * raster.width() + (int) view.x(inside.getX());
      Color expected =
          colours.colour(evaluation.access().toNaerhospital().site(zone)).orElseThrow();
      assertThat(new Color(target[at])).isEqualTo(expected);
      middles.add(target[at]);
    }
    assertThat(middles).doesNotContain(backdrop[0]);
  }

  @Test
  void theOverlayIsPaintedAbove() {
    Evaluation evaluation =
        Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());
    MapScene scene = MapScene.plan(dataset, evaluation, Language.DA).withTheme(MapTheme.PLAIN);
    int pixels = raster.width() * raster.height();
    int[] overlay = new int[pixels];
    int[] target = new int[pixels];
    overlay[0] = 0xff112233;
    overlay[1] = 0x80000000;
    int[] backdrop = new int[pixels];
    backdrop[1] = 0xffffffff;

    raster.colour(scene, ZoneColours.of(scene), 1, backdrop, overlay, target);

    assertThat(target[0]).isEqualTo(0xff112233);
    // Half black over white is grey.
    assertThat(target[1] & 0xff).isBetween(0x7e, 0x80);
  }
}
