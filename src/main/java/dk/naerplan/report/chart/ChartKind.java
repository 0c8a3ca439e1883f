package dk.naerplan.report.chart;

/** The charts of a plan or of one nærhospital, in the order they are shown. */
public enum ChartKind {
  /** Persons of the catchment by age group. */
  AGE,
  /** Persons of the catchment by travel band to the nærhospital. */
  TRAVEL,
  /** Patients by age group, one series per condition. */
  PATIENTS,
  /** The share of persons who have less than x minutes to care, before and after. */
  REACH,
  /** Persons by travel band, before and after. */
  BEFORE_AFTER;

  /** Whether values are shares in per cent, and not persons. */
  public boolean isShare() {
    return this == REACH;
  }

  /** Whether it compares before with after. */
  public boolean comparesBeforeAfter() {
    return this == REACH || this == BEFORE_AFTER;
  }
}
