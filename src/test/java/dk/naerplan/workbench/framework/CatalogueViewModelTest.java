package dk.naerplan.workbench.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.language.Language;
import dk.naerplan.workbench.framework.CatalogueViewModel.Group;
import dk.naerplan.workbench.framework.CatalogueViewModel.Row;
import dk.naerplan.workbench.framework.CatalogueViewModel.Scope;
import dk.naerplan.workbench.framework.Detail.Link;
import dk.naerplan.workbench.framework.Detail.Paragraph;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueViewModelTest {
  private static final Entry KOL = new Entry.OfItem(new ItemId("lunge-kol"));
  private static final Entry NOT_FOR_KOL = new Entry.OfRule(new RuleId("R18"));

  @TempDir private Path folder;
  private Session session;
  private CatalogueViewModel model;

  @BeforeEach
  void open() {
    session = FrameworkFixture.session(folder, Runnable::run);
    model = new CatalogueViewModel(session, new SimpleObjectProperty<>(Language.DA));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private List<String> found() {
    return model.contentProperty().get().groups().stream()
        .flatMap(group -> group.rows().stream())
        .map(Row::label)
        .toList();
  }

  private Paragraph paragraph(String heading) {
    return model.detailProperty().get().orElseThrow().paragraphs().stream()
        .filter(paragraph -> paragraph.heading().startsWith(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itemsStandByKindAndRulesByChapter() {
    assertThat(model.contentProperty().get().groups())
        .extracting(Group::title)
        .startsWith("Tværgående sygehusfunktioner", "Patientrettede sygehusfunktioner")
        .containsSubsequence("Udelukkelser", "Regler: kapitel 1", "Regler: kapitel 6");
  }

  @Test
  void aSearchLooksThroughNamesSectionsAndIds() {
    model.searchProperty().set("dexa");
    assertThat(found()).isEmpty();
    assertThat(model.contentProperty().get().none()).contains("dexa");
    model.searchProperty().set("R18");
    assertThat(found()).containsExactly("KOL-forløb varetages helt eller delvist");
    model.searchProperty().set("svær ASTMA");
    assertThat(found()).contains("Svær astma", "Astma (ikke svær)");
    model.scopeProperty().set(Scope.RULES);
    assertThat(found()).containsExactly("Svær astma behandles ikke her");
  }

  @Test
  void withoutOwnItemsTheListSaysHowToAddOne() {
    model.scopeProperty().set(Scope.OWN);
    assertThat(found()).isEmpty();
    assertThat(model.contentProperty().get().none()).contains("Nyt eget element");
  }

  @Test
  void anItemLeadsToItsRulesAndTheyLeadBack() {
    model.show(KOL);
    assertThat(model.detailProperty().get().orElseThrow().title())
        .isEqualTo("KOL – ambulante forløb");
    assertThat(paragraph("Regler").links()).extracting(Link::to).contains(NOT_FOR_KOL);
    assertThat(paragraph("Hører sammen med").links())
        .extracting(Link::label)
        .contains("Tobaksafvænning");
    assertThat(paragraph("Telemedicin").text()).contains("6.4.1");
    model.show(NOT_FOR_KOL);
    assertThat(paragraph("Det tjekkes").links()).extracting(Link::to).containsExactly(KOL);
    assertThat(paragraph("Afsnit").text()).isEqualTo("6.4.1");
    model.back();
    assertThat(model.detailProperty().get().orElseThrow().entry()).isEqualTo(KOL);
    assertThat(model.canGoBackProperty().get()).isFalse();
  }

  @Test
  void aRuleSaysWhatItLooksAtAndWhetherItMayBeDeviatedFrom() {
    model.show(NOT_FOR_KOL);
    assertThat(paragraph("Det tjekkes").text())
        .isEqualTo(
            "Skal være valgt: KOL – ambulante forløb. Gælder ikke, hvor »"
                + new CatalogueWords(session.state().catalogue(), Language.DA)
                    .question(new QuestionId("kol-ansvar"))
                + "« er besvaret med: Almen praksis.");
    assertThat(paragraph("Kan fraviges").text()).startsWith("Ja");
    model.show(new Entry.OfRule(new RuleId("R01")));
    assertThat(paragraph("Kan fraviges").text()).isEqualTo("Nej");
    assertThat(paragraph("Det tjekkes").text()).endsWith("Siger planen intet, er det uafgjort.");
    model.show(new Entry.OfRule(new RuleId("R64")));
    assertThat(paragraph("Det tjekkes").text())
        .isEqualTo(
            "Beregnes af planens tal: det koblede akutsygehus er det nærmeste i minutter.");
  }

  @Test
  void everyEntryCanBeReadInBothLanguages() {
    for (Language language : Language.values()) {
      Details details = new Details(new CatalogueWords(session.state().catalogue(), language));
      for (Group group : model.contentProperty().get().groups()) {
        for (Row row : group.rows()) {
          Detail detail = details.of(row.entry()).orElseThrow();
          assertThat(detail.paragraphs())
              .allSatisfy(p -> assertThat(p.text() + p.links()).doesNotContain("{", "null"));
        }
      }
    }
  }
}
