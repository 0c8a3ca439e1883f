package dk.naerplan.framework;

/** What a rule is about, and who holds an item. */
public enum CheckUnit {
  /** Each nærhospital by itself. */
  NAERHOSPITAL,
  /** The plan as a whole. */
  PLAN
}
