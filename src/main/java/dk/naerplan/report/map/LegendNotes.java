package dk.naerplan.report.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Gains;
import dk.naerplan.access.ZoneChange;
import dk.naerplan.language.Texts;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines below a legend: how well the figures are known, and what they add up to. */
final class LegendNotes {
  private LegendNotes() {}

  static List<String> of(MapScene scene, Texts texts) {
    List<String> notes = new ArrayList<>();
    Access access = scene.evaluation().access();
    if (scene.against().isPresent()) {
      against(scene, texts, notes);
      return notes;
    }
    switch (scene.theme()) {
      case CATCHMENTS -> grade(access.grade(), texts, notes);
      case MINUTES_TO_NAERHOSPITAL -> grade(access.toNaerhospital().grade(), texts, notes);
      case MINUTES_TO_ACUTE_HOSPITAL -> grade(access.toAcuteHospital().grade(), texts, notes);
      case MINUTES_SAVED -> {
        gains(Gains.of(access.journeys(), 1), texts, notes);
        grade(access.journeys().grade(), texts, notes);
      }
      case TIME_BANDS -> bands(scene, texts, notes);
      case DENSITY, SHARE_65_PLUS, SHARE_80_PLUS, GROWTH -> notes.add(texts.get("note.spread"));
      case PLAIN -> {}
    }
    if (scene.layers().desireLines()) {
      notes.add(texts.get("note.desireLines", DesireLines.LEAST_SHARE * 100));
    }
    return notes;
  }

  private static void grade(Optional<Grade> grade, Texts texts, List<String> notes) {
    grade.ifPresent(known -> notes.add(texts.get("note.grade." + known)));
  }

  private static void gains(Gain gain, Texts texts, List<String> notes) {
    notes.add(
        texts.get(
            "note.gains",
            Math.round(gain.gaining()),
            Math.round(gain.losing()),
            Math.round(gain.unchanged())));
    long reached = Math.round(gain.newlyReached());
    long lost = Math.round(gain.noLongerReached());
    if (reached > 0 || lost > 0) {
      notes.add(texts.get("note.reached", reached, lost));
    }
  }

  private static void bands(MapScene scene, Texts texts, List<String> notes) {
    if (!ZoneColours.bandsOfRoads(scene)) {
      Access access = scene.evaluation().access();
      notes.add(texts.get("note.bands.zones"));
      grade(
          scene
              .selected()
              .flatMap(scene.evaluation()::indexOf)
              .map(site -> access.columns().get(site).grade())
              .or(access.toNaerhospital()::grade),
          texts,
          notes);
    } else if (scene.bands().isEmpty()) {
      notes.add(texts.get("note.bands.underWay"));
    } else {
      grade(Optional.of(TimeBands.GRADE), texts, notes);
    }
  }

  private static void against(MapScene scene, Texts texts, List<String> notes) {
    ZoneChange change = ChangeFills.change(scene);
    if (scene.theme() != MapTheme.CATCHMENTS) {
      notes.add(
          texts.get(
              "note.against",
              change.persons(ZoneChange.Outcome.SHORTER),
              change.persons(ZoneChange.Outcome.LONGER),
              change.persons(ZoneChange.Outcome.SAME)));
    }
    grade(change.grade(), texts, notes);
  }
}
