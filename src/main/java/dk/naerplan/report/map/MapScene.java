package dk.naerplan.report.map;

import dk.naerplan.access.Dataset;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything a map shows. Immutable; a scene painted twice is the same picture.
 *
 * @param evaluation the plan that is shown
 * @param against another plan on the same data: the colours tell how the plan differs from it
 * @param layers what is shown besides the colours
 * @param selected the nærhospital that stands out
 * @param bands isochrones for {@link MapTheme#TIME_BANDS}; empty where there are none, or none yet
 * @param extent the part of the country to show; empty for all of it
 * @param colours the colours of the catchments
 * @param credits the lines of attribution that the data ask for
 * @param textScale size of letters and symbols; 1 is the size for print
 */
public record MapScene(
    Dataset dataset,
    Evaluation evaluation,
    Optional<Evaluation> against,
    Language language,
    MapTheme theme,
    MapLayers layers,
    MapLook look,
    Optional<NaerhospitalId> selected,
    Optional<TimeBands> bands,
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
    MapGeometry geometry = MapGeometry.of(dataset.geography());
    return plan(
        dataset,
        evaluation,
        language,
        CatchmentColours.of(evaluation, geometry, CatchmentColours.none()));
  }

  /** The same with catchments coloured so. */
  public static MapScene plan(
      Dataset dataset, Evaluation evaluation, Language language, CatchmentColours colours) {
    return new MapScene(
        dataset,
        evaluation,
        Optional.empty(),
        language,
        MapTheme.CATCHMENTS,
        MapLayers.STANDARD,
        MapLook.PRINT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        colours,
        List.of(),
        1);
  }

  /** The fields of a scene while it is changed. */
  private static final class Draft {
    private final MapScene from;
    private Optional<Evaluation> against;
    private MapTheme theme;
    private MapLayers layers;
    private MapLook look;
    private Optional<NaerhospitalId> selected;
    private Optional<TimeBands> bands;
    private Optional<Extent> extent;
    private List<String> credits;
    private double textScale;

    Draft(MapScene from) {
      this.from = from;
      against = from.against;
      theme = from.theme;
      layers = from.layers;
      look = from.look;
      selected = from.selected;
      bands = from.bands;
      extent = from.extent;
      credits = from.credits;
      textScale = from.textScale;
    }

    MapScene scene() {
      return new MapScene(
          from.dataset,
          from.evaluation,
          against,
          from.language,
          theme,
          layers,
          look,
          selected,
          bands,
          extent,
          from.colours,
          credits,
          textScale);
    }
  }

  private MapScene with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.scene();
  }

  /** The same with other colours on it. */
  public MapScene withTheme(MapTheme newTheme) {
    return with(draft -> draft.theme = newTheme);
  }

  /** The same told against another plan on the same data. */
  public MapScene withAgainst(Evaluation other) {
    return with(draft -> draft.against = Optional.of(other));
  }

  /** The same with other layers. */
  public MapScene withLayers(MapLayers newLayers) {
    return with(draft -> draft.layers = newLayers);
  }

  /** The same dressed in another way, with letters to match. */
  public MapScene withLook(MapLook newLook) {
    return with(draft -> {
      draft.look = newLook;
      draft.textScale = newLook.projector() ? PROJECTOR_TEXT : 1;
    });
  }

  /** The same with letters and symbols of another size. */
  public MapScene withTextScale(double newTextScale) {
    return with(draft -> draft.textScale = newTextScale);
  }

  /** The same with a nærhospital standing out, or none. */
  public MapScene withSelected(Optional<NaerhospitalId> newSelected) {
    return with(draft -> draft.selected = newSelected);
  }

  /** The same with isochrones. */
  public MapScene withBands(Optional<TimeBands> newBands) {
    return with(draft -> draft.bands = newBands);
  }

  /** The same for a part of the country. */
  public MapScene withExtent(Extent newExtent) {
    return with(draft -> draft.extent = Optional.of(newExtent));
  }

  /** The same with lines of attribution. */
  public MapScene withCredits(List<String> newCredits) {
    return with(draft -> draft.credits = newCredits);
  }

  MapGeometry geometry() {
    return MapGeometry.of(dataset.geography());
  }

  Palette palette() {
    return Palette.of(look);
  }
}
