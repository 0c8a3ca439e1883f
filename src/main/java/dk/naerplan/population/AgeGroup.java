package dk.naerplan.population;

/** The age groups in which municipal figures are carried, youngest first. */
public enum AgeGroup {
  AGE_0_5(0, 5),
  AGE_6_16(6, 16),
  AGE_17_19(17, 19),
  AGE_20_34(20, 34),
  AGE_35_64(35, 64),
  AGE_65_79(65, 79),
  AGE_80_PLUS(80, Integer.MAX_VALUE);

  /** The number of age groups. */
  public static final int COUNT = values().length;

  private final int from;
  private final int to;

  AgeGroup(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The youngest age of the group, in years. */
  public int from() {
    return from;
  }

  /** The group as people write it, for instance {@code 65–79} or {@code 80+}. */
  public String label() {
    return to == Integer.MAX_VALUE ? from + "+" : from + "–" + to;
  }

  /** The name of the group's column in data files, for instance {@code age_65_79}. */
  public String column() {
    return "age_" + (to == Integer.MAX_VALUE ? from + "_plus" : from + "_" + to);
  }
}
