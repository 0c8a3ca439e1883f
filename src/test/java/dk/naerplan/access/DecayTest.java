package dk.naerplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.plan.Decay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DecayTest {
  private static final double FAR = Double.POSITIVE_INFINITY;

  @Test
  void flatCountsEveryoneUpToItsReach() {
    Decay flat = new Decay.Flat(30);

    assertThat(flat.weight(0)).isEqualTo(1);
    assertThat(flat.weight(30)).isEqualTo(1);
    assertThat(flat.weight(30.01)).isZero();
    assertThat(new Decay.Flat(FAR).weight(1e6)).isEqualTo(1);
  }

  @Test
  void stepsAreThoseOfLuoAndQi() {
    Decay steps = Decay.luoAndQi();

    assertThat(steps.weight(0)).isEqualTo(1);
    assertThat(steps.weight(10)).isEqualTo(1);
    assertThat(steps.weight(10.5)).isEqualTo(0.68);
    assertThat(steps.weight(20)).isEqualTo(0.68);
    assertThat(steps.weight(30)).isEqualTo(0.22);
    assertThat(steps.weight(30.5)).isZero();
    assertThat(steps.reachMinutes()).isEqualTo(30);
  }

  @Test
  void curvesHaveTheirTextbookValues() {
    Decay gaussian = new Decay.Gaussian(15, FAR);
    Decay exponential = new Decay.Exponential(Math.log(2) / 20, FAR);
    Decay power = new Decay.Power(2, 5, FAR);

    assertThat(gaussian.weight(0)).isEqualTo(1);
    assertThat(gaussian.weight(15)).isCloseTo(0.60653, within(1e-5));
    assertThat(gaussian.weight(30)).isCloseTo(0.13534, within(1e-5));
    assertThat(exponential.weight(20)).isCloseTo(0.5, within(1e-12));
    assertThat(exponential.weight(60)).isCloseTo(0.125, within(1e-12));
    assertThat(power.weight(0)).isEqualTo(1);
    assertThat(power.weight(5)).isEqualTo(1);
    assertThat(power.weight(10)).isCloseTo(0.25, within(1e-12));
    assertThat(power.weight(50)).isCloseTo(0.01, within(1e-12));
  }

  @Test
  void refusesParametersOutOfRange() {
    List<Runnable> wrong =
        List.of(
            () -> new Decay.Flat(0),
            () -> new Decay.Flat(Double.NaN),
            () -> new Decay.Gaussian(0, 30),
            () -> new Decay.Gaussian(FAR, 30),
            () -> new Decay.Gaussian(10, -1),
            () -> new Decay.Exponential(-0.1, FAR),
            () -> new Decay.Exponential(Double.NaN, FAR),
            () -> new Decay.Power(0, 1, FAR),
            () -> new Decay.Power(2, 0, FAR),
            () -> new Decay.Step(10, 0),
            () -> new Decay.Step(10, 1.1),
            () -> new Decay.Steps(List.of()),
            () -> new Decay.Steps(List.of(new Decay.Step(10, 1), new Decay.Step(10, 0.5))),
            () -> new Decay.Steps(List.of(new Decay.Step(10, 0.5), new Decay.Step(20, 0.6))));

    for (Runnable making : wrong) {
      assertThatThrownBy(making::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void neverRisesAndStaysBetweenZeroAndOne(
      @ForAll("decays") Decay decay,
      @ForAll @DoubleRange(min = 0, max = 300) double minutes,
      @ForAll @DoubleRange(min = 0, max = 300) double more) {
    assertThat(decay.weight(minutes)).isBetween(0.0, 1.0);
    assertThat(decay.weight(minutes + more)).isLessThanOrEqualTo(decay.weight(minutes));
    assertThat(decay.weight(0)).isEqualTo(1);
    assertThat(decay.weight(Double.NaN)).isZero();
    assertThat(decay.weight(Math.nextUp(decay.reachMinutes()))).isZero();
  }

  @Provide
  Arbitrary<Decay> decays() {
    return Arbitraries.of(
        new Decay.Flat(45),
        Decay.luoAndQi(),
        new Decay.Gaussian(20, 60),
        new Decay.Exponential(0.05, 90),
        new Decay.Power(1.5, 2, 120));
  }
}
