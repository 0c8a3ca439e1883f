package dk.naerplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.testing.SmallFramework;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a planner's own when the edition changes, and of the editions before. */
class FrameworkTest {
  private static final Catalogue FIRST = SmallCountry.catalogue();
  private static final Catalogue SECOND = SmallFramework.edition();
  private static final ItemId OWN = new ItemId("eget");

  private static Framework of(Catalogue catalogue) {
    return new Framework(catalogue, List.of());
  }

  private static Catalogue withOwn(Catalogue catalogue) {
    return catalogue
        .withRegional(SmallFramework.regionalItem("eget", catalogue))
        .withTemplate(SmallFramework.ownTemplate("egen", "eget", "ct"));
  }

  @Test
  void theEditionBeforeIsKept() {
    Framework framework = of(FIRST).withEdition(SECOND);
    assertThat(framework.current()).isEqualTo(SECOND);
    assertThat(framework.earlier()).containsExactly(FIRST);
    assertThat(framework.editions()).containsExactly(SECOND, FIRST);
    assertThat(framework.edition("proeve-1")).contains(FIRST);
    assertThat(framework.edition("proeve-2")).contains(SECOND);
    assertThat(framework.edition("proeve-3")).isEmpty();
  }

  @Test
  void goingBackChangesPlaces() {
    Framework framework = of(FIRST).withEdition(SECOND).withEdition(FIRST);
    assertThat(framework.current()).isEqualTo(FIRST);
    assertThat(framework.earlier()).containsExactly(SECOND);
  }

  @Test
  void anEditionInPlaceOfItselfLeavesNoEarlierOne() {
    Framework framework = of(FIRST).withEdition(SmallFramework.edition("proeve-1"));
    assertThat(framework.current().rules()).hasSize(7);
    assertThat(framework.earlier()).isEmpty();
  }

  @Test
  void itemsAndTemplatesOfThePlannersOwnComeAlong() {
    Catalogue now = of(withOwn(FIRST)).withEdition(SECOND).current();
    CatalogueItem own = now.item(OWN).orElseThrow();
    assertThat(own).isEqualTo(SmallFramework.regionalItem("eget", FIRST));
    assertThat(now.items()).hasSize(SECOND.items().size() + 1);
    assertThat(now.templates()).extracting(ItemTemplate::id).containsExactly("alt", "egen");
  }

  @Test
  void whatTheNewEditionDoesNotKnowIsNoLongerNamed() {
    Catalogue now = of(withOwn(SECOND)).withEdition(FIRST).current();
    CatalogueItem own = now.item(OWN).orElseThrow();
    // It needed a piece of equipment that the first edition does not have.
    assertThat(own.needs()).isEmpty();
    assertThat(own.goesWith()).containsExactly(new ItemId("kom-rygestop"));
    assertThat(own.tags()).isEqualTo(Set.of("level-open"));
    assertThat(now.templates().getFirst().items())
        .containsExactly(new ItemId("eget"), new ItemId("ct"));
  }
}
