package dk.naerplan.framework;

/** Whether the faglige ramme asks that telemedicine be considered for an item. */
public enum Telemedicine {
  /** Not asked for. */
  NONE,
  /** To be considered, as for every sygehusfunktion (8.2). */
  CONSIDER,
  /** To be tied in with telemedicine that already runs (6.4.1). */
  TIE_IN
}
