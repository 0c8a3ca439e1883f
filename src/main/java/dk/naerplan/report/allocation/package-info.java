/**
 * Puts who goes where under a plan into words, for the window, the command line and the dossier.
 */
package dk.naerplan.report.allocation;
