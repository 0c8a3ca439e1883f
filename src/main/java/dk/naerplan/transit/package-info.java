/**
 * Public transport: a timetable read from a GTFS feed for one representative day, and minutes and
 * km from everywhere to a place so that one arrives in time. May use geo, travel, language, and
 * routing for its progress.
 */
package dk.naerplan.transit;
