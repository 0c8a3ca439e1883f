package dk.naerplan.report.map;

/**
 * What a map shows besides its colours.
 *
 * @param hatches whether catchments are hatched, to be told apart without colours
 * @param desireLines whether lines lead from where people live to where they go
 */
public record MapLayers(boolean hatches, boolean desireLines) {
  /** Hatched catchments only. */
  public static final MapLayers STANDARD = new MapLayers(true, false);

  /** The same with or without hatches. */
  public MapLayers withHatches(boolean shown) {
    return new MapLayers(shown, desireLines);
  }

  /** The same with or without desire lines. */
  public MapLayers withDesireLines(boolean shown) {
    return new MapLayers(hatches, shown);
  }
}
