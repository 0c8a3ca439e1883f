package dk.naerplan.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallFramework;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second small edition changes two items of the first and adds five, and seven rules. */
class EditionChangeTest {
  private static final Catalogue FIRST = SmallCountry.catalogue();
  private static final Catalogue SECOND = SmallFramework.edition();

  private static List<String> ids(List<CatalogueItem> items) {
    return items.stream().map(item -> item.id().value()).toList();
  }

  @Test
  void fromTheFirstToTheSecond() {
    EditionChange change = EditionChange.between(FIRST, SECOND);
    assertThat(ids(change.items().added()))
        .containsExactly(
            "uds-roentgen", "sam-aftaler", "sty-sundhedsplan", "sty-ansoegere", "ikke-senge");
    assertThat(change.items().removed()).isEmpty();
    assertThat(change.items().changed())
        .extracting(each -> each.after().id().value())
        .containsExactly("roentgen", "lunge-kol");
    assertThat(change.items().changed().getFirst().before().tags()).isEmpty();
    assertThat(change.items().changed().getFirst().after().tags()).containsExactly("imaging");
    assertThat(change.rules().added())
        .extracting(rule -> rule.id().value())
        .containsExactly("R01", "R02", "R03", "R04", "R05", "R06", "R07");
    assertThat(change.isEmpty()).isFalse();
  }

  @Test
  void backAgainAddedIsRemoved() {
    EditionChange there = EditionChange.between(FIRST, SECOND);
    EditionChange back = EditionChange.between(SECOND, FIRST);
    assertThat(back.items().removed()).isEqualTo(there.items().added());
    assertThat(back.items().added()).isEmpty();
    assertThat(back.rules().removed()).isEqualTo(SECOND.rules());
    assertThat(back.items().changed())
        .extracting(EditionChange.Changed::after)
        .containsExactlyElementsOf(
            there.items().changed().stream().map(EditionChange.Changed::before).toList());
  }

  @Test
  void nothingDiffersFromItselfUnderAnotherName() {
    assertThat(EditionChange.between(SECOND, SmallFramework.edition("proeve-3")).isEmpty())
        .isTrue();
  }

  @Test
  void thePlannersOwnIsOfNoEdition() {
    Catalogue withOwn =
        SECOND
            .withRegional(SmallFramework.regionalItem("eget", SECOND))
            .withTemplate(SmallFramework.ownTemplate("egen", "eget"));
    assertThat(EditionChange.between(SECOND, withOwn).isEmpty()).isTrue();
    assertThat(EditionChange.between(withOwn, SECOND).isEmpty()).isTrue();
  }

  @Test
  void aChangedRuleIsToldWithBothForms() {
    Rule old = SECOND.rules().getFirst();
    Rule milder =
        new Rule(
            old.id(),
            Severity.WARNING,
            old.unit(),
            old.verb(),
            old.name(),
            old.missing(),
            old.why(),
            old.section(),
            old.mayDeviate(),
            old.when(),
            old.tests());
    Catalogue later =
        new Catalogue(
            "proeve-3",
            "Prøve",
            SECOND.items(),
            SECOND.questions(),
            List.of(milder),
            SECOND.templates());
    EditionChange.Difference<Rule> rules = EditionChange.between(SECOND, later).rules();
    assertThat(rules.changed()).containsExactly(new EditionChange.Changed<>(old, milder));
    assertThat(rules.removed()).hasSize(6);
  }
}
