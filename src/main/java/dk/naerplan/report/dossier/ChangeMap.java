package dk.naerplan.report.dossier;

import dk.naerplan.report.map.MapPainter;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapTheme;

/** Where in the country the way gets shorter or longer, on a map. */
final class ChangeMap {
  private ChangeMap() {}

  static void write(Draft draft) {
    if (draft.evaluation().plan().naerhospitaler().isEmpty()) {
      return;
    }
    MapScene scene =
        MapScene.plan(draft.state().dataset(), draft.evaluation(), draft.language())
            .withTheme(MapTheme.MINUTES_SAVED)
            .withCredits(draft.state().attributions());
    int map =
        draft
            .paintings()
            .add((graphics, width, height) -> MapPainter.paint(graphics, scene, width, height));
    draft.markup().heading(3, draft.text("change.map"));
    draft
        .markup()
        .painting(
            map, draft.text("change.map.what", draft.evaluation().plan().name()), "change-map");
  }
}
