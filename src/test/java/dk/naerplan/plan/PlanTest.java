package dk.naerplan.plan;

import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.SiteId;
import dk.naerplan.testing.SmallCountry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final ItemId CT = new ItemId("ct");

  private final Naerhospital tarm =
      Naerhospital.at(new NaerhospitalId("tarm"), "Tarm", new Placement.AtPosition(at(1, 1)));

  @Test
  void aNewNaerhospitalIsEmptyAndCoupledToTheNearestAkutsygehus() {
    assertThat(tarm.items()).isEmpty();
    assertThat(tarm.building()).isEmpty();
    assertThat(tarm.coupling()).isEqualTo(new AcuteCoupling.Nearest());
  }

  @Test
  void anItemIsHeldOnceOrNotAtAll() {
    Naerhospital equipped = tarm.withItem(CT, true).withItem(CT, true);

    assertThat(equipped.items()).containsExactly(CT);
    assertThat(equipped.withItem(CT, false)).isEqualTo(tarm);
    assertThat(tarm.withItem(CT, false)).isEqualTo(tarm);
  }

  @Test
  void itemsComeInOneOrderHoweverTheyWereChosen() {
    ItemId dialysis = new ItemId("dialyse");

    assertThat(tarm.withItem(dialysis, true).withItem(CT, true).items())
        .containsExactly(CT, dialysis);
  }

  @Test
  void nothingIsWithoutAName() {
    assertThatThrownBy(() -> tarm.withName(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SmallCountry.plan().withName(""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlanId(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NaerhospitalId("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChosenAkutsygehusNeedsAReason() {
    assertThatThrownBy(() -> new AcuteCoupling.Chosen(new SiteId("akut-1"), "  "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTwoNaerhospitalerShareAnId() {
    assertThatThrownBy(() -> new Plan(new PlanId("p"), "Plan", "e", List.of(tarm, tarm)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsANaerhospitalByItsId() {
    Plan plan = SmallCountry.plan();

    assertThat(plan.naerhospital(new NaerhospitalId("n-2")).orElseThrow().name())
        .isEqualTo("Østby Syd");
    assertThat(plan.naerhospital(new NaerhospitalId("n-9"))).isEmpty();
  }

  @Test
  void whatANaerhospitalHoldsIsItsOwnCopy() {
    Map<ItemId, Holding> items = new HashMap<>(Map.of(CT, Holding.held()));
    Naerhospital holding =
        new Naerhospital(
            tarm.id(),
            "Tarm",
            tarm.placement(),
            "",
            new AcuteCoupling.Nearest(),
            new Holdings(items, Map.of()));
    items.clear();

    assertThat(holding.items()).containsExactly(CT);
  }
}
