/**
 * The dialog of the faglige ramme: all that the edition in force says, the planner's own items and
 * templates, and the editions that the project knows.
 */
package dk.naerplan.workbench.framework;
