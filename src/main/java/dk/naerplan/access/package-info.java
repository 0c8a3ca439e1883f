/**
 * Access: who goes where, how far, before and after. Catchments, travel bands and distances
 * computed from a plan and the immutable dataset. May use population, travel and plan, and what
 * they use.
 */
package dk.naerplan.access;
