package dk.naerplan.geo;

import org.locationtech.jts.geom.Geometry;

/**
 * A kommune with its outline in EPSG:25832.
 *
 * @param region code of its region
 * @param cluster number of its sundhedsklynge
 * @param outline polygon or multi-polygon, valid; callers must not change it
 */
public record Municipality(
    MunicipalityCode code, String name, String region, int cluster, Geometry outline) {}
