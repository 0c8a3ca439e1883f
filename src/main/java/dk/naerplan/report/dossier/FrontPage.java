package dk.naerplan.report.dossier;

import dk.naerplan.access.Access;
import dk.naerplan.access.BeforeAfter;
import dk.naerplan.access.Catchment;
import dk.naerplan.report.map.MapPainter;
import dk.naerplan.report.map.MapScene;

/** The first page: what the plan is, in a sentence and a map; and what runs on every page. */
final class FrontPage {
  private FrontPage() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    running(draft);
    markup.begin("div", "front");
    markup.line("p", "eyebrow", draft.text("front.eyebrow"));
    markup.heading(1, draft.evaluation().plan().name());
    markup.line(
        "p",
        "byline",
        draft.text(
            "front.byline", draft.state().name(), draft.year(), draft.wording().date(draft.now())));
    markup.line("p", "lead", summary(draft));
    draft
        .allocation()
        .function(draft.evaluation(), draft.state().catalogue())
        .ifPresent(said -> markup.line("p", "lead", said + "."));
    MapScene scene =
        MapScene.plan(draft.state().dataset(), draft.evaluation(), draft.language())
            .withCredits(draft.state().attributions());
    int map =
        draft
            .paintings()
            .add((graphics, width, height) -> MapPainter.paint(graphics, scene, width, height));
    markup.painting(map, draft.text("front.map", draft.evaluation().plan().name()), "front-map");
    markup.line("p", "note", draft.text("front.note"));
    markup.end();
    markup.contents(draft.text("contents"));
  }

  private static void running(Draft draft) {
    Markup markup = draft.markup();
    markup.line(
        "div",
        "running-head",
        draft.text(
            "running.head",
            Wording.shortened(draft.evaluation().plan().name()),
            Wording.shortened(draft.state().name())));
    markup.line(
        "div",
        "running-foot",
        draft.text("running.foot", draft.wording().dateAndTime(draft.now())));
    markup.begin("div", "running-page");
    markup.line("span", "page-number", draft.text("running.page") + " ");
    markup.line("span", "page-count", " " + draft.text("running.of") + " ");
    markup.end();
  }

  private static String summary(Draft draft) {
    Access access = draft.evaluation().access();
    int count = access.catchments().size();
    if (count == 0) {
      return draft.text("front.empty");
    }
    BeforeAfter change = BeforeAfter.of(access);
    long hosts = access.catchments().stream().flatMap(c -> c.host().stream()).distinct().count();
    long persons = access.catchments().stream().mapToLong(Catchment::persons).sum();
    return draft.text(
        "front.summary",
        count,
        hosts,
        persons,
        draft.wording().minutes(access.before().meanMinutes()),
        draft.wording().minutes(access.after().meanMinutes()),
        draft.wording().share(change.shareUnderBefore(30)),
        draft.wording().share(change.shareUnderAfter(30)));
  }
}
