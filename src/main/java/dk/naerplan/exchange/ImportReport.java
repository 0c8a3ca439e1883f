package dk.naerplan.exchange;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What an import says about one file.
 *
 * @param vintage the years the figures speak of; empty where the file does not say
 * @param rowsTaken rows, features or cells taken
 * @param rowsRefused rows, features or cells left out
 * @param notes what else there is to know, in order
 */
record ImportReport(
    String file,
    ImportKind kind,
    String vintage,
    int rowsTaken,
    int rowsRefused,
    List<ImportReport.Note> notes) {
  /** A text of this room with what is filled in. */
  record Note(String key, List<Object> arguments) {}

  ImportReport {
    notes = List.copyOf(notes);
  }

  /** Notes while they are being collected. */
  static final class Notes {
    private final List<Note> notes = new ArrayList<>();

    Notes add(String key, Object... arguments) {
      notes.add(new Note(key, List.of(arguments)));
      return this;
    }

    /** Adds a note that counts things and names some, unless there are none. */
    Notes addSome(String key, Collection<?> things) {
      return things.isEmpty() ? this : add(key, things.size(), Bad.examples(things));
    }

    /** Adds a note of a count, unless it is 0. */
    Notes addCount(String key, int count) {
      return count == 0 ? this : add(key, count);
    }

    List<Note> all() {
      return notes;
    }
  }

  /** The file and its notes, a line each. */
  String in(Language language) {
    Texts texts = Texts.of(ImportReport.class, language);
    StringBuilder lines =
        new StringBuilder(
            texts.get(
                "report.file", file, texts.get("kind." + kind.name()), rowsTaken, rowsRefused));
    for (Note note : notes) {
      lines.append("\n  – ").append(texts.get(note.key(), note.arguments().toArray()));
    }
    return lines.toString();
  }
}
