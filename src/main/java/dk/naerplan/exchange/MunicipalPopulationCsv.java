package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.MunicipalFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Official municipal figures as the data package writes them. */
final class MunicipalPopulationCsv {
  static final List<String> COLUMNS = columns();

  // Each cell of a projection is rounded by itself, so groups may miss the total by a few persons.
  private static final int ROUNDING = 14;

  private MunicipalPopulationCsv() {}

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("municipality", "year", "source", "total"));
    Arrays.stream(AgeGroup.values()).map(AgeGroup::column).forEach(columns::add);
    return List.copyOf(columns);
  }

  static List<MunicipalFigure> read(CsvTable table) {
    table.require(COLUMNS);
    Set<Object> seen = new HashSet<>();
    List<MunicipalFigure> figures = new ArrayList<>();
    for (CsvRow row : table.rows()) {
      List<Integer> byAge =
          Arrays.stream(AgeGroup.values()).map(age -> row.count(age.column())).toList();
      MunicipalFigure figure =
          new MunicipalFigure(
              row.code("municipality"),
              row.year("year"),
              row.filled("source"),
              row.count("total"),
              byAge);
      GeographyCsv.once(
          row,
          "municipality",
          String.join(" ", figure.municipality().value(), row.text("year"), figure.source()),
          seen);
      int sum = byAge.stream().mapToInt(Integer::intValue).sum();
      if (Math.abs(sum - figure.total()) > ROUNDING) {
        throw row.bad("totalDiffers", "total", figure.total(), sum);
      }
      figures.add(figure);
    }
    Outlines.refuseOldCodes(
        figures.stream().map(MunicipalFigure::municipality).distinct().toList(),
        Place.file(table.name()));
    return figures;
  }
}
