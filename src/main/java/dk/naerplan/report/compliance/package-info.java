/** Puts what the checks found into words, for the window, the command line and the dossier. */
package dk.naerplan.report.compliance;
