package dk.naerplan.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The texts of one room in one language, read from {@code texts_da.properties} and {@code
 * texts_en.properties} beside the room's classes. Patterns follow {@link MessageFormat}; numbers
 * come out in the language's own format.
 */
public final class Texts {
  private final ResourceBundle bundle;
  private final Language language;

  private Texts(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The texts of the room (package) that the class belongs to. */
  public static Texts of(Class<?> room, Language language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            room.getPackageName() + ".texts",
            language.locale(),
            room.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Texts(bundle, language);
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /**
   * The text of a key with its arguments filled in.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }
}
