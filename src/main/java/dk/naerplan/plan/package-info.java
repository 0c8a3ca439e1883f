/**
 * The plan: nærhospitaler with where they lie, which akutsygehus they are coupled to and what they
 * hold, who goes where, and the edits that change it, each with its inverse. May use geo, framework
 * and travel.
 */
package dk.naerplan.plan;
