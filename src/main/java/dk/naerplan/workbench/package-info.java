/**
 * The window: one folder a screen, each with its View (JavaFX nodes, no logic) and its ViewModel
 * (observable values, no nodes). May use every other room.
 */
package dk.naerplan.workbench;
