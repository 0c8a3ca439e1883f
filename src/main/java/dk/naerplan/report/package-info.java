/**
 * Painting shared by screen, PNG, SVG and PDF, and the dossier. May use the core, language, store
 * and exchange.
 */
package dk.naerplan.report;
