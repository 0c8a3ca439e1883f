/**
 * The plan: nærhospitaler with where they lie, which akutsygehus they are coupled to and what they
 * hold; and the edits that change it, each with its inverse. May use geo and framework.
 */
package dk.naerplan.plan;
