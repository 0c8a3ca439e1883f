/**
 * The assumptions dialog: every number behind patients and contacts, where it comes from, and what
 * the planner puts in its place.
 */
package dk.naerplan.workbench.demand;
