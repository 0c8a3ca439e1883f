/**
 * The dossier: a plan as an application on A4, written as XHTML with print CSS and set as tagged
 * PDF. Computes no figures of its own. May use the core, language, store and exchange, and the
 * painting of map and charts.
 */
package dk.naerplan.report.dossier;
