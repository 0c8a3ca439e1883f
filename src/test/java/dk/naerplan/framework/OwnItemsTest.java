package dk.naerplan.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.store.Framework;
import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Items and templates of the planner's own come and go without touching the edition itself. */
class OwnItemsTest {
  private static final ItemId SLEEP = new ItemId("reg-soevn");
  private static final ItemId SLEEP_SCHOOL = new ItemId("reg-soevnskole");

  private final Catalogue edition = SmallCountry.catalogue();

  private static CatalogueItem own(ItemId id, ItemId... goesWith) {
    return new CatalogueItem(
        id,
        ItemKind.PATIENT_FUNCTION,
        Strength.MAY,
        new Words("Søvn", "Sleep"),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "Region Vest",
        CheckUnit.NAERHOSPITAL,
        Set.of(),
        List.of(),
        List.of(goesWith),
        Telemedicine.NONE,
        true);
  }

  @Test
  void whatIsRemovedIsNoLongerMentionedByOwnItemsAndTemplates() {
    Catalogue with =
        edition
            .withRegional(own(SLEEP))
            .withRegional(own(SLEEP_SCHOOL, SLEEP, new ItemId("ct")))
            .withTemplate(
                new ItemTemplate(
                    "egen",
                    new Words("Søvn", "Sleep"),
                    Words.NONE,
                    List.of(SLEEP, new ItemId("ct")),
                    true));
    Catalogue without = with.withoutRegional(SLEEP);
    assertThat(without.item(SLEEP)).isEmpty();
    assertThat(without.item(SLEEP_SCHOOL).orElseThrow().goesWith())
        .containsExactly(new ItemId("ct"));
    assertThat(without.templates().getFirst().items()).containsExactly(new ItemId("ct"));
    assertThat(with.withoutOwn()).isEqualTo(edition);
    assertThat(with.withoutRegional(new ItemId("ct"))).isEqualTo(with);
  }

  @Test
  void anEditionCannotLeanOnOwnItems() {
    List<CatalogueItem> items = new ArrayList<>(edition.items());
    items.add(own(SLEEP));
    ItemTemplate official =
        new ItemTemplate("s", new Words("S", "S"), Words.NONE, List.of(SLEEP), false);
    assertThatThrownBy(
            () -> new Catalogue("x", "x", items, List.of(), List.of(), List.of(official)))
        .isInstanceOf(UnknownReference.class);
  }

  @Test
  void goingBackToAnEditionKeepsOwnItemsAsTheyAreNow() {
    Catalogue later = new Catalogue("proeve-2", "Prøve", edition.items(), List.of(), List.of(), List.of());
    Framework atFirst = new Framework(edition.withRegional(own(SLEEP)), List.of());
    Framework second = atFirst.withEdition(later);
    Framework changed =
        second.withCurrent(
            second.current().withoutRegional(SLEEP).withRegional(own(SLEEP_SCHOOL)));
    Framework back = changed.backTo("proeve-1");
    assertThat(back.current()).isEqualTo(edition.withRegional(own(SLEEP_SCHOOL)));
    assertThat(back.earlier()).containsExactly(changed.current());
  }

  @Test
  void aQuestionThatIsPutOtherwiseIsAChangeOfTheEdition() {
    Question before =
        new Question(
            new QuestionId("niveau"),
            AnswerKind.TEXT,
            new Words("Niveau?", "Level?"),
            Words.NONE,
            List.of(),
            Selection.of(new ItemId("ct")),
            "6.1");
    Question after =
        new Question(
            before.id(), AnswerKind.YES_NO, before.name(), before.help(), List.of(), before.of(), "6.1");
    EditionChange change = EditionChange.between(asking(before), asking(after));
    assertThat(change.isEmpty()).isFalse();
    assertThat(change.questions().changed())
        .containsExactly(new EditionChange.Changed<>(before, after));
  }

  private Catalogue asking(Question question) {
    return new Catalogue("x", "x", edition.items(), List.of(question), List.of(), List.of());
  }
}
