/**
 * Checks a plan against the faglige ramme: the rules of the catalogue over what the plan says and
 * what the evaluation found. Pure; knows the whole core and nothing else.
 */
package dk.naerplan.check;
