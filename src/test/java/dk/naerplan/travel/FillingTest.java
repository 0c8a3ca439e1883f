package dk.naerplan.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class FillingTest {
  private static final float NONE = Float.NaN;

  private static TravelColumn column(Grade grade, float... minutes) {
    return new TravelColumn(grade, minutes, minutes);
  }

  private static BitSet gaps(int... zones) {
    BitSet gaps = new BitSet();
    for (int zone : zones) {
      gaps.set(zone);
    }
    return gaps;
  }

  @Test
  void onlyGapsAreFilledAndTheColumnIsThenOnlyAsGoodAsTheWorst() {
    // Zone 1 is a gap; zone 2 is known to have no way; zone 3 is a gap without a way.
    Filling filling =
        Filling.fill(
            column(Grade.IMPORTED, 10, NONE, NONE, NONE),
            gaps(1, 3),
            column(Grade.ESTIMATED, 11, 21, 31, NONE));

    assertThat(filling.pairs()).isEqualTo(1);
    assertThat(filling.column().grade()).isEqualTo(Grade.ESTIMATED);
    assertThat(filling.column().minutes(0)).isEqualTo(10);
    assertThat(filling.column().minutes(1)).isEqualTo(21);
    assertThat(filling.column().km(1)).isEqualTo(21);
    assertThat(filling.column().minutes(2)).isNaN();
    assertThat(filling.column().minutes(3)).isNaN();
  }

  @Test
  void aColumnInWhichNothingWasFilledKeepsItsGrade() {
    TravelColumn estimate = column(Grade.ESTIMATED, 1, NONE);
    TravelColumn imported = column(Grade.IMPORTED, 5, NONE);
    assertThat(Filling.fill(imported, gaps(1), estimate).column()).isSameAs(imported);
    assertThat(Filling.fill(imported, estimate)).isSameAs(imported);
  }

  @Test
  void whatIsKnownIsNoGap() {
    TravelColumn imported = column(Grade.IMPORTED, 5);
    assertThatThrownBy(() -> Filling.fill(imported, gaps(0), column(Grade.ESTIMATED, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Filling.fill(imported, gaps(), column(Grade.ESTIMATED, 1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
