package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import java.sql.SQLException;
import java.util.List;

/** The catalogue of the faglige ramme as rows. */
final class CatalogueRows {
  private CatalogueRows() {}

  static void insert(Sql sql, Catalogue catalogue) throws SQLException {
    sql.update(
        "INSERT INTO catalogue (edition, source) VALUES (?, ?)",
        catalogue.edition(),
        catalogue.source());
    sql.insertAll(
        "catalogue_items",
        "id, position, kind, strength, da, en, section",
        catalogue.items(),
        (i, position) ->
            row(
                i.id().value(),
                position,
                i.kind().name(),
                i.strength().name(),
                i.da(),
                i.en(),
                i.section()));
  }

  static Catalogue read(Sql sql) throws SQLException {
    List<CatalogueItem> items =
        sql.query(
            "SELECT * FROM catalogue_items ORDER BY position",
            row ->
                new CatalogueItem(
                    new ItemId(row.getString("id")),
                    ItemKind.valueOf(row.getString("kind")),
                    Strength.valueOf(row.getString("strength")),
                    row.getString("da"),
                    row.getString("en"),
                    row.getString("section")));
    return sql.query(
            "SELECT * FROM catalogue",
            row -> new Catalogue(row.getString("edition"), row.getString("source"), items))
        .getFirst();
  }
}
