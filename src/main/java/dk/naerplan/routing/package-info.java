/**
 * Road networks: an OpenStreetMap extract made into a network of drivable roads and car ferries,
 * and minutes, km and isochrones along its fastest ways. Only this room knows GraphHopper. May use
 * geo, travel, language.
 */
package dk.naerplan.routing;
