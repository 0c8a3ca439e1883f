package dk.naerplan.workbench.map;

import dk.naerplan.report.map.MapImages;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.Viewport;
import java.nio.file.Path;

/** What the screen shows at one moment, ready to be written to a file later. */
record MapExport(MapScene scene, int width, int height) {
  // A file has room for title, legend and credits, however small the window is.
  private static final int LEAST_WIDTH = 900;
  private static final int LEAST_HEIGHT = 700;
  private static final int TITLE_AND_CREDITS = 100;

  static MapExport of(MapScene scene, Viewport view) {
    return new MapExport(
        scene.withExtent(view.extent()),
        Math.max(LEAST_WIDTH, (int) view.width()),
        Math.max(LEAST_HEIGHT, (int) view.height() + TITLE_AND_CREDITS));
  }

  void writePng(Path file) {
    MapImages.writePng(file, scene, width, height);
  }

  void writeSvg(Path file) {
    MapImages.writeSvg(file, scene, width, height);
  }
}
