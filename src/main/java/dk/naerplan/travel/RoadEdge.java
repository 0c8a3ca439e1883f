package dk.naerplan.travel;

/**
 * A stretch of road, a bridge or a ferry, the same in both directions.
 *
 * @param from id of a node
 * @param to id of a node
 * @param km length
 * @param minutes driving time or crossing time
 * @param waitingMinutes mean wait and boarding, 0 for roads
 * @param name road number, bridge or ferry line; empty for local roads
 */
public record RoadEdge(
    String from,
    String to,
    RoadKind kind,
    double km,
    double minutes,
    double waitingMinutes,
    String name) {}
