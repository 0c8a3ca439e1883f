package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Problems with input, told in the words of this room. */
final class Bad {
  static final int EXAMPLES = 5;

  private Bad() {}

  static UserFacingException input(String key, Place place, Object... arguments) {
    return UserFacingException.badInput(Bad.class, key, place, arguments);
  }

  /** The first of some values, for a message; an ellipsis says that there are more. */
  static String examples(Collection<?> values) {
    String shown =
        values.stream().limit(EXAMPLES).map(String::valueOf).collect(Collectors.joining(", "));
    return values.size() > EXAMPLES ? shown + " …" : shown;
  }
}
