/**
 * The data dialog: what a project holds, where every part of it came from, and how far it carries.
 */
package dk.naerplan.workbench.data;
