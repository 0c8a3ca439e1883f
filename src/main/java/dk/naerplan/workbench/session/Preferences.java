package dk.naerplan.workbench.session;

import dk.naerplan.language.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How this user likes the program, kept in a small file in the user's own folder: language, theme,
 * text size, projects opened lately. Losing it costs nothing but habits, so problems with it are
 * logged, not shown.
 */
public final class Preferences {
  /** The text sizes on offer, in per cent. */
  public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
  private static final int RECENT = 8;

  private final Path file;
  private final Properties values = new Properties();

  /** The preferences of a file, which need not exist yet. */
  public Preferences(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("Preferences could not be read", e);
      }
    }
  }

  /**
   * The folder for preferences, log and sample project: {@code naerplan.home}, or in the user's
   * home.
   */
  public static Path home() {
    String set = System.getProperty("naerplan.home");
    return set == null ? Path.of(System.getProperty("user.home"), ".naerplan") : Path.of(set);
  }

  /** The language of the window. */
  public Language language() {
    return choice(Language.class, "language", Language.DA);
  }

  /** Sets the language of the window. */
  public void language(Language language) {
    set("language", language.name());
  }

  /** The theme of the window. */
  public Theme theme() {
    return choice(Theme.class, "theme", Theme.LIGHT);
  }

  /** Sets the theme of the window. */
  public void theme(Theme theme) {
    set("theme", theme.name());
  }

  /** The text size in per cent, one of {@link #TEXT_SIZES}. */
  public int textSizePercent() {
    try {
      int size = Integer.parseInt(values.getProperty("textSize", "100"));
      return TEXT_SIZES.contains(size) ? size : 100;
    } catch (NumberFormatException e) {
      return 100;
    }
  }

  /** Sets the text size in per cent. */
  public void textSizePercent(int percent) {
    set("textSize", Integer.toString(percent));
  }

  /** Projects opened lately, newest first. */
  public List<Path> recentProjects() {
    List<Path> recent = new ArrayList<>();
    for (int i = 0; i < RECENT; i++) {
      String path = values.getProperty("recent." + i);
      if (path != null) {
        recent.add(Path.of(path));
      }
    }
    return recent;
  }

  /** Puts a project first among those opened lately. */
  public void opened(Path project) {
    List<Path> recent = new ArrayList<>(recentProjects());
    recent.remove(project);
    recent.addFirst(project);
    for (int i = 0; i < Math.min(RECENT, recent.size()); i++) {
      values.setProperty("recent." + i, recent.get(i).toString());
    }
    save();
  }

  private <E extends Enum<E>> E choice(Class<E> type, String key, E otherwise) {
    try {
      return Enum.valueOf(type, values.getProperty(key, otherwise.name()));
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private void set(String key, String value) {
    values.setProperty(key, value);
    save();
  }

  private void save() {
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(file)) {
        values.store(writer, null);
      }
    } catch (IOException e) {
      LOG.warn("Preferences could not be kept", e);
    }
  }
}
