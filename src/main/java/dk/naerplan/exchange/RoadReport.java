package dk.naerplan.exchange;

import dk.naerplan.exchange.ImportReport.Note;
import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.routing.Origins;
import dk.naerplan.routing.RoadNetwork;
import dk.naerplan.routing.RoutedTravel;
import dk.naerplan.store.RoadSource;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What there is to know of a road network and of the travel times that were routed on it. */
final class RoadReport {
  private static final double FAR_FROM_ROAD_METRES = 500;
  private static final int EXAMPLES = 5;

  private final RoadSource source;
  private final Geography geography;
  private final RoutedTravel travel;

  RoadReport(RoadSource source, Geography geography, RoutedTravel travel) {
    this.source = source;
    this.geography = geography;
    this.travel = travel;
  }

  /**
   * The report in words.
   *
   * @param routed the sites whose columns were found, with them
   * @param kept how many imported columns stay
   */
  String in(Language language, Map<Site, TravelColumn> routed, int kept) {
    Texts texts = Texts.of(RoadReport.class, language);
    StringBuilder lines = new StringBuilder(texts.get("roads.report", source.file()));
    for (Note note : notes(routed, kept, texts)) {
      lines.append("\n  – ").append(texts.get(note.key(), note.arguments().toArray()));
    }
    return lines.toString();
  }

  private List<Note> notes(Map<Site, TravelColumn> routed, int kept, Texts texts) {
    Notes notes = new Notes();
    RoadNetwork network = travel.network();
    source.extractDate().ifPresent(date -> notes.add("roads.date", date.toString()));
    notes.add("roads.size", network.junctions(), network.stretches());
    notes.add("roads.ferries", network.ferries(), source.waitingMinutes());
    if (network.ferriesWithoutTime() > 0) {
      notes.add("roads.ferriesWithoutTime", network.ferriesWithoutTime());
    }
    zones(notes);
    columns(notes, routed, texts);
    if (kept > 0) {
      notes.add("roads.kept", kept);
    }
    notes.add("roads.credit");
    return notes.all();
  }

  private void zones(Notes notes) {
    Origins zones = travel.zones();
    List<Integer> without = zones.snappedBeyond(RoadNetwork.SNAP_LIMIT_METRES);
    List<Integer> far = new ArrayList<>(zones.snappedBeyond(FAR_FROM_ROAD_METRES));
    far.removeAll(without);
    far.stream()
        .max(Comparator.comparingDouble(zones::snappedMetres))
        .ifPresent(
            worst -> notes.add("roads.far", far.size(), name(worst), zones.snappedMetres(worst)));
    notes.addSome("roads.withoutRoad", without.stream().map(this::name).toList());
  }

  private String name(int zone) {
    Zone each = geography.zones().get(zone);
    return each.name().isBlank() ? each.id().value() : each.name();
  }

  private void columns(Notes notes, Map<Site, TravelColumn> routed, Texts texts) {
    List<String> estimated = new ArrayList<>();
    Map<MunicipalityCode, Set<Integer>> cutOff = new LinkedHashMap<>();
    int pairs = 0;
    int missing = 0;
    for (Map.Entry<Site, TravelColumn> each : routed.entrySet()) {
      TravelColumn column = each.getValue();
      if (column.grade() == Grade.ESTIMATED) {
        estimated.add(each.getKey().name());
      }
      pairs += column.zones();
      for (int zone : withoutWay(column)) {
        missing++;
        cutOff
            .computeIfAbsent(geography.zones().get(zone).municipality(), _ -> new LinkedHashSet<>())
            .add(zone);
      }
    }
    notes.add("roads.columns", routed.size() - estimated.size(), routed.size());
    notes.addSome(source.fill() ? "roads.filled" : "roads.estimated", estimated);
    if (missing > 0) {
      notes.add("roads.withoutWay", missing, pairs, places(cutOff, texts));
    }
  }

  private static int[] withoutWay(TravelColumn column) {
    return IntStream.range(0, column.zones())
        .filter(zone -> Float.isNaN(column.minutes(zone)))
        .toArray();
  }

  // Where most zones are cut off first: an island without ferry, or what lies outside the extract.
  private String places(Map<MunicipalityCode, Set<Integer>> cutOff, Texts texts) {
    List<String> places =
        cutOff.entrySet().stream()
            .sorted(Comparator.comparingDouble(each -> -shareOf(each.getKey(), each.getValue())))
            .limit(EXAMPLES)
            .map(each -> place(each.getKey(), each.getValue(), texts))
            .toList();
    String listed = String.join("; ", places);
    return cutOff.size() > EXAMPLES ? listed + " …" : listed;
  }

  private double shareOf(MunicipalityCode code, Set<Integer> zones) {
    return zones.size() / (double) zonesOf(code);
  }

  private long zonesOf(MunicipalityCode code) {
    return geography.zones().stream().filter(zone -> zone.municipality().equals(code)).count();
  }

  private String place(MunicipalityCode code, Set<Integer> zones, Texts texts) {
    String name =
        geography.municipalities().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow()
            .name();
    String examples = String.join(", ", zones.stream().limit(2).map(this::name).toList());
    return texts.get("roads.place", name, zones.size(), zonesOf(code), examples);
  }
}
