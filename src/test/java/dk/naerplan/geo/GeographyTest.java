package dk.naerplan.geo;

import static dk.naerplan.testing.SmallCountry.at;
import static dk.naerplan.testing.SmallCountry.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeographyTest {
  private final Geography geography = SmallCountry.geography();

  @Test
  void findsTheMunicipalityOfAPosition() {
    assertThat(nameAt(10, 10)).isEqualTo("Vestby");
    assertThat(nameAt(30, 0.1)).isEqualTo("Midtby");
    assertThat(nameAt(99.9, 19.9)).isEqualTo("Øen");
  }

  @Test
  void aCommonBorderBelongsToTheFirst() {
    assertThat(nameAt(20, 10)).isEqualTo("Vestby");
  }

  @Test
  void theCoastIsLand() {
    assertThat(nameAt(40, 10)).isEqualTo("Midtby");
    assertThat(nameAt(0, 0)).isEqualTo("Vestby");
  }

  @Test
  void thereIsNoMunicipalityAtSeaAndAbroad() {
    assertThat(geography.municipalityAt(at(45, 10))).isEmpty();
    assertThat(geography.municipalityAt(at(-0.001, 10))).isEmpty();
    assertThat(geography.municipalityAt(at(10, 300))).isEmpty();
  }

  @Test
  void findsThingsByTheirIds() {
    assertThat(geography.municipality(code(103)).orElseThrow().name()).isEqualTo("Østby");
    assertThat(geography.municipality(code(999))).isEmpty();
    assertThat(geography.cluster(2).orElseThrow().acuteHospital()).isEqualTo(new SiteId("akut-2"));
    assertThat(geography.site(new SiteId("sted-vestby")).orElseThrow().cluster()).isEqualTo(1);
    assertThat(geography.zoneIndex(new ZoneId("102-land"))).contains(3);
    assertThat(geography.zoneIndex(new ZoneId("105-by"))).isEmpty();
  }

  @Test
  void tellsSitesApartByKind() {
    assertThat(geography.sites(SiteKind.ACUTE_HOSPITAL))
        .extracting(Site::name)
        .containsExactly("Midtby Sygehus", "Østby Sygehus");
    assertThat(geography.sites(SiteKind.DESIGNATED_PLACE)).hasSize(1);
  }

  @Test
  void refusesTwoZonesOfOneId() {
    List<Zone> zones = new ArrayList<>(geography.zones());
    zones.set(1, zones.get(0));

    assertThatThrownBy(() -> withZones(zones))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("101-by");
  }

  @Test
  void refusesZonesWithoutAnArea() {
    assertThatThrownBy(() -> withZones(geography.zones().subList(0, 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Geography withZones(List<Zone> zones) {
    return new Geography(
        geography.regions(),
        geography.clusters(),
        geography.municipalities(),
        zones,
        geography.zoneAreas(),
        geography.sites(),
        geography.neighbours(),
        "");
  }

  private String nameAt(double east, double north) {
    return geography.municipalityAt(at(east, north)).orElseThrow().name();
  }
}
