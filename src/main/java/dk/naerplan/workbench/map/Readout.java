package dk.naerplan.workbench.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Nearest;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.report.map.Legend;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.travel.Grade;
import java.util.List;
import java.util.Optional;

/** What the map shows, in words: for the line below it and for screen readers. */
final class Readout {
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
    return where + " · " + toAcute + toPin;
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
