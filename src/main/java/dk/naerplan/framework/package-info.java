/**
 * The faglige ramme as data: what a nærhospital should, may and must not hold, each item with its
 * section. Uses nothing else of Nærplan.
 */
package dk.naerplan.framework;
