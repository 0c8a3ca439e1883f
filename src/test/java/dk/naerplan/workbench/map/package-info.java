/** Tests of the map screen. */
package dk.naerplan.workbench.map;
