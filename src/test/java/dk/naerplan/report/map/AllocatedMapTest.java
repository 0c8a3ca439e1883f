package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.access.Stays;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catchment map shows who is allocated where, not who lies nearest. */
class AllocatedMapTest {
  private static final int VESTBY = 0;
  private static final int MIDTBY = 2;
  private static final int OESTBY = 4;

  private final Dataset dataset = SmallCountry.dataset();

  private MapScene scene(Allocation allocation) {
    Plan plan = SmallCountry.plan().withAllocation(allocation);
    return MapScene.plan(
        dataset,
        Evaluation.of(plan, dataset, SmallCountry.book(), 2026, SiteColumns.none()),
        Language.DA);
  }

  private static AreaFill fill(MapScene scene, int zone) {
    ZoneColours colours = ZoneColours.of(scene);
    return colours.fills().get(colours.classOfZone()[zone]);
  }

  @Test
  void whoStaysHasANeutralGroundByTheReasonAndARowInTheLegend() {
    MapScene nearer = scene(Allocation.NEAREST.with(NearerAcuteHospital.STAYS).withCutOff(60));
    MapScene short15 = scene(Allocation.NEAREST.withCutOff(15));

    // Midtby has the akutsygehus in town.
    assertThat(fill(nearer, MIDTBY))
        .isEqualTo(nearer.palette().staying(Stays.NEARER_ACUTE_HOSPITAL));
    assertThat(fill(short15, MIDTBY)).isEqualTo(short15.palette().staying(Stays.TOO_FAR));
    assertThat(fill(short15, MIDTBY)).isNotEqualTo(fill(nearer, MIDTBY));
    assertThat(Legend.of(nearer, ZoneColours.of(nearer)).classes())
        .extracting(Legend.Entry::text)
        .contains("1 Vestby", "2 Østby Syd", "Hos akutsygehuset: det er nærmere");
    assertThat(Legend.of(short15, ZoneColours.of(short15)).classes())
        .extracting(Legend.Entry::text)
        .contains("Hos akutsygehuset: for langt til et nærhospital");
  }

  @Test
  void aZoneWithoutAClearMajorityIsPaler() {
    // One minute counts for so little that Midtby, between the two, is split nearly evenly.
    MapScene scene =
        scene(
            Allocation.of(
                new AllocationModel.ByAttraction(new Decay.Exponential(0.001, 1000), Map.of())));
    ZoneColours colours = ZoneColours.of(scene);

    assertThat(colours.classOfZone()[MIDTBY]).isBetween(2, 3);
    int main = scene.evaluation().access().allocated().mainSite(MIDTBY);
    assertThat(fill(scene, MIDTBY)).isNotEqualTo(colours.fills().get(main));
    assertThat(fill(scene, MIDTBY).hatch()).isEqualTo(colours.fills().get(main).hatch());
    assertThat(colours.catchmentOfZone()[MIDTBY]).isEqualTo(main);
    assertThat(Legend.of(scene, colours).classes())
        .extracting(Legend.Entry::text)
        .contains("Delt mellem flere, ingen har 60 %");
  }

  @Test
  void theLegendNamesEveryCatchmentWithItsPersons() {
    MapScene scene = scene(Allocation.NEAREST);
    ZoneColours colours = ZoneColours.of(scene);

    assertThat(Legend.of(scene, colours).classes())
        .containsExactly(
            // Vestby and Midtby: 700 + 770 + 840 + 910 persons; then 980 + 1,050 + 1,120.
            new Legend.Entry(
                new Legend.Swatch.Fill(fill(scene, VESTBY)), "1 Vestby", "3.220 borgere"),
            new Legend.Entry(
                new Legend.Swatch.Fill(fill(scene, OESTBY)), "2 Østby Syd", "3.150 borgere"));
  }
}
