/**
 * The recipe of the sample project's road graph and travel times, and the tests that hold it to
 * known drives; described in docs/travel-times.md.
 */
package dk.naerplan.roads;
