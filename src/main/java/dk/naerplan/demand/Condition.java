package dk.naerplan.demand;

import dk.naerplan.framework.ItemId;

/** The conditions whose patient volume is computed. */
public enum Condition {
  /** Kronisk obstruktiv lungesygdom. */
  KOL("kol", "lunge-kol"),
  /** Type 2-diabetes. */
  TYPE_2_DIABETES("type2-diabetes", "endokrin-diabetes-stofskifte");

  private final String key;
  private final ItemId function;

  Condition(String key, String function) {
    this.key = key;
    this.function = new ItemId(function);
  }

  /** The first part of the ids of its assumptions. */
  public String key() {
    return key;
  }

  /** The sygehusfunktion that treats it. */
  public ItemId function() {
    return function;
  }
}
