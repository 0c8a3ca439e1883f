package dk.naerplan.report.map;

import dk.naerplan.access.Allocated;
import dk.naerplan.access.Stays;
import dk.naerplan.plan.Naerhospital;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The classes of the catchment map. For a plan of n nærhospitaler they are: n for zones that go to
 * one of them, n for zones that mostly go to it but where it has no clear majority, and one for
 * each reason to stay with the akutsygehus.
 */
final class CatchmentFills {
  /** A nærhospital with a smaller share of a zone's people has not got the zone to itself. */
  static final double CLEAR_SHARE = 0.6;

  private CatchmentFills() {}

  /** The class of a zone, or −1 when the plan is empty. */
  static int classOf(Allocated allocated, int zone) {
    int sites = allocated.sites();
    int main = allocated.mainSite(zone);
    double share = main == Allocated.NONE ? 0 : allocated.shareTo(zone, main);
    Optional<Stays> stays = allocated.stays(zone);
    if (sites == 0) {
      return -1;
    } else if (stays.isPresent() && allocated.shareStaying(zone) > share) {
      return ofStaying(sites, stays.get());
    } else if (main == Allocated.NONE) {
      return -1;
    }
    return share >= CLEAR_SHARE ? main : sites + main;
  }

  /** The class of those who stay for a reason, in a plan of so many nærhospitaler. */
  static int ofStaying(int sites, Stays reason) {
    return 2 * sites + reason.ordinal();
  }

  /** For each zone the nærhospital whose catchment it is drawn into, or −1. */
  static int[] catchments(Allocated allocated) {
    int[] catchments = new int[allocated.zones()];
    Arrays.setAll(
        catchments,
        zone -> {
          int number = classOf(allocated, zone);
          return number >= 2 * allocated.sites() ? -1 : number % Math.max(1, allocated.sites());
        });
    return catchments;
  }

  /** The fills of all classes. */
  static List<AreaFill> of(MapScene scene) {
    Palette palette = scene.palette();
    List<AreaFill> fills = new ArrayList<>();
    for (boolean split : new boolean[] {false, true}) {
      for (Naerhospital naerhospital : scene.evaluation().plan().naerhospitaler()) {
        boolean faded = scene.selected().filter(id -> !id.equals(naerhospital.id())).isPresent();
        int number = scene.colours().numbers().getOrDefault(naerhospital.id(), 0);
        fills.add(
            scene.layers().hatches()
                ? palette.hatched(number, faded, split)
                : AreaFill.plain(palette.catchment(number, faded, split)));
      }
    }
    for (Stays reason : Stays.values()) {
      fills.add(palette.staying(reason));
    }
    return fills;
  }
}
