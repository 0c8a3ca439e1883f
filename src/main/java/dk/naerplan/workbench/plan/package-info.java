/**
 * The plan as a list and the inspector of one nærhospital: name, building, coupling, what it holds,
 * and the figures that follow.
 */
package dk.naerplan.workbench.plan;
