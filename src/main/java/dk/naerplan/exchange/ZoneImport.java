package dk.naerplan.exchange;

import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.language.Place;
import dk.naerplan.plan.Plan;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Takes zones into a draft in place of those it has, and spreads persons over them by weights. */
final class ZoneImport {
  private final DatasetDraft draft;
  private final List<Plan> plans;
  private final Set<ImportKind> together;
  private Optional<MunicipalSums> sums = Optional.empty();

  /**
   * An import of zones.
   *
   * @param together the kinds of all files of the import
   */
  ZoneImport(DatasetDraft draft, List<Plan> plans, Set<ImportKind> together) {
    this.draft = draft;
    this.plans = plans;
    this.together = together;
  }

  /** The persons per municipality before the zones or their persons were replaced. */
  Optional<MunicipalSums> sumsBefore() {
    return sums;
  }

  /** Remembers the persons per municipality as they are now, the first time. */
  void keepSums() {
    sums = Optional.of(sums.orElseGet(() -> MunicipalSums.of(draft)));
  }

  /** Zones with positions, from CSV. */
  ImportReport fromCsv(InputFile file) {
    ZoneCandidates candidates =
        GeographyCsv.candidates(CsvTable.readAny(file), draft.municipalities);
    Notes notes = new Notes();
    replace(file, candidates, notes);
    return report(file, ImportKind.ZONES, candidates, notes);
  }

  /** Zones with areas, from GeoJSON or TopoJSON; zones that are there already get their areas. */
  ImportReport fromAreas(InputFile file) {
    Map<String, ZoneProperties> properties = new LinkedHashMap<>();
    Map<String, List<Geometry>> parts = new LinkedHashMap<>();
    int repaired = 0;
    for (GeoJson.Feature feature : GeoJson.read(file, GeoJson.Accept.WGS84_OR_UTM32)) {
      ZoneProperties zone = ZoneProperties.of(feature);
      ZoneProperties before = properties.putIfAbsent(zone.id(), zone);
      if (before != null && !before.equals(zone)) {
        throw Bad.input("duplicateZone", feature.place(), zone.id(), before.name(), zone.name());
      }
      repaired += feature.area().isValid() ? 0 : 1;
      parts
          .computeIfAbsent(zone.id(), id -> new ArrayList<>())
          .add(feature.area().isValid() ? feature.area() : GeometryFixer.fix(feature.area()));
    }
    ZoneCandidates candidates = new ZoneCandidates(draft.municipalities);
    Notes notes = new Notes();
    int features = parts.values().stream().mapToInt(List::size).sum();
    notes.addCount("note.outlines.repaired", repaired);
    boolean weighted = properties.values().stream().anyMatch(each -> each.weight().isPresent());
    if (!weighted && properties.keySet().equals(GeographyCsv.rowsOf(draft.zones).keySet())) {
      draft.areas =
          Optional.of(
              draft.zones.stream().map(zone -> united(parts.get(zone.id().value()))).toList());
      notes.add("note.zones.areas", draft.zones.size());
      return new ImportReport(file.name(), ImportKind.ZONE_AREAS, "", features, 0, notes.all());
    }
    Set<String> empty = new TreeSet<>();
    properties.forEach((id, zone) -> {
      Geometry area = united(parts.get(id));
      if (area.getArea() > 0) {
        candidates.add(zone, area);
      } else {
        empty.add(id);
      }
    });
    notes.addSome("note.zones.empty", empty);
    replace(file, candidates, notes);
    draft.areas = Optional.of(List.copyOf(candidates.areas()));
    notes.addCount("note.zones.united", features - properties.size());
    notes.addSome("note.zones.crossing", candidates.crossing());
    return report(file, ImportKind.ZONE_AREAS, candidates, notes);
  }

  private static Geometry united(List<Geometry> parts) {
    return parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
  }

  private static ImportReport report(
      InputFile file, ImportKind kind, ZoneCandidates candidates, Notes notes) {
    notes.addSome("note.zones.outside", candidates.outside());
    return new ImportReport(
        file.name(), kind, "", candidates.zones().size(), candidates.outside().size(), notes.all());
  }

  private void replace(InputFile file, ZoneCandidates candidates, Notes notes) {
    List<Zone> zones = candidates.zones();
    if (zones.isEmpty()) {
      throw Bad.input("zonesOutside", Place.file(file.name()), Bad.examples(candidates.outside()));
    }
    keepSums();
    Map<String, Integer> before = GeographyCsv.rowsOf(draft.zones);
    boolean same = before.keySet().equals(GeographyCsv.rowsOf(zones).keySet());
    Optional<double[]> weights = candidates.weights();
    if (same && weights.isEmpty()) {
      carryPersons(zones, before);
    } else if (weights.isEmpty() && !personsFollow()) {
      throw Bad.input("zonesNeedPopulation", Place.file(file.name()));
    } else {
      draft.persons = new int[draft.years.length][zones.size() * AgeGroup.COUNT];
    }
    draft.zones = List.copyOf(zones);
    draft.areas = Optional.empty();
    notes.add(same ? "note.zones.same" : "note.zones.other", zones.size());
    weights.ifPresent(known -> spread(known, Place.file(file.name()), notes));
    dropColumns(notes);
    tellOverrides(notes);
  }

