package dk.naerplan.report.dossier;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.population.ClusterPopulation;
import dk.naerplan.population.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows that the zones hold as many persons as the official figures say. */
final class ControlSection {
  private ControlSection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    int base = draft.state().dataset().population().years().getFirst();
    markup.heading(2, draft.text("control"), "page");
    markup.paragraph(draft.text("control.intro"));
    Stream.of(base, draft.evaluation().year()).distinct().forEach(year -> table(draft, year));
  }

  private static void table(Draft draft, int year) {
    Wording wording = draft.wording();
    Geography geography = draft.state().dataset().geography();
    Population population = draft.state().dataset().population();
    List<List<String>> rows = new ArrayList<>();
    long official = 0;
    long inZones = 0;
    for (ClusterPopulation cluster : ClusterPopulation.of(geography, population, year)) {
      long zones = inZones(cluster.cluster(), geography, population, year);
      official += cluster.persons();
      inZones += zones;
      rows.add(
          List.of(
              cluster.cluster().number() + " " + cluster.cluster().name(),
              wording.count(cluster.municipalities()),
              wording.count(cluster.persons()),
              wording.count(zones),
              wording.difference(zones - cluster.persons())));
    }
    rows.add(
        List.of(
            draft.text("control.sum"),
            wording.count(geography.municipalities().size()),
            wording.count(official),
            wording.count(inZones),
            wording.difference(inZones - official)));
    draft.markup().heading(3, draft.text("control.year", Integer.toString(year)));
    draft
        .markup()
        .table(
            "control",
            1,
            List.of(
                draft.text("control.cluster"),
                draft.text("control.municipalities"),
                draft.text("control.official"),
                draft.text("control.zones"),
                draft.text("control.difference")),
            rows);
  }

  private static long inZones(
      Cluster cluster, Geography geography, Population population, int year) {
    return IntStream.range(0, geography.zones().size())
        .filter(zone -> belongs(geography.zones().get(zone).municipality(), cluster, geography))
        .mapToLong(zone -> population.persons(zone, year))
        .sum();
  }

  private static boolean belongs(MunicipalityCode code, Cluster cluster, Geography geography) {
    return cluster.alsoCounts().contains(code)
        || geography.municipality(code).filter(m -> m.cluster() == cluster.number()).isPresent();
  }
}
