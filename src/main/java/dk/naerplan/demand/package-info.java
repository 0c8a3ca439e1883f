/**
 * Demand: from persons to patients to ambulatory contacts per nærhospital, by a visible book of
 * assumptions; and the one evaluation that every panel shows. May use population, access, plan and
 * framework, and what they use.
 */
package dk.naerplan.demand;
