package dk.naerplan.plan;

/** The administrative areas by which travel is allocated or summed up. */
public enum Area {
  /** A kommune. */
  MUNICIPALITY,
  /** A sundhedsklynge. */
  CLUSTER,
  /** A region. */
  REGION
}
