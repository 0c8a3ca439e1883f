package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines from where people live to where they go; zone z has 7 · (100 + 10 z) persons in 2026. */
class DesireLinesTest {
  private static final int CLOSE = 7;
  private static final int AFAR = 6;

  private final Dataset dataset = SmallCountry.dataset();
  private final Viewport all = Viewport.fit(MapGeometry.extent(dataset.geography()), 800, 300);

  private List<DesireLines.Line> lines(Plan plan, int mostZones) {
    Evaluation evaluation =
        Evaluation.of(plan, dataset, SmallCountry.book(), 2026, SiteColumns.none());
    return DesireLines.of(MapScene.plan(dataset, evaluation, Language.DA), all, mostZones);
  }

  @Test
  void closeUpEveryZoneHasALineToItsNaerhospital() {
    List<DesireLines.Line> lines = lines(SmallCountry.plan(), CLOSE);

    assertThat(lines).hasSize(7);
    assertThat(lines.getFirst().persons()).isEqualTo(7 * 160);
    assertThat(lines.getFirst().from()).isEqualTo(SmallCountry.at(90, 12));
    assertThat(lines.getFirst().to()).isEqualTo(SmallCountry.at(60, 4));
    assertThat(lines.getLast().persons()).isEqualTo(7 * 100);
    assertThat(lines.getLast().site()).isZero();
  }

  @Test
  void fromAfarTheZonesOfAMunicipalityAreTakenTogether() {
    List<DesireLines.Line> lines = lines(SmallCountry.plan(), AFAR);

    assertThat(lines).hasSize(4);
    DesireLines.Line vestby =
        lines.stream().filter(line -> line.persons() == 7 * (100 + 110)).findFirst().orElseThrow();
    assertThat(vestby.to()).isEqualTo(SmallCountry.at(10, 12));
    // The middle of the people: 700 of them at 12 km north, 770 at 4 km.
    assertThat(vestby.from().northing())
        .isEqualTo(SmallCountry.at(0, (12 * 700 + 4 * 770) / 1470.0).northing(), within(1e-3));
  }

  @Test
  void whereAZoneIsSplitEveryPartOfWeightHasALine() {
    Plan spread =
        SmallCountry.plan()
            .withAllocation(
                Allocation.of(
                    new AllocationModel.ByAttraction(new Decay.Exponential(0.05, 1000), Map.of())));

    List<DesireLines.Line> lines = lines(spread, CLOSE);

    // Midtby lies 20 minutes from one and about as far again from the other.
    assertThat(lines)
        .filteredOn(line -> line.from().equals(SmallCountry.at(30, 12)))
        .hasSize(2)
        .extracting(DesireLines.Line::site)
        .containsExactlyInAnyOrder(0, 1);
    double persons =
        lines.stream()
            .filter(line -> line.from().equals(SmallCountry.at(30, 12)))
            .mapToDouble(DesireLines.Line::persons)
            .sum();
    assertThat(persons).isEqualTo(7 * 120, within(1e-6));
  }

  @Test
  void fourTimesAsManyMakeALineTwiceAsWide() {
    assertThat(DesireLines.width(40_000)).isEqualTo(2 * DesireLines.width(10_000), within(1e-9));
    assertThat(DesireLines.width(1)).isGreaterThan(0.4);
  }

  @Test
  void whoStaysHasNoLine() {
    assertThat(lines(SmallCountry.plan().withAllocation(Allocation.NEAREST.withCutOff(15)), CLOSE))
        .hasSizeLessThan(7)
        .allMatch(line -> line.from().distanceKm(line.to()) < 15);
    assertThat(lines(SmallCountry.emptyPlan(), CLOSE)).isEmpty();
  }
}
