/**
 * The map as a painting: what it shows ({@link MapScene}), how it is dressed ({@link MapLook}), and
 * the one painter behind window, PNG, SVG and PDF ({@link MapPainter}). Knows no window.
 */
package dk.naerplan.report.map;
