/** Tests of the map's painting. */
package dk.naerplan.report.map;
