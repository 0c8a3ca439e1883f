package dk.naerplan.workbench.map;

import dk.naerplan.report.map.Extent;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapSheet;
import java.util.List;

/**
 * Two plans to be looked at side by side, or one told against the other.
 *
 * @param maps two maps, or one of the difference
 */
record Comparison(List<Part> maps) {
  Comparison {
    maps = List.copyOf(maps);
  }

  /**
   * One map.
   *
   * @param lines key figures in words
   */
  record Part(MapScene scene, Legend legend, List<String> lines) {
    Part {
      lines = List.copyOf(lines);
    }
  }

  MapSheet sheet(Extent extent) {
    return new MapSheet(
        maps.stream()
            .map(part -> new MapSheet.Captioned(part.scene().withExtent(extent), part.lines()))
            .toList());
  }
}
