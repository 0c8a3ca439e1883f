/** JMH benchmarks, and the synthetic country they run on. They measure; they assert nothing. */
package dk.naerplan.benchmark;
