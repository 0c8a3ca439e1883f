package dk.naerplan.exchange;

import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An assumption book as CSV. */
final class AssumptionsCsv {
  private AssumptionsCsv() {}

  static AssumptionBook read(InputFile file) {
    CsvTable table =
        CsvTable.read(file)
            .require("id", "da", "en", "value", "unit", "low", "high", "source", "status");
    Set<Object> seen = new HashSet<>();
    List<Assumption> assumptions = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      double value = row.number("value");
      double low = row.number("low");
      double high = row.number("high");
      if (value < low || value > high) {
        throw row.bad("outsideRange", "value", value, low, high);
      }
      assumptions.add(
          new Assumption(
              GeographyCsv.once(row, "id", new AssumptionId(row.filled("id")), seen),
              row.filled("da"),
              row.filled("en"),
              value,
              row.word("unit", Unit.class),
              low,
              high,
              row.filled("source"),
              row.word("status", AssumptionStatus.class)));
    }
    return new AssumptionBook(assumptions);
  }
}
