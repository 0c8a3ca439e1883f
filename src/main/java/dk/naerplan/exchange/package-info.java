/**
 * Importers and exporters, one class a format, each with a readable report of what was taken and
 * what was not. May use the core, language and store.
 */
package dk.naerplan.exchange;
