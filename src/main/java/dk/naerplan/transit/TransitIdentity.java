package dk.naerplan.transit;

import java.time.LocalDate;

/**
 * What a timetable was made from. Two of equal identity give equal figures.
 *
 * @param sha256 of the feed, 64 hexadecimal digits
 * @param profile the version of Nærplan's rules for reading feeds
 * @param day the day whose timetable it is
 */
public record TransitIdentity(String sha256, int profile, LocalDate day) {}
