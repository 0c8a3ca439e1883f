/**
 * Access: who goes where, how far, before and after. Catchments, travel bands and distances
 * computed from a plan and the immutable dataset; the models by which people are allocated to
 * sites; floating catchments, inequality, gains and losses. {@code NaN} minutes say that there is
 * no way, never that a figure is missing. May use population, travel and plan, and what they use.
 */
package dk.naerplan.access;
