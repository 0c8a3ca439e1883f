/**
 * The project file: an H2 database that holds data, plans, assumptions and every edit; schema
 * versions, durability, one process at a time. May use every core room and language.
 */
package dk.naerplan.store;
