package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.testing.SmallCountry;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

/** Hatches tell catchments apart without colours, and are the same on screen and in print. */
class HatchTest {
  private static final Viewport VIEW = new Viewport(500_037, 6_200_023, 100, 200, 120);

  private final Dataset dataset = SmallCountry.dataset();
  private final Evaluation evaluation =
      Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());
  private final MapScene scene = MapScene.plan(dataset, evaluation, Language.DA);

  private static AreaFill black(Hatch hatch) {
    return new AreaFill(Color.WHITE, hatch, Color.BLACK);
  }

  @ParameterizedTest
  @CsvSource({"false,1", "false,2", "true,1"})
  void everyPatternDiffersInBlackAndWhite(boolean projector, double density) {
    Hatching hatching = new Hatching(MapLook.of(false, projector), VIEW, density);

    Set<String> patterns = new HashSet<>();
    for (Hatch hatch : Hatch.values()) {
      patterns.add(Arrays.toString(hatching.tile(black(hatch))));
    }

    assertThat(patterns).hasSize(Hatch.values().length);
  }

  @Test
  void eachColourOfACatchmentHasAHatchOfItsOwn() {
    assertThat(IntStream.range(0, CatchmentColours.COLOURS).mapToObj(Hatch::ofCatchment))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void linesOfPrintAndTilesOfTheScreenLookTheSame(Hatch hatch) {
    Hatching hatching = new Hatching(MapLook.PRINT, VIEW, 1);
    BufferedImage image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    LayerPainter.prepare(graphics);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 200, 120);
    hatching.draw(graphics, black(hatch), new Rectangle2D.Double(0, 0, 200, 120));
    int[] tile = hatching.tile(black(hatch));
    int period = hatching.period();

    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 200; x++) {
        int inTile =
            Math.floorMod(y - hatching.anchorY(), period) * period
                + Math.floorMod(x - hatching.anchorX(), period);
        int difference = Math.abs((image.getRGB(x, y) & 0xff) - (tile[inTile] & 0xff));
        assertThat(difference).as("%s at %s, %s", hatch, x, y).isLessThan(24);
      }
    }
  }

  @Test
  void hatchesLieStillOnTheGroundWhileTheMapIsPulled() {
    Hatching before = new Hatching(MapLook.PRINT, VIEW, 1);
    Hatching after = new Hatching(MapLook.PRINT, VIEW.panned(7, -5), 1);

    assertThat(Math.floorMod(after.anchorX() - before.anchorX() - 7, before.period())).isZero();
    assertThat(Math.floorMod(after.anchorY() - before.anchorY() + 5, before.period())).isZero();
  }

  @Test
  void aHatchedCatchmentShowsItsGroundAndItsMarksAndCanBeSwitchedOff() {
    assertThat(coloursOfVestby(scene.layers())).hasSizeGreaterThan(1);
    assertThat(coloursOfVestby(new MapLayers(false, false))).hasSize(1);
  }

  // A square of land without borders, south-west of the town of Vestby.
  private Set<Integer> coloursOfVestby(MapLayers layers) {
    Viewport view =
        Viewport.fit(
            Extent.around(
                new Envelope(
                    SmallCountry.at(2, 12).easting(),
                    SmallCountry.at(5, 12).easting(),
                    SmallCountry.at(2, 12).northing(),
                    SmallCountry.at(2, 15).northing()),
                0),
            200,
            200);
    MapScene shown = scene.withLayers(layers);
    ZoneRaster raster = ZoneRaster.of(scene.geometry(), view);
    int pixels = raster.width() * raster.height();
    int[] target = new int[pixels];
    raster.colour(shown, ZoneColours.of(shown), 1, new int[pixels], new int[pixels], target);
    Set<Integer> colours = new HashSet<>();
    for (int y = 60; y < 140; y++) {
      for (int x = 60; x < 140; x++) {
        colours.add(target[y * raster.width() + x]);
      }
    }
    return colours;
  }

  @Test
  void marksAreSeenButLeaveTheGroundTheSay() {
    for (MapLook look : List.of(MapLook.PRINT, MapLook.of(true, false), MapLook.of(false, true))) {
      Palette palette = Palette.of(look);
      for (int number = 0; number < CatchmentColours.COLOURS; number++) {
        AreaFill fill = palette.hatched(number, false, false);
        assertThat(Contrast.between(fill.colour(), fill.ink())).as("%s", fill).isGreaterThan(1.5);
      }
    }
  }

  @Test
  void aVectorFileHoldsTheMarksAsLines(@TempDir Path folder) throws Exception {
    MapImages.writeSvg(folder.resolve("hatched.svg"), scene, 600, 400);
    MapImages.writeSvg(
        folder.resolve("plain.svg"), scene.withLayers(new MapLayers(false, false)), 600, 400);

    Color ink = scene.palette().hatched(1, false, false).ink();
    String written = "rgb(" + ink.getRed() + "," + ink.getGreen() + "," + ink.getBlue() + ")";
    assertThat(Files.readString(folder.resolve("hatched.svg"))).contains(written);
    assertThat(Files.readString(folder.resolve("plain.svg"))).doesNotContain(written);
    assertThat(Files.readString(folder.resolve("hatched.svg"))).doesNotContain("<image");
  }

  @Test
  void aSwatchShowsThePatternOfTheMap() {
    Set<String> swatches = new HashSet<>();
    Stream.of(Hatch.RISING, Hatch.FALLING, Hatch.LEVEL, Hatch.UPRIGHT, Hatch.NONE)
        .forEach(hatch -> {
          BufferedImage image = new BufferedImage(52, 34, BufferedImage.TYPE_INT_RGB);
          SwatchPainter.paint(
              image.createGraphics(), new Legend.Swatch.Fill(black(hatch)), MapLook.PRINT, 0, 0, 2);
          swatches.add(Arrays.toString(image.getRGB(0, 0, 52, 34, null, 0, 52)));
        });

    assertThat(swatches).hasSize(5);
  }
}
