/**
 * The command line: the same engine without a window. Results go to standard output as text or
 * JSON, messages to standard error. May use every room but workbench.
 */
package dk.naerplan.cli;
