package dk.naerplan.geo;

import java.util.List;

/**
 * A sundhedsklynge: the municipalities around one akutsygehus, in force from 1 July 2022.
 *
 * @param number 1–21, the order of Tabel B.1
 * @param name the name that Tabel B.1 gives the akutsygehus
 * @param region code of the region
 * @param acuteHospital the akutsygehus of the cluster
 * @param population2018 persons on 1 January 2018 (Tabel B.1)
 * @param gpCapacities almen praksis-kapaciteter (Tabel B.1); a capacity is a GP position
 * @param alsoCounts codes that the cluster counts although they are no municipality: Christiansø
 *     (411), which Tabel B.1 counts with Bornholm
 */
public record Cluster(
    int number,
    String name,
    String region,
    SiteId acuteHospital,
    int population2018,
    int gpCapacities,
    List<MunicipalityCode> alsoCounts) {
  /** Keeps its own copy. */
  public Cluster {
    alsoCounts = List.copyOf(alsoCounts);
  }
}
