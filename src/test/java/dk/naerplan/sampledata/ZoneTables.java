package dk.naerplan.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.population.AgeGroup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives the zones their ids and spreads the official figures over them. */
final class ZoneTables {
  private record Row(String id, DraftZone zone) {}

  private final List<Row> rows = new ArrayList<>();

  /** Zones of one municipality follow each other. */
  ZoneTables(List<DraftZone> zones) {
    Set<String> taken = new HashSet<>();
    for (DraftZone zone : zones) {
      rows.add(new Row(id(zone, taken), zone));
    }
  }

  private static String id(DraftZone zone, Set<String> taken) {
    boolean land = zone.name().startsWith("Landområde");
    String stem = zone.municipality() + "-" + (land ? "land" : slug(zone.name()));
    int number = 1;
    String id = land ? stem + "-1" : stem;
    while (!taken.add(id)) {
      number++;
      id = stem + "-" + number;
    }
    return id;
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replaceAll("[^a-z0-9]+", "-");
  }

  void writeZones(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(
          List.of(
              row.id(),
              row.zone().name(),
              row.zone().kind() == ZoneKind.TOWN ? "town" : "rural",
              row.zone().municipality(),
              Long.toString(Math.round(row.zone().middle().x)),
              Long.toString(Math.round(row.zone().middle().y))));
    }
    Csv.write(file, List.of("id", "name", "kind", "municipality", "easting", "northing"), lines);
  }

  /** Every age group of every year sums to the official figure of its municipality. */
  void writePopulation(Path official, Path file) throws IOException {
    Map<String, List<Row>> byMunicipality =
        rows.stream().collect(Collectors.groupingBy(row -> row.zone().municipality()));
    List<String> header = new ArrayList<>(List.of("zone", "year"));
    for (AgeGroup group : AgeGroup.values()) {
      header.add(group.column());
    }
    List<List<String>> lines = new ArrayList<>();
    for (NamedCsvRecord figure : Csv.read(official)) {
      List<Row> members = byMunicipality.get(figure.getField("municipality"));
      // The figures of 2018 are there to be checked against Tabel B.1; plans look forward.
      if (members != null && !figure.getField("year").equals("2018")) {
        lines.addAll(spread(figure, members));
      }
    }
    Csv.write(file, header, lines);
  }

  private static List<List<String>> spread(NamedCsvRecord figure, List<Row> members) {
    double[] weights = members.stream().mapToDouble(row -> row.zone().weight()).toArray();
    List<List<String>> lines = new ArrayList<>();
    members.forEach(row -> lines.add(new ArrayList<>(List.of(row.id(), figure.getField("year")))));
    for (AgeGroup group : AgeGroup.values()) {
      int[] shares = largestRemainder(Integer.parseInt(figure.getField(group.column())), weights);
      for (int i = 0; i < shares.length; i++) {
        lines.get(i).add(Integer.toString(shares[i]));
      }
    }
    return lines;
  }

  /** Whole shares in proportion to the weights that sum to the total exactly. */
  static int[] largestRemainder(int total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int[] shares = new int[weights.length];
    double[] remainders = new double[weights.length];
    int left = total;
    for (int i = 0; i < weights.length; i++) {
      double exact = total * weights[i] / sum;
      shares[i] = (int) exact;
      remainders[i] = exact - shares[i];
      left -= shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -remainders[i]))
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
