package dk.naerplan.language;

import java.util.Locale;

/** The languages Nærplan speaks; Danish is the default. */
public enum Language {
  DA(Locale.of("da", "DK")),
  EN(Locale.UK);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale whose number and date formats go with the language. */
  public Locale locale() {
    return locale;
  }

  /** One of two texts: the one that is in this language. */
  public String of(String da, String en) {
    return this == DA ? da : en;
  }

  /** The code used in settings, file names and command lines: {@code da} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }
}
