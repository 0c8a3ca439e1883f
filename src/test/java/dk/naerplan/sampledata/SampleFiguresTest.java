package dk.naerplan.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.naerplan.population.AgeGroup;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of the sample data")
class SampleFiguresTest {
  private static List<NamedCsvRecord> table(String name) throws IOException {
    return Csv.read(SampleData.FOLDER.resolve(name));
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  @Test
  @DisplayName("sum over a municipality's zones to the official figure of every age group and year")
  void zonesSumToTheOfficialFigures() throws IOException {
    Map<String, String> municipalityOf = new HashMap<>();
    table("zones.csv")
        .forEach(row -> municipalityOf.put(row.getField("id"), row.getField("municipality")));
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, Integer> official = new TreeMap<>();
    for (AgeGroup group : AgeGroup.values()) {
      for (NamedCsvRecord row : table("population.csv")) {
        String municipality = municipalityOf.get(row.getField("zone"));
        int persons = number(row, group.column());
        assertThat(persons).isNotNegative();
        sums.merge(
            municipality + " " + row.getField("year") + " " + group.label(), persons, Integer::sum);
      }
      for (NamedCsvRecord row : table("municipal-population.csv")) {
        if (!row.getField("municipality").equals("411") && !row.getField("year").equals("2018")) {
          official.put(
              row.getField("municipality") + " " + row.getField("year") + " " + group.label(),
              number(row, group.column()));
        }
      }
    }
    assertThat(sums).isEqualTo(official).hasSize(98 * 4 * AgeGroup.COUNT);
  }

  @Test
  @DisplayName("have one row for every zone in every year")
  void everyZoneHasEveryYear() throws IOException {
    Set<String> expected = new HashSet<>();
    for (NamedCsvRecord zone : table("zones.csv")) {
      for (String year : List.of("2026", "2030", "2035", "2040")) {
        assertThat(expected.add(zone.getField("id") + " " + year)).isTrue();
      }
    }
    assertThat(table("population.csv"))
        .extracting(row -> row.getField("zone") + " " + row.getField("year"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  @DisplayName("of 2018 sum to Tabel B.1 in all 21 clusters, Christiansø counted with Bornholm")
  void clustersOf2018EqualTableB1() throws IOException {
    Map<String, String> clusterOf = new HashMap<>();
    Map<String, Integer> table = new TreeMap<>();
    int capacities = 0;
    table("municipalities.csv")
        .forEach(row -> clusterOf.put(row.getField("code"), row.getField("cluster")));
    assertThat(clusterOf).hasSize(98);
    for (NamedCsvRecord row : table("clusters.csv")) {
      table.put(row.getField("number"), number(row, "population_2018"));
      capacities += number(row, "gp_capacities");
      if (!row.getField("also_counts").isEmpty()) {
        clusterOf.put(row.getField("also_counts"), row.getField("number"));
      }
    }
    Map<String, Integer> sums = new TreeMap<>();
    for (NamedCsvRecord row : table("municipal-population.csv")) {
      if (row.getField("year").equals("2018")) {
        sums.merge(clusterOf.get(row.getField("municipality")), number(row, "total"), Integer::sum);
      }
    }
    assertThat(sums).isEqualTo(table).hasSize(21);
    assertThat(sums.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5_781_190);
    assertThat(capacities).isEqualTo(3_525);
  }

  @Test
  @DisplayName("re-sum over the age groups within 14 of the total, observed ones exactly")
  void ageGroupsSumToTheTotal() throws IOException {
    for (NamedCsvRecord row : table("municipal-population.csv")) {
      int sum = 0;
      for (AgeGroup group : AgeGroup.values()) {
        sum += number(row, group.column());
      }
      int off = Math.abs(sum - number(row, "total"));
      assertThat(off).isLessThanOrEqualTo(row.getField("source").equals("FOLK1A") ? 0 : 14);
    }
  }

  @Test
  @DisplayName("are spread so that the largest remainders get what whole numbers leave over")
  void spreadsByLargestRemainder() {
    assertThat(ZoneTables.largestRemainder(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
    assertThat(ZoneTables.largestRemainder(7, new double[] {50, 30, 20})).containsExactly(4, 2, 1);
    assertThat(ZoneTables.largestRemainder(0, new double[] {2, 1})).containsExactly(0, 0);
  }
}
