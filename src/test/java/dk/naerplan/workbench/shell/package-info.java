/** The window as a user meets it: whole workflows, and pictures of every mode. */
package dk.naerplan.workbench.shell;
