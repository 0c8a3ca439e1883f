package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Unit;
import java.sql.SQLException;
import java.util.List;

/** The assumptions as rows. */
final class AssumptionRows {
  private AssumptionRows() {}

  static void insert(Sql sql, AssumptionBook book) throws SQLException {
    sql.insertAll(
        "assumptions",
        "id, position, da, en, amount, unit, low, high, source, status",
        book.assumptions(),
        (a, position) ->
            row(
                a.id().value(),
                position,
                a.da(),
                a.en(),
                a.value(),
                a.unit().name(),
                a.low(),
                a.high(),
                a.source(),
                a.status().name()));
  }

  /** Brings the rows from one book to another with the same assumptions. */
  static void change(Sql sql, AssumptionBook before, AssumptionBook after) throws SQLException {
    for (Assumption assumption : after.assumptions()) {
      if (!before.assumption(assumption.id()).equals(after.assumption(assumption.id()))) {
        update(sql, assumption);
      }
    }
  }

  private static void update(Sql sql, Assumption assumption) throws SQLException {
    sql.update(
        """
        UPDATE assumptions
        SET da = ?, en = ?, amount = ?, unit = ?, low = ?, high = ?, source = ?, status = ?
        WHERE id = ?
        """,
        assumption.da(),
        assumption.en(),
        assumption.value(),
        assumption.unit().name(),
        assumption.low(),
        assumption.high(),
        assumption.source(),
        assumption.status().name(),
        assumption.id().value());
  }

  static AssumptionBook read(Sql sql) throws SQLException {
    List<Assumption> assumptions =
        sql.query(
            "SELECT * FROM assumptions ORDER BY position",
            row ->
                new Assumption(
                    new AssumptionId(row.getString("id")),
                    row.getString("da"),
                    row.getString("en"),
                    row.getDouble("amount"),
                    Unit.valueOf(row.getString("unit")),
                    row.getDouble("low"),
                    row.getDouble("high"),
                    row.getString("source"),
                    AssumptionStatus.valueOf(row.getString("status"))));
    return new AssumptionBook(assumptions);
  }
}
