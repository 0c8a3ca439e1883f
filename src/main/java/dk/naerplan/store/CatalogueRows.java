package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.framework.Catalogue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The editions of the faglige ramme as rows. */
final class CatalogueRows {
  private CatalogueRows() {}

  static void change(Sql sql, Optional<Framework> before, Framework after) throws SQLException {
    if (before.filter(after::equals).isPresent()) {
      return;
    }
    sql.update("DELETE FROM editions");
    EditionDocuments documents = new EditionDocuments(sql);
    List<EditionDocuments.Reference> references = new ArrayList<>();
    for (Catalogue catalogue : after.editions().reversed()) {
      references.add(documents.refer(catalogue));
    }
    sql.insertAll(
        "editions",
        "position, document, own",
        references,
        (reference, position) -> row(position, reference.document(), reference.own().toString()));
  }

  static Framework read(Sql sql) throws SQLException {
    EditionDocuments documents = new EditionDocuments(sql);
    List<Catalogue> editions =
        sql.query(
            "SELECT document, own FROM editions ORDER BY position",
            row ->
                documents.resolve(row.getInt(1), JsonMapper.shared().readTree(row.getString(2))));
    return new Framework(editions.getLast(), editions.subList(0, editions.size() - 1));
  }
}
