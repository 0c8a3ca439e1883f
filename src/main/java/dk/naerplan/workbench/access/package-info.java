/**
 * Who gains and who loses by the plan, all measures of travel, and coverage with supply: tables
 * below the map that follow the mouse while a pin is dragged.
 */
package dk.naerplan.workbench.access;
