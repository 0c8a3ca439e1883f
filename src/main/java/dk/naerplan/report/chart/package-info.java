/**
 * Charts of a plan: the figures behind them, built once for chart, table and clipboard, and their
 * painting with JFreeChart for screen, PNG, SVG and PDF. May use the core, language and exchange.
 */
package dk.naerplan.report.chart;
