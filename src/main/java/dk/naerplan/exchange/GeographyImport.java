package dk.naerplan.exchange;

import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.travel.Grade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.GeometryFactory;

/** Takes outlines and sites into a draft in place of those it has. */
final class GeographyImport {
  private final DatasetDraft draft;
  private final List<Plan> plans;

  GeographyImport(DatasetDraft draft, List<Plan> plans) {
    this.draft = draft;
    this.plans = plans;
  }

  ImportReport outlines(InputFile file) {
    Outlines outlines =
        Outlines.read(
            file, GeoJson.Accept.WGS84_OR_UTM32, new MunicipalityNames(draft.municipalities));
    outlines.requireAll(draft.municipalities, file.name());
    List<MunicipalityCode> others = outlines.others(draft.municipalities);
    draft.keepImportedAreas();
    draft.municipalities =
        draft.municipalities.stream()
            .map(each ->
                new Municipality(
                    each.code(),
                    each.name(),
                    each.region(),
                    each.cluster(),
                    outlines.areas().get(each.code())))
            .toList();
    draft.outlineNote =
        Texts.of(GeographyImport.class, Language.DA).get("outlineNote", file.name());
    int refused = outlines.features(others);
    Notes notes = new Notes();
    notes.add("note.outlines.joined", draft.municipalities.size(), outlines.features() - refused);
    notes.addSome("note.outlines.others", others);
    if (outlines.repaired() > 0) {
      notes.add("note.outlines.repaired", outlines.repaired());
    }
    notes.addSome("note.byName", outlines.byName());
    notes.addSome("note.outlines.zonesOutside", zonesOutside());
    estimateAnew(notes);
    return new ImportReport(
        file.name(), ImportKind.OUTLINES, "", outlines.features() - refused, refused, notes.all());
  }

  private List<String> zonesOutside() {
    GeometryFactory factory = new GeometryFactory();
    Map<MunicipalityCode, Municipality> byCode =
        draft.municipalities.stream().collect(Collectors.toMap(Municipality::code, m -> m));
    return draft.zones.stream()
        .filter(zone ->
            !byCode
                .get(zone.municipality())
                .outline()
                .intersects(factory.createPoint(zone.centroid().toCoordinate())))
        .map(zone -> zone.id().value())
        .toList();
  }

  /** Drops estimated travel times: they rest on what has just changed. */
  private void estimateAnew(Notes notes) {
    int before = draft.columns.size();
    draft.columns.values().removeIf(column -> column.grade() == Grade.ESTIMATED);
    if (draft.columns.size() < before) {
      notes.add("note.estimatedAnew", before - draft.columns.size());
    }
  }

  private Set<MunicipalityCode> codes() {
    return draft.municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
  }

  ImportReport sites(InputFile file) {
    CsvTable table = CsvTable.readAny(file);
    List<Site> sites = GeographyCsv.sites(table, codes(), draft.clusters);
    Map<SiteId, Site> after = new LinkedHashMap<>();
    sites.forEach(site -> after.put(site.id(), site));
    Set<SiteId> changed = new TreeSet<>();
    for (Site old : draft.sites) {
      Site kept = after.get(old.id());
      if (kept == null || !kept.position().equals(old.position())) {
        changed.add(old.id());
      }
    }
    refuseWhenInUse(file, changed, after);
    draft.columns.keySet().removeAll(changed);
    draft.sites = sites;
    Notes notes = new Notes();
    notes.addSome("note.sites.changed", changed);
    return new ImportReport(file.name(), ImportKind.SITES, "", sites.size(), 0, notes.all());
  }

  private void refuseWhenInUse(InputFile file, Set<SiteId> changed, Map<SiteId, Site> after) {
    for (Plan plan : plans) {
      for (Naerhospital each : plan.naerhospitaler()) {
        Optional<SiteId> used =
            switch (each.placement()) {
              case Placement.AtSite at -> Optional.of(at.site()).filter(changed::contains);
              case Placement.AtPosition _ -> Optional.empty();
            };
        Optional<SiteId> coupled =
            switch (each.coupling()) {
              case AcuteCoupling.Chosen chosen ->
                  Optional.of(chosen.hospital()).filter(id -> !after.containsKey(id));
              case AcuteCoupling.Nearest _ -> Optional.empty();
            };
        used.or(() -> coupled)
            .ifPresent(id -> {
              throw Bad.input(
                  "siteInUse", Place.file(file.name()), id.value(), each.name(), plan.name());
            });
      }
    }
  }
}
