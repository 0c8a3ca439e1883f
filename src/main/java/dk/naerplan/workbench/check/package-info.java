/**
 * Checking: the findings of the faglige ramme beside the map, each with why and what can be done,
 * and the matrix of requirements by nærhospital. Figures come from the session's compliance.
 */
package dk.naerplan.workbench.check;
