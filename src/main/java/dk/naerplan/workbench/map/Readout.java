package dk.naerplan.workbench.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Allocated;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Nearest;
import dk.naerplan.access.ZoneChange;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the map shows, in words: for the line below it and for screen readers. */
final class Readout {
  /** So many of the nærhospitaler that a zone is split between are named, the largest first. */
  private static final int MOST_PARTS = 3;

  private Readout() {}

  /** A zone: municipality, persons, and how far it is to hospitals. */
  static String zone(MapScene scene, int row, Texts texts) {
    Zone zone = scene.dataset().geography().zones().get(row);
    Access access = scene.evaluation().access();
    String municipality =
        scene
            .dataset()
            .geography()
            .municipality(zone.municipality())
            .map(Municipality::name)
            .orElse(zone.municipality().value());
    String where =
        texts.get(
            "hover.zone",
            municipality,
            zone.name(),
            scene.dataset().population().persons(row, access.year()),
            Integer.toString(access.year()));
    List<Site> hospitals = scene.dataset().geography().sites(SiteKind.ACUTE_HOSPITAL);
    List<Naerhospital> pins = access.plan().naerhospitaler();
    String toAcute =
        way(
            access.toAcuteHospital(),
            row,
            texts.get("hover.acute"),
            site -> hospitals.get(site).name(),
            texts);
    String toPin =
        pins.isEmpty()
            ? ""
            : " · "
                + way(
                    access.toNaerhospital(),
                    row,
                    texts.get("hover.naerhospital"),
                    site -> (site + 1) + " " + pins.get(site).name(),
                    texts);
    return where
        + " · "
        + toAcute
        + toPin
        + belongs(access, row, texts)
        + change(access, row, texts);
  }

  // Told only where it is not plainly the nearest.
  private static String belongs(Access access, int row, Texts texts) {
    Allocated allocated = access.allocated();
    List<Naerhospital> pins = access.plan().naerhospitaler();
    boolean nearest =
        allocated.parts(row) == 1
            && allocated.stays(row).isEmpty()
            && allocated.site(row, 0) == access.toNaerhospital().site(row);
    if (pins.isEmpty() || nearest) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    IntStream.range(0, allocated.parts(row))
        .boxed()
        .sorted(Comparator.comparingDouble(part -> -allocated.share(row, part)))
        .limit(MOST_PARTS)
        .forEach(part -> {
          int site = allocated.site(row, part);
          parts.add(
              texts.get(
                  "hover.belongs.share",
                  (site + 1) + " " + pins.get(site).name(),
                  allocated.share(row, part) * 100));
        });
    String places =
        parts.isEmpty() ? "" : " · " + texts.get("hover.belongs", String.join(", ", parts));
    double staying = allocated.shareStaying(row);
    return staying > 0 ? places + " · " + texts.get("hover.stays", staying * 100) : places;
  }

  private static String change(Access access, int row, Texts texts) {
    if (access.plan().naerhospitaler().isEmpty()) {
      return "";
    }
    ZoneChange change = ZoneChange.ofPlan(access);
    return switch (change.outcome(row)) {
      case SHORTER, SAME, LONGER ->
          " · " + texts.get("hover.change", change.from(row), change.to(row));
      case NEWLY_REACHED -> " · " + texts.get("hover.change.newly");
      case NO_LONGER_REACHED -> " · " + texts.get("hover.change.lost");
      case NEVER_REACHED -> "";
    };
  }

  private interface NameOf {
    String name(int site);
  }

  private static String way(Nearest nearest, int row, String goal, NameOf names, Texts texts) {
    int site = nearest.site(row);
    if (site == Nearest.NONE) {
      return texts.get("hover.unreached", goal);
    }
    return texts.get(
        "hover.way",
        nearest.minutes(row),
        goal,
        names.name(site),
        texts.get("grade." + nearest.grade().orElse(Grade.ESTIMATED)));
  }

  /** The whole map: what the colours stand for, how many pins, which is selected. */
  static String summary(MapScene scene, Texts texts) {
    String theme = Legend.name(scene.theme(), scene.language());
    String year = Integer.toString(scene.evaluation().year());
    int pins = scene.evaluation().plan().naerhospitaler().size();
    Optional<Catchment> selected =
        scene
            .selected()
            .flatMap(scene.evaluation()::indexOf)
            .map(scene.evaluation().access().catchments()::get);
    return texts.get("summary", theme, year, pins)
        + " "
        + selected
            .map(catchment ->
                texts.get(
                    "summary.selected",
                    catchment.naerhospital().name(),
                    catchment.host().map(Municipality::name).orElse("–"),
                    catchment.persons()))
            .orElseGet(() -> texts.get("summary.none"));
  }
}
