package dk.naerplan.report.map;

/** The units that lines bound, smallest first. */
enum BorderKind {
  ZONE,
  MUNICIPALITY,
  CLUSTER,
  REGION,
  /** Where Denmark ends. */
  COAST
}
