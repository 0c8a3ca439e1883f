package dk.naerplan.workbench.framework;

import dk.naerplan.workbench.framework.CatalogueViewModel.Row;
import java.util.Optional;

/**
 * A line of the list.
 *
 * @param count how many entries are under a heading
 * @param row the entry; empty for a heading
 */
record ListLine(String text, int count, Optional<Row> row) {}
