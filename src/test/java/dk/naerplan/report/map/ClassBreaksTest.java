package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where classes begin and end, against values found by hand. */
class ClassBreaksTest {
  @Test
  void breaksAreRoundNumbersNearEqualShares() {
    // 0 to 100 in steps of 1: a fourth lies at 25, 50, 75, each free to move by 0.35 · 25 = 8.75.
    double[] values = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

    assertThat(ClassBreaks.rounded(values, 4)).containsExactly(20.0, 50.0, 80.0);
  }

  @Test
  void fractionsAreRoundToo() {
    double[] values = DoubleStream.iterate(0.17, v -> v + 0.0001).limit(31).toArray();

    // 0.1700 to 0.1730: the halves may meet at 0.1715 ± 0.000525, where 0.172 is the roundest.
    assertThat(ClassBreaks.rounded(values, 2)).containsExactly(0.172);
  }

  @Test
  void crowdedValuesHaveFewerClasses() {
    assertThat(ClassBreaks.rounded(new double[] {7, 7, 7, 7}, 6)).isEmpty();
    assertThat(ClassBreaks.rounded(new double[] {Double.NaN}, 6)).isEmpty();
  }

  @Test
  void growthIsDividedEvenlyAroundZero() {
    double[] values = IntStream.rangeClosed(-30, 30).asDoubleStream().toArray();

    // Three quarters of the sizes are up to 23, 95 % up to 29: the step lies in 23/3 … 29/2.
    assertThat(ClassBreaks.aroundZero(values, 6)).containsExactly(-20.0, -10.0, 0.0, 10.0, 20.0);
  }

  @Test
  void aBreakBelongsToTheClassAbove() {
    List<Double> breaks = List.of(10.0, 20.0);

    assertThat(ClassBreaks.classOf(9.99, breaks)).isZero();
    assertThat(ClassBreaks.classOf(10, breaks)).isEqualTo(1);
    assertThat(ClassBreaks.classOf(20, breaks)).isEqualTo(2);
    assertThat(ClassBreaks.classOf(Double.NaN, breaks)).isEqualTo(-1);
  }

  @Test
  void theRoundestNumberIsChosen() {
    assertThat(ClassBreaks.roundest(83, 131)).isEqualTo(100);
    assertThat(ClassBreaks.roundest(41, 58)).isEqualTo(50);
    assertThat(ClassBreaks.roundest(0.11, 0.14)).isEqualTo(0.12);
    assertThat(ClassBreaks.roundest(17.2, 17.9)).isEqualTo(17.5);
  }

  @Property
  void breaksAscendAndLieAmongTheValues(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 5000) Double> values) {
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();

    List<Double> breaks = ClassBreaks.rounded(all, 6);

    assertThat(breaks).isSorted().doesNotHaveDuplicates().hasSizeLessThan(6);
    double least = DoubleStream.of(all).min().orElseThrow();
    double most = DoubleStream.of(all).max().orElseThrow();
    assertThat(breaks).allSatisfy(b -> assertThat(b).isBetween(least, most));
  }
}
