package dk.naerplan.geo;

/** A region with its four-digit official code, for instance {@code 1081} Nordjylland. */
public record Region(String code, String name) {}
