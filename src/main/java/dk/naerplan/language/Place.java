package dk.naerplan.language;

import java.util.Optional;

/**
 * Where in the input a problem lies. Lines and columns count from 1; 0 means not known; an empty
 * field means not known.
 */
public record Place(String file, long line, long column, String field) {
  /** A place of which only the file is known. */
  public static Place file(String file) {
    return new Place(file, 0, 0, "");
  }

  /** A line of a file. */
  public static Place line(String file, long line) {
    return new Place(file, line, 0, "");
  }

  /** A named field in a line of a file. */
  public static Place field(String file, long line, String field) {
    return new Place(file, line, 0, field);
  }

  /** The place in words, for instance {@code zones.csv, linje 7, felt "easting"}. */
  public String describe(Texts texts) {
    StringBuilder words = new StringBuilder(file);
    part(line > 0, "place.line", String.valueOf(line), texts).ifPresent(words::append);
    part(column > 0, "place.column", String.valueOf(column), texts).ifPresent(words::append);
    part(!field.isEmpty(), "place.field", field, texts).ifPresent(words::append);
    return words.toString();
  }

  private static Optional<String> part(boolean known, String key, String value, Texts texts) {
    return known ? Optional.of(", " + texts.get(key, value)) : Optional.empty();
  }
}
