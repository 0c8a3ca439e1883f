package dk.naerplan.check;

import java.util.Arrays;
import java.util.List;

/**
 * What an outcome rests on, for others to put into words.
 *
 * @param key names the sentence, for instance {@code coupled}
 * @param arguments fill it in: numbers, names of places, words of the planner, ids of items
 */
public record Evidence(String key, List<Object> arguments) {
  /** Keeps its own copy. */
  public Evidence {
    arguments = List.copyOf(arguments);
  }

  static Evidence of(String key, Object... arguments) {
    return new Evidence(key, Arrays.asList(arguments));
  }
}
