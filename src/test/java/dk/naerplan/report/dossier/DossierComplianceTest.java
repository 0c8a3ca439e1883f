package dk.naerplan.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the dossier says of the faglige ramme, by six rules that can be checked by hand. */
class DossierComplianceTest {
  @TempDir private Path folder;

  /** Both places are visited, the plan is described, and something is declined. */
  private static Plan described() {
    Plan plan = SmallRules.plan();
    Naerhospital vestby =
        plan.naerhospitaler()
            .get(0)
            .withHoldings(all ->
                all.with(
                        SmallRules.X_RAY,
                        holding ->
                            holding
                                .withDelivery(Set.of(Delivery.PHYSICAL, Delivery.OUTREACH))
                                .withDaysPerWeek(2.5)
                                .withNote("Bemandet af to radiografer."))
                    .with(SmallRules.COPD, h -> h.withAnswer(SmallRules.SPECIALIST, "virtuelt"))
                    .with(new ItemId("ikke-haelblodproeve"), _ -> Holding.declined("")));
    Naerhospital oestby =
        plan.naerhospitaler()
            .get(1)
            .withHoldings(all ->
                all.with(new ItemId("kom-rygestop"), _ -> Holding.declined("Findes på Øen.")));
    return new Plan(plan.id(), plan.name(), plan.edition(), List.of(vestby, oestby))
        .withHoldings(
            plan.holdings().with(SmallRules.HEALTH_PLAN, _ -> Holding.described("Kapitel 3.")));
  }

  private String text(Plan plan, Language language) throws IOException {
    ProjectState state = SmallRules.state(plan);
    Path file = folder.resolve("dossier.pdf");
    Evaluation evaluation =
        Evaluation.of(plan, state.dataset(), state.book(), 2026, SiteColumns.none());
    Dossier.write(file, state, evaluation, language, Instant.parse("2026-11-24T08:18:00Z"));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theWholeIsToldInProgressCountsAndAMatrix() throws IOException {
    assertThat(text(SmallRules.plan(), Language.DA))
        .contains("Opfyldelse af den faglige ramme")
        .contains("tjekket efter udgave proeve-1")
        // Vestby 3 of 5, Østby Syd 1 of 3, the plan 0 of 1.
        .contains("4 af 9 bør-krav opfyldt (44,4 %).")
        .contains("× 4 fejl", "! 0 advarsler", "i 2 oplysninger", "? 2 uafgjorte")
        .contains("~ 1 begrundet fravigelse")
        .contains("Nærhospital Kap. 4 Kap. 6 Kap. 7 Kap. 10 I alt")
        // Chapter 4: coupled, heel prick undecided; 6: CT set aside, no service; 7: KOL.
        .contains("1 Vestby ? 1/1 i 1/2 × 1/2 – × 3/5")
        .contains("2 Østby Syd ? 1/1 × 0/2 – – × 1/3")
        .contains("Planen som helhed – – – × 0/1 × 0/1")
        .contains("I alt ? 2/2 × 1/4 × 1/2 × 0/1 × 4/9");
  }

  @Test
  void deviationsAndOpenErrorsAreListed() throws IOException {
    assertThat(text(SmallRules.plan(), Language.DA))
        .contains("1 Vestby CT mangler 6.2.1 Begrundelse: CT er i Midtby.")
        .contains("Røntgen og CT er til stede 6.2.1 2 Østby Syd")
        .contains("Speciallægen er angivet 7.4 1 Vestby")
        .contains("Sundhedsplanen er beskrevet 10.1 Planen som helhed");
  }

  @Test
  void everyRequirementOfANaerhospitalHasARow() throws IOException {
    assertThat(text(SmallRules.plan(), Language.DA))
        .contains(
            "3 af 5 bør-krav opfyldt · 1 fejl · 1 oplysning · 1 uafgjort · 1 begrundet fravigelse")
        .contains(
            "Røntgen og CT er til stede ~ Begrundet fravigelse 1/2 CT: Begrundelse: CT er i"
                + " Midtby. 6.2.1")
        .contains("Speciallægen er angivet × Fejl 1/2 KOL: Ubesvaret: Hvordan er speciallægen med?")
        .contains("✓ Opfyldt Koblet til Midtby Sygehus, 20 min. væk. 4.2")
        .contains("× Fejl 0/2 Røntgen og CT: Ikke valgt. 6.2.1")
        .contains("Kapitel 7. Ikke relevante her: Speciallægen er angivet.");
  }

  @Test
  void whatIsHeldIsToldInDetail() throws IOException {
    assertThat(text(described(), Language.DA))
        .contains(
            "Røntgen bør 6.4.1 Fysisk, Udgående 2,5 Bemandet af to radiografer. ")
        .contains("KOL bør 6.4.1 – –")
        .contains("Hvordan er speciallægen med? Alle 2: Virtuelt")
        .contains("Oplyst ikke at være her: Hælblodprøve.")
        .contains("Fravalgt Afsnit Begrundelse Rygestop 6.4.1 Findes på Øen.")
        .contains("Styring og opfølgning Afsnit Beskrivelse Sundhedsplan 10.1 Kapitel 3.")
        .contains("1 af 1 bør-krav opfyldt");
  }

  @Test
  void englishDossierSaysTheSame() throws IOException {
    assertThat(text(described(), Language.EN))
        .contains("Compliance with the framework")
        // Vestby: X-ray, two specialists, coupled; Østby Syd: coupled; the plan.
        .contains("6 of 9 requirements met")
        .contains("In the house, Outreach 2.5")
        .contains("Stated not to be here: Heel prick.")
        .contains("× Error 0/2 X-ray and CT: Not chosen. 6.2.1");
  }

  @Test
  void anotherEditionIsPointedOut() throws IOException {
    assertThat(text(SmallRules.plan().withEdition("proeve-0"), Language.DA))
        .contains(
            "Planen er lavet under udgave proeve-0 af den faglige ramme og tjekkes efter udgave"
                + " proeve-1. Projektet har ikke den gamle udgave");
  }
}
