/** Tests of the check panel and the matrix, on a framework small enough to check by hand. */
package dk.naerplan.workbench.check;
