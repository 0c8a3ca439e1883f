/**
 * Equips a nærhospital, or the plan as a whole: all items of the faglige ramme in its own groups,
 * what is said of each, what belongs with it, templates, and copies from elsewhere. {@link
 * dk.naerplan.workbench.plan.equip.EquipView} is the way in.
 */
package dk.naerplan.workbench.plan.equip;
