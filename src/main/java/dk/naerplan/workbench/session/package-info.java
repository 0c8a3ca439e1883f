/**
 * What all screens share: the open project, the one evaluation, the selection, undo, and the user's
 * preferences. Screens use the session; the session knows no screen.
 */
package dk.naerplan.workbench.session;