  private boolean personsFollow() {
    return together.contains(ImportKind.ZONE_POPULATION)
        || together.contains(ImportKind.POINT_POPULATION)
        || together.contains(ImportKind.ZONE_WEIGHTS);
  }

  // Columns are kept per row of the zones, so that none of them fits other zones.
  private void dropColumns(Notes notes) {
    notes.addCount("note.estimatedAnew", columns(Grade.ESTIMATED));
    notes.addCount("note.zones.columnsLost", columns(Grade.IMPORTED));
    draft.columns.clear();
  }

  private int columns(Grade grade) {
    return (int) draft.columns.values().stream().filter(column -> column.grade() == grade).count();
  }

  private void tellOverrides(Notes notes) {
    Set<ZoneId> known = draft.zones.stream().map(Zone::id).collect(Collectors.toSet());
    for (Plan plan : plans) {
      Set<ZoneId> gone = new TreeSet<>(plan.allocation().overrides().ofZones().keySet());
      gone.removeAll(known);
      if (!gone.isEmpty()) {
        notes.add("note.zones.overrides", plan.name(), gone.size(), Bad.examples(gone));
      }
    }
  }

  private void carryPersons(List<Zone> zones, Map<String, Integer> before) {
    for (int y = 0; y < draft.persons.length; y++) {
      int[] moved = new int[draft.persons[y].length];
      for (int row = 0; row < zones.size(); row++) {
        int from = before.get(zones.get(row).id().value());
        System.arraycopy(
            draft.persons[y], from * AgeGroup.COUNT, moved, row * AgeGroup.COUNT, AgeGroup.COUNT);
      }
      draft.persons[y] = moved;
    }
  }

  /** Weights of zones, from CSV: the persons of each municipality are spread by them. */
  ImportReport weights(InputFile file) {
    keepSums();
    Map<String, Integer> rows = GeographyCsv.rowsOf(draft.zones);
    double[] weights = new double[draft.zones.size()];
    Set<Object> seen = new HashSet<>();
    Set<String> unknown = new TreeSet<>();
    CsvTable table = CsvTable.readAny(file).require("zone", "weight");
    for (CsvRow row : table.rows()) {
      String zone = GeographyCsv.once(row, "zone", row.filled("zone"), seen);
      double weight = row.measure("weight");
      Integer at = rows.get(zone);
      if (at == null) {
        unknown.add(zone);
      } else {
        weights[at] = weight;
      }
    }
    Notes notes = new Notes();
    notes.addSome("note.travel.unknownZones", unknown);
    Set<String> without = new TreeSet<>(rows.keySet());
    without.removeAll(seen);
    notes.addSome("note.zones.withoutWeight", without);
    spread(weights, Place.file(file.name()), notes);
    return new ImportReport(
        file.name(),
        ImportKind.ZONE_WEIGHTS,
        "",
        seen.size() - unknown.size(),
        unknown.size(),
        notes.all());
  }

  /** Spreads the persons there were per municipality, year and age over its zones. */
  private void spread(double[] weights, Place file, Notes notes) {
    MunicipalSums before = sums.orElseThrow();
    TreeSet<MunicipalityCode> covered = new TreeSet<>();
    for (Municipality municipality : draft.municipalities) {
      int[] rows = PersonsPerZone.rows(municipality.code(), draft.zones);
      int[] shares = whole(Arrays.stream(rows).mapToDouble(row -> weights[row]).toArray());
      if (Arrays.stream(shares).anyMatch(share -> share > 0)) {
        covered.add(municipality.code());
        spread(before, municipality.code(), rows, shares);
      }
    }
    List<Municipality> left = before.inhabitedBut(covered, draft.municipalities);
    if (!left.isEmpty()) {
      throw Bad.input(
          "municipalitiesWithoutZones",
          file,
          left.size(),
          Bad.examples(left.stream().map(each -> each.code() + " " + each.name()).toList()));
    }
    notes.add("note.zones.spread", draft.zones.size(), PopulationImport.list(before.years()));
  }

  private void spread(MunicipalSums before, MunicipalityCode code, int[] rows, int[] weights) {
    for (int y = 0; y < draft.years.length; y++) {
      int[] byAge = before.persons(code, draft.years[y]);
      for (int age = 0; age < AgeGroup.COUNT; age++) {
        int[] shares = PersonsPerZone.shares(byAge[age], weights);
        for (int i = 0; i < rows.length; i++) {
          draft.persons[y][rows[i] * AgeGroup.COUNT + age] = shares[i];
        }
      }
    }
  }

  /** Weights as whole numbers, with three decimals where there is room. */
  private static int[] whole(double[] weights) {
    double most = Arrays.stream(weights).max().orElse(0);
    double scale = most == 0 ? 0 : Math.min(1000, 1e9 / most);
    return Arrays.stream(weights).mapToInt(weight -> (int) Math.round(weight * scale)).toArray();
  }
}
