/**
 * Who goes where under the plan that is shown: the rule, whom the planner moves, and what follows.
 */
package dk.naerplan.workbench.allocation;
