package dk.naerplan.report.map;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import java.util.List;
import java.util.Optional;

/**
 * Everything a map shows. Immutable; a scene painted twice is the same picture.
 *
 * @param selected the nærhospital that stands out
 * @param extent the part of the country to show; empty for all of it
 * @param colours the colours of the catchments
 * @param credits the lines of attribution that the data ask for
 * @param textScale size of letters and symbols; 1 is the size for print
 */
public record MapScene(
    Dataset dataset,
    Evaluation evaluation,
    Language language,
    MapTheme theme,
    MapLook look,
    Optional<NaerhospitalId> selected,
    Optional<Extent> extent,
    CatchmentColours colours,
    List<String> credits,
    double textScale) {
  private static final double PROJECTOR_TEXT = 1.45;

  /** Keeps its own copy. */
  public MapScene {
    credits = List.copyOf(credits);
  }

  /** The map of a plan: catchments and sites, all of the country, dressed for print. */
  public static MapScene plan(Dataset dataset, Evaluation evaluation, Language language) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        MapTheme.CATCHMENTS,
        MapLook.PRINT,
        Optional.empty(),
        Optional.empty(),
        CatchmentColours.of(
            evaluation, MapGeometry.of(dataset.geography()), CatchmentColours.none()),
        List.of(),
        1);
  }

  /** The same with other colours on it. */
  public MapScene withTheme(MapTheme newTheme) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        newTheme,
        look,
        selected,
        extent,
        colours,
        credits,
        textScale);
  }

  /** The same dressed in another way, with letters to match. */
  public MapScene withLook(MapLook newLook) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        theme,
        newLook,
        selected,
        extent,
        colours,
        credits,
        newLook.projector() ? PROJECTOR_TEXT : 1);
  }

  /** The same with letters and symbols of another size. */
  public MapScene withTextScale(double newTextScale) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        theme,
        look,
        selected,
        extent,
        colours,
        credits,
        newTextScale);
  }

  /** The same with a nærhospital standing out, or none. */
  public MapScene withSelected(Optional<NaerhospitalId> newSelected) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        theme,
        look,
        newSelected,
        extent,
        colours,
        credits,
        textScale);
  }

  /** The same for a part of the country. */
  public MapScene withExtent(Extent newExtent) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        theme,
        look,
        selected,
        Optional.of(newExtent),
        colours,
        credits,
        textScale);
  }

  /** The same with lines of attribution. */
  public MapScene withCredits(List<String> newCredits) {
    return new MapScene(
        dataset,
        evaluation,
        language,
        theme,
        look,
        selected,
        extent,
        colours,
        newCredits,
        textScale);
  }

  MapGeometry geometry() {
    return MapGeometry.of(dataset.geography());
  }

  Palette palette() {
    return Palette.of(look);
  }
}
