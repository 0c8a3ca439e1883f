package dk.naerplan.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:18:00Z");

  @TempDir private Path folder;

  private static ProjectState state(Plan plan) {
    ProjectState state = SmallCountry.state();
    return new ProjectState(
        state.name(),
        state.dataset(),
        state.imports(),
        state.catalogue(),
        state.book(),
        List.of(plan));
  }

  /** Vestby holds an item of each strength; Østby Syd is coupled to the farther hospital. */
  private static Plan equipped() {
    Plan plan = SmallCountry.plan();
    Naerhospital vestby =
        plan.naerhospitaler()
            .get(0)
            .withBuilding("Sygehusvej 1")
            .withItem(new ItemId("roentgen"), true)
            .withItem(new ItemId("kom-rygestop"), true)
            .withItem(new ItemId("fra-anden-udgave"), true);
    Naerhospital oestby =
        plan.naerhospitaler()
            .get(1)
            .withCoupling(new AcuteCoupling.Chosen(new SiteId("akut-1"), "Aftale om KOL"));
    return new Plan(plan.id(), plan.name(), plan.edition(), List.of(vestby, oestby));
  }

  private PDDocument write(ProjectState state, Language language, int year) throws IOException {
    Path file = folder.resolve("dossier.pdf");
    Evaluation evaluation =
        Evaluation.of(
            state.plans().getFirst(), state.dataset(), state.book(), year, SiteColumns.none());
    Dossier.write(file, state, evaluation, language, NOW);
    return Loader.loadPDF(file.toFile());
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void whoGoesWhereStandsUnderTheOverview() throws IOException {
    Overrides overrides =
        new Overrides(
            Map.of(new ZoneId("x"), new Overrides.Target.Stay()),
            Map.of(
                SmallCountry.code(102),
                new Overrides.Target.To(new NaerhospitalId("n-2")),
                SmallCountry.code(104),
                new Overrides.Target.Stay()));
    Plan plan =
        SmallCountry.plan()
            .withAllocation(
                Allocation.NEAREST.with(NearerAcuteHospital.FOLLOWS).withOverrides(overrides));
    try (PDDocument pdf = write(state(plan), Language.DA, 2026)) {
      assertThat(text(pdf))
          .contains("Hvem der tager hvorhen")
          .contains("2 kommuner er flyttet af planlæggeren; 1 flytning har ingen virkning")
          // Øen has 7 × 160 persons, Midtby 7 × (120 + 130).
          .contains("1.120 borgere hører ikke til noget nærhospital")
          .contains("1.120 borgere: planlæggeren har bestemt det")
          .contains("Midtby – hele kommunen Østby Syd 1.750")
          .contains("Øen – hele kommunen akutsygehuset 1.120")
          .contains("Kilde: Alle til det nærmeste sted er antagelsen i p-medianen: Hakimi 1964")
          .contains("nogle borgere kan derfor få længere");
    }
  }

  @Test
  void aDossierForOneFunctionSaysSo() throws IOException {
    ProjectState state = state(equipped());
    Path file = folder.resolve("dossier.pdf");
    Evaluation evaluation =
        Evaluation.of(
            state.plans().getFirst(),
            state.dataset(),
            state.book(),
            2026,
            SiteColumns.none(),
            Optional.of(new ItemId("roentgen")));
    Dossier.write(file, state, evaluation, Language.DA, NOW);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(text(pdf))
          .contains("Opland for: røntgen – 1 af 2 nærhospitaler har det. ")
          .contains("med 6.370 borgere");
    }
  }

  @Test
  void danishDossierHoldsThePlansFigures() throws IOException {
    try (PDDocument pdf = write(state(equipped()), Language.DA, 2026)) {
      assertThat(text(pdf))
          .contains("Prøveplan")
          .contains("Projekt Lilleland · tal for 1. januar 2026 · udarbejdet 24. november 2026")
          .contains("2 nærhospitaler i 2 kommuner med 6.370 borgere")
          .contains("Nærhospital 1: Vestby")
          .contains("Nærhospital 2: Østby Syd")
          .contains("Sygehusvej 1")
          .contains("Valgt af planlæggeren: Aftale om KOL")
          // Vestby: 7 × 460 persons, of whom 2 and 1 of 7 age groups are old.
          .contains("3.220, heraf 920 på 65 år og derover og 460 på 80 år og derover")
          // 1 % of 3,220 persons, 2 contacts each, half of them movable.
          .contains("KOL 32 2 pr. år 64 50 % 32")
          .contains("Røntgen bør 6.4.1")
          .contains("Rygestop kan 6.4.1")
          .contains("fra-anden-udgave")
          .contains("19 forudsætninger. 19 af dem er illustrationer")
          .contains("dannet 24. november 2026 kl. 09.18")
          .contains("I alt 4 6.370 6.370 0");
    }
  }

  @Test
  void englishDossierSaysTheSame() throws IOException {
    try (PDDocument pdf = write(state(equipped()), Language.EN, 2026)) {
      assertThat(text(pdf))
          .contains("2 nærhospitaler in 2 municipalities with 6,370 citizens")
          .contains("Chosen by the planner: Aftale om KOL")
          .contains("3,220, of them 920 aged 65 and over")
          .contains("X-ray should 6.4.1")
          .contains("19 assumptions. 19 of them are illustrations")
          .contains("(estimated)")
          .contains("made 24 November 2026 09:18");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyAssumptionAndEverySourceIsListed(Language language) throws IOException {
    ProjectState state = state(equipped());
    try (PDDocument pdf = write(state, language, 2026)) {
      String text = squeezed(text(pdf));
      for (Assumption assumption : state.book().assumptions()) {
        String name = language == Language.DA ? assumption.da() : assumption.en();
        assertThat(text).contains(squeezed(name));
      }
      for (ImportRecord record : state.imports()) {
        assertThat(text)
            .contains(squeezed(record.title()))
            .contains(squeezed(record.file()))
            .contains(record.sha256().substring(0, 12))
            .contains(squeezed(record.attribution()))
            .contains(squeezed(record.licence()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsA4AndHasText(Language language) throws IOException {
    try (PDDocument pdf = write(state(equipped()), language, 2035)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      String numbered = language == Language.DA ? "Side %s af %s" : "Page %s of %s";
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDRectangle box = pdf.getPage(page - 1).getMediaBox();
        assertThat(Math.round(box.getWidth())).isEqualTo(595);
        assertThat(Math.round(box.getHeight())).isEqualTo(842);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf))
            .hasSizeGreaterThan(200)
            .contains(numbered.formatted(page, pdf.getNumberOfPages()));
      }
    }
  }

  @Test
  void readingOrderFollowsThePage() throws IOException {
    try (PDDocument pdf = write(state(equipped()), Language.DA, 2026)) {
      assertThat(text(pdf))
          .containsSubsequence(
              "Indhold",
              "Nærhospitaler i planen",
              "Rejsetid før og efter",
              "Nærhospital 1: Vestby",
              "Beliggenhedskommune",
              "Optageområde",
              "Alder (år) Borgere",
              "Patienter og kontakter (skøn)",
              "Nærhospital 2: Østby Syd",
              "Forudsætninger",
              "Kilder og data",
              "Metode",
              "Kontrol af befolkningen");
    }
  }

  @Test
  void naerhospitalWithoutItemsFillsOnePage() throws IOException {
    try (PDDocument pdf = write(state(SmallCountry.plan()), Language.DA, 2026)) {
      List<Integer> starts = new ArrayList<>();
      for (String heading : List.of("Nærhospital 1:", "Nærhospital 2:", "Forudsætninger")) {
        starts.add(lastPageWith(pdf, heading));
      }
      int first = starts.getFirst();
      assertThat(starts).containsExactly(first, first + 1, first + 2);
      // 460 persons in each of 7 age groups; 1 % have KOL.
      assertThat(pageText(pdf, first)).contains("80+ 460 5").contains("Patienter er skøn: ");
    }
  }

  @Test
  void frontPageCreditsTheDataOnce() throws IOException {
    ProjectState state = state(equipped());
    try (PDDocument pdf = write(state, Language.DA, 2026)) {
      String front = squeezed(pageText(pdf, 1));
      for (String credit : state.attributions()) {
        assertThat(front).containsOnlyOnce(squeezed(credit));
      }
      assertThat(front).containsOnlyOnce(squeezed(state.dataset().geography().outlineNote()));
    }
  }

  private static String pageText(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
  }

  // After the contents, which name every heading too.
  private static int lastPageWith(PDDocument pdf, String heading) throws IOException {
    for (int page = pdf.getNumberOfPages(); page > 0; page--) {
      if (pageText(pdf, page).contains(heading)) {
        return page;
      }
    }
    throw new AssertionError("No page has " + heading);
  }

  @Test
  void laterYearIsControlledBesideTheFirst() throws IOException {
    try (PDDocument pdf = write(state(equipped()), Language.DA, 2040)) {
      // 2040 is the fourth year: 3 more in each of 7 age groups of 7 zones.
      assertThat(text(pdf))
          .contains("Borgere 1. januar 2026")
          .contains("Borgere 1. januar 2040")
          .contains("I alt 4 6.517 6.517 0");
    }
  }

  @Test
  void paintingsAreVectorsAndToldInWords() throws IOException {
    try (PDDocument pdf = write(state(equipped()), Language.DA, 2026)) {
      int forms = 0;
      for (PDPage page : pdf.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
          assertThat(resources.isImageXObject(name)).isFalse();
          if (resources.getXObject(name) instanceof PDFormXObject) {
            forms++;
          }
        }
      }
      // A map, two charts of the plan and two of each nærhospital.
      assertThat(forms).isGreaterThanOrEqualTo(7);
      List<String> alternatives = new ArrayList<>();
      alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
      assertThat(alternatives)
          .anySatisfy(alt -> assertThat(alt).startsWith("Kort over planen Prøveplan"))
          .anySatisfy(alt -> assertThat(alt).contains("Vestby: 3.220 borgere"));
    }
  }

  private static void alternatives(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
          found.add(element.getAlternateDescription());
        }
        alternatives(element, found);
      }
    }
  }

  @Test
  void documentIsTaggedAndNamesItsLanguage() throws IOException {
    try (PDDocument pdf = write(state(equipped()), Language.EN, 2026)) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
      assertThat(pdf.getDocumentInformation().getTitle()).contains("Prøveplan");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
    }
  }

  @Test
  void emptyPlanIsADossierToo() throws IOException {
    try (PDDocument pdf = write(state(SmallCountry.emptyPlan()), Language.DA, 2026)) {
      assertThat(text(pdf)).contains("Planen har ingen nærhospitaler endnu.");
    }
  }

  @Test
  void whatUsersWroteStaysTextAndInsideThePage() throws IOException {
    String markup = "<b>A & \"B\"</b> 'C' {0}";
    String endless = "Nærhospitalsundersøgelsesafdelingen".repeat(8);
    Plan plan = equipped();
    Plan odd =
        new Plan(
            plan.id(),
            markup,
            plan.edition(),
            List.of(
                plan.naerhospitaler().get(0).withName(markup).withBuilding(markup),
                plan.naerhospitaler().get(1).withName(endless).withBuilding(endless)));
    try (PDDocument pdf = write(state(odd), Language.DA, 2026)) {
      String text = squeezed(text(pdf));
      assertThat(text)
          .contains(squeezed("Nærhospital 1: " + markup))
          .contains(squeezed("Nærhospital 2: " + endless));
      assertInsideMargins(pdf);
    }
  }

  private static void assertInsideMargins(PDDocument pdf) throws IOException {
    List<Float> ends = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            ends.add(position.getXDirAdj() + position.getWidthDirAdj());
          }
        };
    stripper.getText(pdf);
    assertThat(ends).allMatch(end -> end < 595);
  }

  @Test
  void failedWriteLeavesTheOldFileUntouched() throws IOException {
    // A folder that is not empty cannot be replaced by a file.
    Path file = Files.createDirectory(folder.resolve("dossier.pdf"));
    Files.writeString(file.resolve("old.txt"), "old");
    ProjectState state = state(equipped());
    Evaluation evaluation =
        Evaluation.of(
            state.plans().getFirst(), state.dataset(), state.book(), 2026, SiteColumns.none());
    assertThatThrownBy(() -> Dossier.write(file, state, evaluation, Language.DA, NOW))
        .isInstanceOf(UserFacingException.class);
    assertThat(file.resolve("old.txt")).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith(".part"));
  }
}
