/**
 * Danish and English: the two languages, the texts kept in bundles beside the room they serve,
 * number formats, and the one family of errors that are written for users. Uses nothing of Nærplan;
 * every edge room may use it.
 */
package dk.naerplan.language;
