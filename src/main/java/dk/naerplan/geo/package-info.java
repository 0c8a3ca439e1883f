/**
 * Geography: municipalities, regions, sundhedsklynger, demand zones and sites, all in ETRS89 / UTM
 * zone 32N (EPSG:25832), with projections, spatial lookup and the areas of zones. May use JTS and
 * Proj4J, nothing else of Nærplan.
 */
package dk.naerplan.geo;
