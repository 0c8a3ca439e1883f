package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map of minutes saved, and that of one plan against another. */
class ChangeMapTest {
  private static final int VESTBY = 0;
  private static final int MIDTBY = 2;

  private final Dataset dataset = SmallCountry.dataset();

  private MapScene scene(Plan plan) {
    return MapScene.plan(dataset, evaluation(plan), Language.DA).withTheme(MapTheme.MINUTES_SAVED);
  }

  private Evaluation evaluation(Plan plan) {
    return Evaluation.of(plan, dataset, SmallCountry.book(), 2026, SiteColumns.none());
  }

  private static String row(MapScene scene, int zone) {
    ZoneColours colours = ZoneColours.of(scene);
    AreaFill fill = colours.fills().get(colours.classOfZone()[zone]);
    return Legend.of(scene, colours).classes().stream()
        .filter(entry -> entry.swatch().equals(new Legend.Swatch.Fill(fill)))
        .map(Legend.Entry::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachZoneIsColouredByWhatItSaves() {
    // Vestby had 20 minutes to Midtby and has a nærhospital now.
    assertThat(row(scene(SmallCountry.plan()), VESTBY)).isEqualTo("15–30 kortere");
    assertThat(row(scene(SmallCountry.plan()), MIDTBY)).isEqualTo("Under 1 forskel");
    Plan follows =
        SmallCountry.plan().withAllocation(Allocation.NEAREST.with(NearerAcuteHospital.FOLLOWS));
    assertThat(row(scene(follows), MIDTBY)).isEqualTo("Mindst 15 længere");
  }

  @Test
  void theLegendTellsWhoGainsAndWhoLosesAndHowWellItIsKnown() {
    MapScene scene = scene(SmallCountry.plan());
    Legend legend = Legend.of(scene, ZoneColours.of(scene));

    // Both zones of Vestby and the south of Østby gain; the rest of the 6,370 have what they had.
    assertThat(legend.notes())
        .containsExactly(
            "Kortere vej: 2.520 borgere. Længere: 0. Under 1 minuts forskel: 3.850",
            "Estimeret rejsetid");
    assertThat(legend.classes())
        .extracting(Legend.Entry::text)
        .startsWith("Mindst 30 kortere")
        .endsWith("Mindst 15 længere");
  }

  @Test
  void losersAndGainersAreToldApartByTheColourBlindAndOnAProjector() {
    for (MapLook look : List.of(MapLook.PRINT, MapLook.of(true, false), MapLook.of(false, true))) {
      List<Color> colours = Palette.of(look).change(look.projector());
      assertThat(new HashSet<>(colours)).hasSameSizeAs(colours);
      // Orange against purple: blue and red swap their order, which no colour-blindness hides.
      assertThat(colours.getFirst().getBlue()).isLessThan(colours.getFirst().getRed());
      assertThat(colours.getLast().getBlue()).isGreaterThan(colours.getLast().getRed());
      assertThat(colours).hasSize(ChangeFills.breaks(look).size() + 1);
    }
  }

  @Test
  void breaksBelongToTheClassAwayFromNoChange() {
    MapScene scene = scene(SmallCountry.plan());
    List<Double> breaks = ChangeFills.breaks(MapLook.PRINT);

    assertThat(breaks).isEqualTo(breaks.stream().sorted().toList());
    // Zones of the fixture: 20 minutes saved lies above the break at 15.
    assertThat(ChangeFills.classOf(ChangeFills.change(scene), VESTBY, breaks))
        .isEqualTo(breaks.indexOf(15.0) + 1);
  }

  @Test
  void aPlanIsToldAgainstAnother() {
    MapScene scene =
        MapScene.plan(dataset, evaluation(SmallCountry.plan()), Language.DA)
            .withTheme(MapTheme.MINUTES_TO_NAERHOSPITAL)
            .withAgainst(evaluation(SmallCountry.emptyPlan()));
    Legend legend = Legend.of(scene, ZoneColours.of(scene));

    assertThat(legend.subtitle()).isEqualTo("Minutter, Prøveplan i forhold til Tom plan");
    assertThat(row(scene, VESTBY)).isEqualTo("Kan kun nås i den første plan");
    assertThat(legend.notes()).contains("Estimeret rejsetid");
    assertThat(legend.signs())
        .extracting(Legend.Entry::text)
        .contains("Nærhospital i Prøveplan", "Nærhospital i Tom plan");
  }

  @Test
  void catchmentsOfTwoPlansDifferWhereTheWayLeadsElsewhere() {
    Plan plan = SmallCountry.plan();
    MapScene same =
        MapScene.plan(dataset, evaluation(plan), Language.DA).withAgainst(evaluation(plan));
    MapScene fewer =
        MapScene.plan(dataset, evaluation(plan), Language.DA)
            .withAgainst(
                evaluation(
                    new Plan(
                        plan.id(),
                        "Ét sted",
                        plan.edition(),
                        List.of(plan.naerhospitaler().getLast()))));

    assertThat(row(same, VESTBY)).isEqualTo("Samme nærhospital i begge planer");
    assertThat(row(fewer, VESTBY)).isEqualTo("Et andet nærhospital");
    assertThat(row(fewer, 5)).isEqualTo("Samme nærhospital i begge planer");
  }
}
