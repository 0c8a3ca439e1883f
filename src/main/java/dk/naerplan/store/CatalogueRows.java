package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.framework.Catalogue;
import java.sql.ResultSet;
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
    List<Catalogue> editions = new ArrayList<>(after.earlier());
    editions.add(after.current());
    sql.insertAll(
        "editions",
        "edition, position, document",
        editions,
        (catalogue, position) ->
            row(catalogue.edition(), position, CatalogueNodes.write(catalogue).toString()));
  }

  static Framework read(Sql sql) throws SQLException {
    List<Catalogue> editions =
        sql.query("SELECT document FROM editions ORDER BY position", CatalogueRows::catalogue);
    return new Framework(editions.getLast(), editions.subList(0, editions.size() - 1));
  }

  private static Catalogue catalogue(ResultSet row) throws SQLException {
    String document = row.getString(1);
    return document == null
        ? CatalogueJson.bundled()
        : CatalogueJson.read(JsonMapper.shared().readTree(document));
  }
}
