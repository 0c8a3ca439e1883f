package dk.naerplan.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.testing.SmallCountry;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final Catalogue catalogue = SmallCountry.catalogue();

  @Test
  void findsItemsById() {
    assertThat(catalogue.item(new ItemId("ct")).orElseThrow().strength()).isEqualTo(Strength.MAY);
    assertThat(catalogue.item(new ItemId("mr"))).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheFrameworkWithinAKind() {
    assertThat(catalogue.items(ItemKind.SHARED_FUNCTION))
        .extracting(item -> item.name().da())
        .containsExactly("Røntgen", "CT");
    assertThat(catalogue.items(ItemKind.MUNICIPAL_SERVICE)).hasSize(1);
  }

  @Test
  void theThreeKindsOfFunctionsAreSygehusfunktioner() {
    assertThat(ItemKind.values())
        .filteredOn(ItemKind::isHospitalFunction)
        .containsExactly(
            ItemKind.SHARED_FUNCTION, ItemKind.PATIENT_FUNCTION, ItemKind.OTHER_FUNCTION);
  }
}
