package dk.naerplan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.testing.SmallCountry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionBookTest {
  private static final AssumptionId CONTACTS = new AssumptionId("kol.contacts");

  private final AssumptionBook book = SmallCountry.book();
  private final Assumption contacts = book.assumption(CONTACTS).orElseThrow();

  @Test
  void aChangedValueStandsInItsOldPlace() {
    AssumptionBook changed = book.with(contacts.withValue(3));

    assertThat(changed.value("kol.contacts")).isEqualTo(3);
    assertThat(changed.assumptions())
        .extracting(Assumption::id)
        .isEqualTo(book.assumptions().stream().map(Assumption::id).toList());
    assertThat(book.value("kol.contacts")).isEqualTo(2);
    assertThat(changed.with(contacts)).isEqualTo(book);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 12, 0.001})
  void aValueMayBeAnythingInItsRange(double value) {
    assertThat(contacts.withValue(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 12.001, Double.NaN, Double.POSITIVE_INFINITY})
  void aValueOutsideItsRangeIsRefused(double value) {
    assertThatThrownBy(() -> contacts.withValue(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kol.contacts");
  }

  @Test
  void whatTheBookDoesNotHoldItDoesNotMakeUp() {
    AssumptionBook empty = new AssumptionBook(List.of());

    assertThat(empty.assumption(CONTACTS)).isEmpty();
    assertThatThrownBy(() -> empty.value("kol.contacts"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> empty.with(contacts)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoAssumptionsShareAnId() {
    assertThatThrownBy(() -> new AssumptionBook(List.of(contacts, contacts.withValue(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
