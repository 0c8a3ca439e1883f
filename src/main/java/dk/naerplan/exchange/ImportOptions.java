package dk.naerplan.exchange;

/**
 * What the planner decides about an import.
 *
 * @param fillMissing whether pairs that no file of an imported matrix has are taken from the
 *     estimate; the columns are then graded as estimated
 * @param progress hears how far the reading of large files has come
 */
public record ImportOptions(boolean fillMissing, ImportProgress progress) {
  /** Nothing is filled, nobody hears. */
  public static final ImportOptions NONE = new ImportOptions(false, ImportProgress.NONE);

  /** The same with missing pairs filled or not. */
  public ImportOptions withFillMissing(boolean fill) {
    return new ImportOptions(fill, progress);
  }
}
