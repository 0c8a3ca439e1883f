/**
 * Travel: minutes and km from every zone to a site, with the grade that says how well they are
 * known, and the generalised road graph behind estimates. May use geo.
 */
package dk.naerplan.travel;
