/**
 * The window itself: menus, toolbar, status line, opening and closing projects, themes, and the
 * places where the other screens sit. May use every other screen.
 */
package dk.naerplan.workbench.shell;
