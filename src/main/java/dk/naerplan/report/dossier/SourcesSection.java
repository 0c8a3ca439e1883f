package dk.naerplan.report.dossier;

import dk.naerplan.store.ImportRecord;
import java.util.List;

/** Where the data came from, how old it is, and on which terms it is used. */
final class SourcesSection {
  /** How much of a checksum tells two files apart on paper. */
  private static final int SHORT_SHA256 = 12;

  private SourcesSection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    markup.heading(2, draft.text("sources"));
    markup.paragraph(draft.text("sources.intro"));
    markup.table(
        "sources",
        6,
        List.of(
            draft.text("sources.title"),
            draft.text("sources.vintage"),
            draft.text("sources.file"),
            draft.text("sources.imported"),
            draft.text("sources.attribution"),
            draft.text("sources.licence")),
        draft.state().imports().stream().map(record -> row(draft, record)).toList());
  }

  private static List<String> row(Draft draft, ImportRecord record) {
    String sha256 = record.sha256();
    return List.of(
        record.title(),
        record.vintage(),
        draft.text(
            "sources.file.value",
            record.file(),
            sha256.substring(0, Math.min(SHORT_SHA256, sha256.length()))),
        draft.text(
            "sources.imported.value",
            draft.wording().date(record.importedAt()),
            record.rowsTaken(),
            record.rowsRefused()),
        record.attribution(),
        record.licence());
  }
}
