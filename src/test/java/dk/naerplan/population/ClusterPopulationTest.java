package dk.naerplan.population;

import static dk.naerplan.testing.SmallCountry.code;
import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterPopulationTest {
  @Test
  void sumsTheOfficialFiguresOfEachClustersMunicipalities() {
    List<ClusterPopulation> clusters =
        ClusterPopulation.of(SmallCountry.geography(), SmallCountry.population(), 2018);

    assertThat(clusters).extracting(ClusterPopulation::persons).containsExactly(2800, 2100);
    assertThat(clusters).extracting(ClusterPopulation::municipalities).containsExactly(2, 2);
  }

  @Test
  void aYearWithoutFiguresCountsNobody() {
    assertThat(ClusterPopulation.of(SmallCountry.geography(), SmallCountry.population(), 1999))
        .extracting(ClusterPopulation::persons)
        .containsExactly(0, 0);
  }

  @Test
  void whatIsNoMunicipalityCountsAsPersonsOnly() {
    Population small = SmallCountry.population();
    List<MunicipalFigure> official = new ArrayList<>(small.official());
    official.add(
        new MunicipalFigure(
            code(411), 2018, "FOLK1A", 91, Collections.nCopies(AgeGroup.COUNT, 13)));
    Population population = new Population(0, new int[0], new int[0][], official);

    ClusterPopulation east =
        ClusterPopulation.of(countingInTheEast(code(411)), population, 2018).get(1);

    assertThat(east.persons()).isEqualTo(2100 + 91);
    assertThat(east.municipalities()).isEqualTo(2);
  }

  private static Geography countingInTheEast(MunicipalityCode code) {
    Geography geography = SmallCountry.geography();
    Cluster east = geography.clusters().get(1);
    return new Geography(
        geography.regions(),
        List.of(
            geography.clusters().get(0),
            new Cluster(
                east.number(),
                east.name(),
                east.region(),
                east.acuteHospital(),
                east.population2018(),
                east.gpCapacities(),
                List.of(code))),
        geography.municipalities(),
        geography.zones(),
        geography.zoneAreas(),
        geography.sites(),
        geography.neighbours(),
        "");
  }
}
