/**
 * The map screen: pan, zoom, colour by theme, select, drag and place nærhospitaler, find a place.
 * What is painted comes from {@code report.map}; what follows the mouse is a recoloured raster.
 */
package dk.naerplan.workbench.map;
