package dk.naerplan.geo;

/** What a demand zone stands for. */
public enum ZoneKind {
  /** A town or a district of one. */
  TOWN,
  /** The rest of a municipality, cut into parts and placed where people live. */
  RURAL
}
