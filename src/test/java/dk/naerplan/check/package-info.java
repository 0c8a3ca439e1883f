/** What a plan is found to keep and to breach, case by case. */
package dk.naerplan.check;
