package dk.naerplan.access;

import dk.naerplan.geo.Position;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Overrides;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Travel columns for tests; the km are twice the minutes. */
final class TestColumns {
  static final float NO_WAY = Float.NaN;

  private TestColumns() {}

  static TravelColumn column(float... minutes) {
    return column(Grade.ESTIMATED, minutes);
  }

  static TravelColumn column(Grade grade, float... minutes) {
    float[] km = new float[minutes.length];
    for (int zone = 0; zone < km.length; zone++) {
      km[zone] = 2 * minutes[zone];
    }
    return new TravelColumn(grade, minutes, km);
  }

  /** Whole and half minutes up to a bound, so that many are equal; one in eight is no way. */
  static List<TravelColumn> random(int sites, int zones, int maxMinutes, Random random) {
    List<TravelColumn> columns = new ArrayList<>();
    for (int site = 0; site < sites; site++) {
      float[] minutes = new float[zones];
      for (int zone = 0; zone < zones; zone++) {
        minutes[zone] = random.nextInt(8) == 0 ? NO_WAY : random.nextInt(2 * maxMinutes + 1) / 2f;
      }
      columns.add(column(minutes));
    }
    return columns;
  }

  static int[] persons(int zones, int most, Random random) {
    return random.ints(zones, 0, most + 1).toArray();
  }

  /** Persons and sites that may all be gone to; there is no akutsygehus. */
  static AllocationProblem problem(
      AreaIndex areas,
      List<NaerhospitalId> ids,
      List<Position> positions,
      List<TravelColumn> columns,
      int[] persons) {
    return new AllocationProblem(
        areas,
        ids,
        positions,
        columns,
        Collections.nCopies(ids.size(), true),
        persons,
        Nearest.of(List.of(), persons.length));
  }

  /** The rule of a model, up to a cut-off. */
  static Allocation rule(AllocationModel model, Overrides overrides, double cutOffMinutes) {
    return Allocation.of(model).withOverrides(overrides).withCutOff(cutOffMinutes);
  }
}
