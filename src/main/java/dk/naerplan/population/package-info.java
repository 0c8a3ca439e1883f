/**
 * Population: age groups, persons per zone, age group and year, and the official municipal figures
 * they must add up to. May use geo.
 */
package dk.naerplan.population;
