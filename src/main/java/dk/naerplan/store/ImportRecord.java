package dk.naerplan.store;

import java.time.Instant;

/**
 * Where a part of the data came from.
 *
 * @param file name of the file that was read
 * @param sha256 checksum of the file, in hex
 * @param importedAt when it was read
 * @param title what it holds, in words
 * @param vintage the date or year the figures speak of
 * @param attribution the line to print wherever the data is shown
 * @param licence its licence
 * @param rowsTaken rows or features taken
 * @param rowsRefused rows or features left out
 */
public record ImportRecord(
    String file,
    String sha256,
    Instant importedAt,
    String title,
    String vintage,
    String attribution,
    String licence,
    int rowsTaken,
    int rowsRefused) {}
