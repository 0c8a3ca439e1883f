package dk.naerplan.geo;

/** A demand zone: people counted together and represented by one centroid. */
public record Zone(
    ZoneId id, String name, ZoneKind kind, MunicipalityCode municipality, Position centroid) {}
