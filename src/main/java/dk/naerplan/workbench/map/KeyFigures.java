package dk.naerplan.workbench.map;

import dk.naerplan.access.Access;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Gains;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Texts;

/** What a plan means for travel, in one line. */
final class KeyFigures {
  private KeyFigures() {}

  static String of(Evaluation evaluation, Texts texts) {
    Access access = evaluation.access();
    Distribution before = access.before();
    Distribution after = access.after();
    Gain gain = Gains.of(access.journeys(), 1);
    return texts.get(
        "figures",
        access.catchments().size(),
        after.meanMinutes(),
        before.meanMinutes(),
        after.p90Minutes(),
        before.p90Minutes(),
        after.personsByBand().in(TravelBand.OVER_60),
        Math.round(gain.gaining()),
        Math.round(gain.losing()),
        texts.get("grade." + access.gradeOfChange()));
  }
}
