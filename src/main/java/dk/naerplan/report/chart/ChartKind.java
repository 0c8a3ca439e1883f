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
  BEFORE_AFTER,
  /** The share of persons who have 30, 45, 60 minutes or more to a hospital, before and after. */
  BEYOND,
  /** Minutes that the mean person of each municipality saves. */
  MUNICIPALITIES,
  /** Mean minutes by what the municipalities are to the plan, before and after. */
  PARTIES,
  /** Mean minutes by age group, before and after. */
  AGE_GAPS,
  /** The share of all minutes that falls on a share of persons, before and after. */
  LORENZ;

  /** What the values of a chart are. */
  public enum Unit {
    /** Whole persons. */
    PERSONS,
    /** Per cent with one decimal. */
    SHARE,
    /** Minutes with one decimal. */
    MINUTES
  }

  /** What the values are. */
  public Unit unit() {
    return switch (this) {
      case AGE, TRAVEL, PATIENTS, BEFORE_AFTER -> Unit.PERSONS;
      case REACH, BEYOND, LORENZ -> Unit.SHARE;
      case MUNICIPALITIES, PARTIES, AGE_GAPS -> Unit.MINUTES;
    };
  }

  /** Whether it is drawn as curves over a scale, and not as bars. */
  boolean isCurve() {
    return this == REACH || this == LORENZ;
  }

  /** Whether bars lie, so that there is room for names, and may go both ways. */
  boolean isLying() {
    return this == MUNICIPALITIES;
  }

  /** Whether it compares before, the first series, with after. */
  public boolean comparesBeforeAfter() {
    return switch (this) {
      case REACH, BEFORE_AFTER, BEYOND, PARTIES, AGE_GAPS, LORENZ -> true;
      case AGE, TRAVEL, PATIENTS, MUNICIPALITIES -> false;
    };
  }
}
