package dk.naerplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A function that needs an apparatus, and a nurse or a therapist, and goes with two services. */
class ProposalsTest {
  private static final ItemId FUNCTION = new ItemId("funktion");
  private static final ItemId APPARATUS = new ItemId("apparat");
  private static final ItemId NURSE = new ItemId("sygeplejerske");
  private static final ItemId THERAPIST = new ItemId("terapeut");
  private static final ItemId FIRST = new ItemId("indsats-1");
  private static final ItemId SECOND = new ItemId("indsats-2");

  private static final Catalogue CATALOGUE =
      new Catalogue(
          "proeve",
          "Prøve",
          List.of(
              item(
                  FUNCTION,
                  ItemKind.PATIENT_FUNCTION,
                  List.of(Set.of(APPARATUS), Set.of(THERAPIST, NURSE)),
                  List.of(SECOND, FIRST)),
              item(APPARATUS, ItemKind.EQUIPMENT, List.of(), List.of()),
              item(NURSE, ItemKind.COMPETENCE, List.of(), List.of()),
              item(THERAPIST, ItemKind.COMPETENCE, List.of(), List.of()),
              item(FIRST, ItemKind.MUNICIPAL_SERVICE, List.of(), List.of()),
              item(SECOND, ItemKind.MUNICIPAL_SERVICE, List.of(), List.of())),
          List.of(),
          List.of(),
          List.of());

  private static CatalogueItem item(
      ItemId id, ItemKind kind, List<Set<ItemId>> needs, List<ItemId> goesWith) {
    return new CatalogueItem(
        id,
        kind,
        Strength.MAY,
        new Words(id.value(), id.value()),
        Words.NONE,
        Words.NONE,
        Words.NONE,
        "6",
        CheckUnit.NAERHOSPITAL,
        Set.of(),
        needs,
        goesWith,
        Telemedicine.NONE,
        false);
  }

  private static Proposals after(ItemId... held) {
    return Proposals.of(CATALOGUE, Holdings.ofItems(Arrays.asList(held)), FUNCTION);
  }

  @Test
  void allThatBelongsWithItIsProposedAtFirst() {
    Proposals proposals = after(FUNCTION);
    // Alternatives stand in the order of the catalogue, services in that of the item.
    assertThat(proposals.needs()).containsExactly(List.of(APPARATUS), List.of(NURSE, THERAPIST));
    assertThat(proposals.goesWith()).containsExactly(SECOND, FIRST);
    assertThat(proposals.count()).isEqualTo(4);
  }

  @Test
  void oneOfTheAlternativesIsEnough() {
    assertThat(after(FUNCTION, THERAPIST).needs()).containsExactly(List.of(APPARATUS));
  }

  @Test
  void whatIsHeldIsNotProposedAgain() {
    assertThat(after(FUNCTION, APPARATUS, NURSE, FIRST, SECOND).isEmpty()).isTrue();
  }

  @Test
  void whatIsDeclinedIsNotProposedAgain() {
    Holdings declined =
        Holdings.ofItems(List.of(FUNCTION))
            .with(NURSE, _ -> Holding.declined("Ingen at få"))
            .with(FIRST, _ -> Holding.declined("Gives i naboklyngen"));
    Proposals proposals = Proposals.of(CATALOGUE, declined, FUNCTION);
    assertThat(proposals.needs()).containsExactly(List.of(APPARATUS), List.of(THERAPIST));
    assertThat(proposals.goesWith()).containsExactly(SECOND);
  }

  @Test
  void anUnknownItemHasNoProposals() {
    assertThat(Proposals.of(CATALOGUE, Holdings.none(), new ItemId("ukendt")).isEmpty()).isTrue();
  }
}
