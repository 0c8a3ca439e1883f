package dk.naerplan.cli;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.PlanJson;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.report.dossier.Dossier;
import dk.naerplan.report.map.MapImages;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.store.ProjectState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** Writes a plan in the format that a file's suffix asks for. */
record PlanFiles(ProjectState state, Evaluation evaluation, Language language, Instant now) {
  private static final int MAP_WIDTH = 1920;
  private static final int MAP_HEIGHT = 1080;

  enum Suffix {
    PDF,
    JSON,
    PNG,
    SVG
  }

  static Suffix requireKnownSuffix(Path file) {
    String name = file.getFileName().toString();
    String suffix = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    for (Suffix known : Suffix.values()) {
      if (known.name().equals(suffix)) {
        return known;
      }
    }
    throw UserFacingException.badInput(Cli.class, "unknownSuffix", Place.file(file.toString()));
  }

  void write(Path file) {
    switch (requireKnownSuffix(file)) {
      case PDF -> Dossier.write(file, state, evaluation, language, now);
      case JSON -> PlanJson.write(file, state, evaluation, now);
      case PNG -> MapImages.writePng(file, scene(), MAP_WIDTH, MAP_HEIGHT);
      case SVG -> MapImages.writeSvg(file, scene(), MAP_WIDTH, MAP_HEIGHT);
    }
  }

  private MapScene scene() {
    return MapScene.plan(state.dataset(), evaluation, language).withCredits(state.attributions());
  }
}
