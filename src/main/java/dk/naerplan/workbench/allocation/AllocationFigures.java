package dk.naerplan.workbench.allocation;

import dk.naerplan.access.Access;
import dk.naerplan.access.Allocated;
import dk.naerplan.access.Stays;
import dk.naerplan.language.Texts;
import dk.naerplan.report.allocation.AllocationWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What follows from who goes where, in the order it is shown. */
final class AllocationFigures {
  private final Access access;
  private final Texts texts;
  private final AllocationWording wording;

  AllocationFigures(Access access, Texts texts, AllocationWording wording) {
    this.access = access;
    this.texts = texts;
    this.wording = wording;
  }

  /** A figure with its name. */
  record Figure(String name, String value) {}

  List<Figure> all() {
    long outside = sum(access.outsideCatchments());
    long within = access.catchments().stream().mapToLong(c -> c.persons()).sum();
    long everyone = within + outside;
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            texts.get("figure.within"),
            texts.get("figure.share", within, everyone == 0 ? 0.0 : (double) within / everyone)));
    for (Map.Entry<Stays, List<Integer>> staying : access.staying().entrySet()) {
      figures.add(
          new Figure(
              texts.get("figure.staying", wording.reason(staying.getKey())),
              texts.get("figure.persons", sum(staying.getValue()))));
    }
    if (within > 0) {
      figures.add(new Figure(texts.get("figure.own"), toOwnNaerhospital()));
    }
    figures.add(
        new Figure(
            texts.get("figure.everyone", Integer.toString(access.year())),
            texts.get(
                "figure.change",
                minutes(access.before().meanMinutes()),
                minutes(access.after().meanMinutes()),
                minutes(access.after().worstMinutes()))));
    figures.add(
        new Figure(texts.get("figure.grade"), texts.get("grade." + access.gradeOfChange())));
    return figures;
  }

  // Of all who belong to a catchment, also of those who would rather choose an akutsygehus. It is
  // worked out while a pin is dragged, so nothing is sorted.
  private String toOwnNaerhospital() {
    Allocated allocated = access.allocated();
    double persons = 0;
    double sum = 0;
    double worst = Double.NaN;
    for (int zone = 0; zone < allocated.zones(); zone++) {
      for (int part = 0; part < allocated.parts(zone); part++) {
        double going = allocated.share(zone, part) * allocated.persons(zone);
        double minutes = access.columns().get(allocated.site(zone, part)).minutes(zone);
        if (going > 0 && !Double.isNaN(minutes)) {
          persons += going;
          sum += going * minutes;
          worst = Double.isNaN(worst) ? minutes : Math.max(worst, minutes);
        }
      }
    }
    return texts.get(
        "figure.travel", minutes(persons == 0 ? Double.NaN : sum / persons), minutes(worst));
  }

  private String minutes(double value) {
    return Double.isNaN(value) ? texts.get("figure.unknown") : texts.get("figure.minutes", value);
  }

  private static long sum(List<Integer> persons) {
    return persons.stream().mapToLong(Integer::longValue).sum();
  }
}
