package dk.naerplan.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.report.map.MapGeometry;
import dk.naerplan.report.map.MapLayers;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.report.map.ZoneColours;
import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;

/** Frames painted in the background. */
class MapFramesTest {
  private final UserInterface ui = new UserInterface();
  private final List<MapFrames.Frame> shown = new ArrayList<>();
  private final MapFrames frames = new MapFrames(ui, shown::add);
  private final Dataset dataset = SmallCountry.dataset();
  private final Evaluation evaluation =
      Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());
  private final MapScene scene =
      MapScene.plan(dataset, evaluation, Language.DA)
          .withLayers(MapLayers.STANDARD.withHatches(false));
  private final Viewport view = Viewport.fit(MapGeometry.extent(dataset.geography()), 500, 250);

  @Test
  void aFastFrameIsFollowedByASharpOneThatShowsTheSame() {
    frames.request(new MapFrames.Request(scene, view, 1, false));

    ui.until(() -> shown.size() == 2);

    assertThat(shown).extracting(MapFrames.Frame::sharp).containsExactly(false, true);
    assertThat(shown).extracting(MapFrames.Frame::width).containsOnly(500);
    ZoneColours colours = ZoneColours.of(scene);
    for (MapFrames.Frame frame : shown) {
      for (int zone : new int[] {1, 3, 5}) {
        Point inside = dataset.geography().zoneAreas().get(zone).getInteriorPoint();
        // Beside the middle, where no pin stands.
        int x = (int) view.x(inside.getX() + 7000);
        int y = (int) view.y(inside.getY() - 2000);
        assertThat(frame.pixels()[y * frame.width() + x])
            .isEqualTo(colours.fills().get(colours.classOfZone()[zone]).colour().getRGB());
      }
    }
  }

  @Test
  void whileAPinIsDraggedOnlyFastFramesArePainted() {
    frames.request(new MapFrames.Request(scene, view, 1, true));
    ui.until(() -> shown.size() == 1);
    frames.request(new MapFrames.Request(scene, view, 1, false));
    ui.until(() -> shown.size() == 3);

    assertThat(shown).extracting(MapFrames.Frame::sharp).containsExactly(false, false, true);
  }

  @Test
  void aFineScreenHasMorePixelsForTheSameView() {
    frames.request(new MapFrames.Request(scene, view, 2, true));
    ui.until(() -> shown.size() == 1);

    assertThat(shown.getFirst().width()).isEqualTo(1000);
    assertThat(shown.getFirst().view()).isEqualTo(view);
  }
}
