package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.testing.SmallCountry;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Catchments beside each other can be told apart. */
class CatchmentColoursTest {
  private static final Dataset DATASET = SmallCountry.dataset();
  private static final MapGeometry GEOMETRY = MapGeometry.of(DATASET.geography());

  private static Evaluation evaluate(Plan plan) {
    return Evaluation.of(plan, DATASET, SmallCountry.book(), 2026, SiteColumns.none());
  }

  private static Plan planAt(List<Position> positions) {
    Plan plan = SmallCountry.emptyPlan();
    for (int i = 0; i < positions.size(); i++) {
      plan =
          new PlanEdit.Place(
                  i,
                  Naerhospital.at(
                      new NaerhospitalId("n" + i),
                      "N" + i,
                      new Placement.AtPosition(positions.get(i))))
              .applyTo(plan);
    }
    return plan;
  }

  @Property(tries = 60)
  void neighboursDiffer(
      @ForAll @IntRange(min = 1, max = 19) int first,
      @ForAll @IntRange(min = 21, max = 39) int second,
      @ForAll @IntRange(min = 51, max = 69) int third,
      @ForAll @IntRange(min = 1, max = 19) int north) {
    Evaluation evaluation =
        evaluate(
            planAt(
                List.of(
                    SmallCountry.at(first, north),
                    SmallCountry.at(second, 12),
                    SmallCountry.at(second, north),
                    SmallCountry.at(third, north))));

    CatchmentColours colours = CatchmentColours.of(evaluation, GEOMETRY, CatchmentColours.none());

    List<Geometry> areas = DATASET.geography().zoneAreas();
    for (int one = 0; one < areas.size(); one++) {
      for (int other = 0; other < one; other++) {
        int siteOne = evaluation.access().toNaerhospital().site(one);
        int siteOther = evaluation.access().toNaerhospital().site(other);
        boolean sideBySide = areas.get(one).intersection(areas.get(other)).getLength() > 10;
        if (sideBySide && siteOne != siteOther && siteOne >= 0 && siteOther >= 0) {
          assertThat(number(colours, siteOne)).isNotEqualTo(number(colours, siteOther));
        }
      }
    }
  }

  private static int number(CatchmentColours colours, int site) {
    return colours.numbers().get(new NaerhospitalId("n" + site));
  }

  @Test
  void aMoveKeepsTheColours() {
    Plan plan = planAt(List.of(SmallCountry.at(10, 12), SmallCountry.at(30, 12)));
    CatchmentColours before =
        CatchmentColours.of(evaluate(plan), GEOMETRY, CatchmentColours.none());
    Naerhospital pin = plan.naerhospitaler().getFirst();
    Plan moved =
        new PlanEdit.Change(
                pin, pin.withPlacement(new Placement.AtPosition(SmallCountry.at(12, 5))))
            .applyTo(plan);

    assertThat(CatchmentColours.of(evaluate(moved), GEOMETRY, before)).isEqualTo(before);
  }

  @Test
  void neighboursWithOneColourAreParted() {
    Plan plan = planAt(List.of(SmallCountry.at(10, 12), SmallCountry.at(30, 12)));
    CatchmentColours same =
        new CatchmentColours(Map.of(new NaerhospitalId("n0"), 3, new NaerhospitalId("n1"), 3));

    CatchmentColours parted = CatchmentColours.of(evaluate(plan), GEOMETRY, same);

    assertThat(number(parted, 0)).isEqualTo(3);
    assertThat(number(parted, 1)).isNotEqualTo(3);
  }
}
