package dk.naerplan.report.dossier;

import dk.naerplan.framework.Catalogue;

/** How the figures are made, in plain words. */
final class MethodSection {
  private MethodSection() {}

  static void write(Draft draft) {
    Markup markup = draft.markup();
    Catalogue catalogue = draft.state().catalogue();
    markup.heading(2, draft.text("method"));
    for (String part : new String[] {"who", "travel", "estimated", "change", "year", "patients"}) {
      markup.heading(3, draft.text("method." + part));
      markup.paragraph(draft.text("method." + part + ".text"));
      if (part.equals("change")) {
        markup.paragraph(
            draft.text(
                "method.change." + draft.evaluation().plan().allocation().nearerAcuteHospital()));
      }
    }
    markup.heading(3, draft.text("method.framework"));
    markup.paragraph(draft.text("method.framework.text", catalogue.edition(), catalogue.source()));
  }
}
