package dk.naerplan.geo;

/**
 * A known place: an akutsygehus or a place named for a nærhospital.
 *
 * @param cluster number of the sundhedsklynge it lies in
 * @param source where its name and position come from
 */
public record Site(
    SiteId id,
    String name,
    SiteKind kind,
    Position position,
    MunicipalityCode municipality,
    int cluster,
    String source) {}
