package dk.naerplan.report.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Allocated;
import dk.naerplan.access.ZoneChange;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of maps of change: how much shorter or longer the way gets, from the longest on, then
 * zones that get a way, and zones that lose it. For catchments of two plans: the same place,
 * another, or one in one of the plans only.
 */
final class ChangeFills {
  private static final List<Double> BREAKS = List.of(-15.0, -5.0, -1.0, 1.0, 5.0, 15.0, 30.0);
  private static final List<Double> FEW_BREAKS = List.of(-1.0, 1.0, 10.0);

  /** Two plans mean the same place where their nærhospitaler are no farther apart. */
  private static final double SAME_PLACE_KM = 0.5;

  private ChangeFills() {}

  /** How people go to another place under two plans. */
  enum Move {
    SAME_PLACE,
    OTHER_PLACE,
    ONLY_FIRST,
    ONLY_SECOND;

    /** The number of the move of a zone's people, or −1: they stay under both plans. */
    static int of(Access first, Access second, int zone) {
      int one = CatchmentFills.classOf(first.allocated(), zone);
      int other = CatchmentFills.classOf(second.allocated(), zone);
      int sitesOfOne = first.allocated().sites();
      int sitesOfOther = second.allocated().sites();
      boolean goes = one >= 0 && one < 2 * sitesOfOne;
      boolean went = other >= 0 && other < 2 * sitesOfOther;
      if (!goes && !went) {
        return Allocated.NONE;
      } else if (!went) {
        return ONLY_FIRST.ordinal();
      } else if (!goes) {
        return ONLY_SECOND.ordinal();
      }
      double km = place(first, one % sitesOfOne).distanceKm(place(second, other % sitesOfOther));
      return (km <= SAME_PLACE_KM ? SAME_PLACE : OTHER_PLACE).ordinal();
    }

    private static Position place(Access access, int site) {
      return access.plan().naerhospitaler().get(site).placement().position();
    }
  }

  /** The change a scene tells of. */
  static ZoneChange change(MapScene scene) {
    Access access = scene.evaluation().access();
    if (scene.against().isEmpty()) {
      return ZoneChange.ofPlan(access);
    }
    Access other = scene.against().map(Evaluation::access).get();
    return scene.theme() == MapTheme.MINUTES_SAVED
        ? ZoneChange.ofJourneys(other, access)
        : ZoneChange.ofNearest(other, access);
  }

  /** Where one class ends and the next begins. */
  static List<Double> breaks(MapLook look) {
    return look.projector() ? FEW_BREAKS : BREAKS;
  }

  /** The class of a zone, or −1 when it has no way, before or after. */
  static int classOf(ZoneChange change, int zone, List<Double> breaks) {
    return switch (change.outcome(zone)) {
      case NEVER_REACHED -> -1;
      case NEWLY_REACHED -> breaks.size() + 1;
      case NO_LONGER_REACHED -> breaks.size() + 2;
      // A break belongs to the class away from no change, on either side.
      case SHORTER, SAME -> ClassBreaks.classOf(change.saved(zone), breaks);
      case LONGER ->
          breaks.size()
              - ClassBreaks.classOf(
                  -change.saved(zone), breaks.reversed().stream().map(b -> -b).toList());
    };
  }

  /** The fills of all classes. */
  static List<AreaFill> of(MapScene scene) {
    Palette palette = scene.palette();
    List<AreaFill> fills = new ArrayList<>();
    palette.change(scene.look().projector()).stream().map(AreaFill::plain).forEach(fills::add);
    fills.add(palette.hatched(fills.getLast().colour(), Hatch.DOTS, false));
    fills.add(palette.hatched(fills.getFirst().colour(), Hatch.DIAMONDS, false));
    return fills;
  }

  /** The fills of moves. */
  static List<AreaFill> moves(MapScene scene) {
    Palette palette = scene.palette();
    List<AreaFill> fills = new ArrayList<>();
    for (Move move : Move.values()) {
      fills.add(palette.move(move));
    }
    return fills;
  }
}
