/** A small country with figures that can be worked out by hand, shared by tests of every room. */
package dk.naerplan.testing;
