/** Road networks, on small made-up extracts that the tests write themselves. */
package dk.naerplan.routing;
