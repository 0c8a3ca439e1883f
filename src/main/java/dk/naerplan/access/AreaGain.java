package dk.naerplan.access;

import java.util.Optional;

/**
 * What a plan does to the travel of the persons of an area.
 *
 * @param id the code of a municipality or region, the number of a sundhedsklynge
 * @param party what a municipality is to the plan; empty for larger areas
 */
public record AreaGain(String id, String name, Optional<Party> party, Gain gain) {}
