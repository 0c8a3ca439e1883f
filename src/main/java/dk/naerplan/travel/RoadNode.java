package dk.naerplan.travel;

import dk.naerplan.geo.Position;

/** A junction, town or ferry berth of the generalised road graph. */
public record RoadNode(String id, String name, Position position) {}
