/**
 * What a plan does to travel as tables, for the window, the dossier and the command line. May use
 * the core, language and store.
 */
package dk.naerplan.report.access;
