/**
 * Fields that keep what is entered when they are left, and that never overwrite what is being
 * entered: a field for every kind of answer that the faglige ramme asks for.
 */
package dk.naerplan.workbench.plan.field;
