/**
 * The charts of the selected nærhospital or of the plan: live while a pin is dragged, with a table
 * behind each and export to PNG and SVG.
 */
package dk.naerplan.workbench.charts;
