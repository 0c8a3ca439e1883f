package dk.naerplan.travel;

/** What an edge of the generalised road graph stands for. */
public enum RoadKind {
  MOTORWAY,
  MAIN,
  LOCAL,
  BRIDGE,
  FERRY
}
