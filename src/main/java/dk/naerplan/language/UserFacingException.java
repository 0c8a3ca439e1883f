package dk.naerplan.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A problem told in the user's own words: what is wrong, where, and what to do. The texts stand in
 * the bundle of the room that raised it under {@code error.<key>} and {@code error.<key>.remedy}.
 */
public final class UserFacingException extends RuntimeException {
  /** What kind of problem it is; decides the exit code of the command line. */
  public enum Kind {
    /**
     * The input is wrong: a file that cannot be read as what it should be, a figure out of range.
     */
    BAD_INPUT,
    /** The project is in use by another process, damaged, or of a newer version. */
    PROJECT_UNAVAILABLE,
    /** The result could not be written: read-only folder, full disk. */
    CANNOT_WRITE
  }

  private final Kind kind;
  private final Class<?> room;
  private final String key;
  private final transient Place place;
  private final transient List<Object> arguments;

  /**
   * A problem at a place.
   *
   * @param room a class of the room whose bundle holds the texts
   * @param key the key without {@code error.}
   */
  public UserFacingException(
      Kind kind, Class<?> room, String key, Place place, Throwable cause, Object... arguments) {
    super(key + " at " + place + " " + Arrays.toString(arguments), cause);
    this.kind = kind;
    this.room = room;
    this.key = key;
    this.place = place;
    this.arguments = List.of(arguments);
  }

  /** Bad input at a place. */
  public static UserFacingException badInput(
      Class<?> room, String key, Place place, Object... arguments) {
    return new UserFacingException(Kind.BAD_INPUT, room, key, place, null, arguments);
  }

  /** The kind of problem. */
  public Kind kind() {
    return kind;
  }

  /** The message key without {@code error.}. */
  public String key() {
    return key;
  }

  /** Where the problem lies. */
  public Place place() {
    return place;
  }

  /** What is wrong, in one sentence. */
  public String what(Language language) {
    return Texts.of(room, language).get("error." + key, arguments.toArray());
  }

  /** Where it is wrong, when a place is known. */
  public Optional<String> where(Language language) {
    return place.file().isEmpty()
        ? Optional.empty()
        : Optional.of(place.describe(Texts.of(Place.class, language)));
  }

  /** What the user can do about it. */
  public String remedy(Language language) {
    return Texts.of(room, language).get("error." + key + ".remedy", arguments.toArray());
  }

  /** What, where and remedy, a line each. */
  public String describe(Language language) {
    String where = where(language).map(w -> "\n" + w).orElse("");
    return what(language) + where + "\n" + remedy(language);
  }
}
