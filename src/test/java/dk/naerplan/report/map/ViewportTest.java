package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Where the country lies on a surface. */
class ViewportTest {
  private static final Extent DENMARK = new Extent(440_000, 6_045_000, 895_000, 6_405_000);

  @Property
  void aPositionComesBackFromTheSurface(
      @ForAll @DoubleRange(min = 440_000, max = 895_000) double easting,
      @ForAll @DoubleRange(min = 6_045_000, max = 6_405_000) double northing,
      @ForAll @DoubleRange(min = 100, max = 4000) double width,
      @ForAll @DoubleRange(min = 100, max = 4000) double height) {
    Viewport view = Viewport.fit(DENMARK, width, height);

    Position back = view.position(view.x(easting), view.y(northing));

    assertThat(back.easting()).isCloseTo(easting, within(1e-6));
    assertThat(back.northing()).isCloseTo(northing, within(1e-6));
    assertThat(view.x(easting)).isBetween(-1e-6, width + 1e-6);
    assertThat(view.y(northing)).isBetween(-1e-6, height + 1e-6);
  }

  @Property
  void theGroundUnderTheMouseStaysWhenZooming(
      @ForAll @DoubleRange(min = 0, max = 1400) double x,
      @ForAll @DoubleRange(min = 0, max = 900) double y,
      @ForAll @DoubleRange(min = 4, max = 2000) double scale) {
    Viewport view = Viewport.fit(DENMARK, 1400, 900);

    Viewport zoomed = view.scaledTo(scale, x, y);

    assertThat(zoomed.position(x, y).distanceKm(view.position(x, y))).isLessThan(1e-6);
    assertThat(zoomed.metresPerPixel()).isEqualTo(scale);
  }

  @Property
  void pullingTheGroundThereAndBackChangesNothing(
      @ForAll @DoubleRange(min = -900, max = 900) double dx,
      @ForAll @DoubleRange(min = -900, max = 900) double dy) {
    Viewport view = Viewport.fit(DENMARK, 1400, 900);

    Position pulled = view.panned(dx, dy).position(700 + dx, 450 + dy);

    assertThat(pulled.distanceKm(view.position(700, 450))).isLessThan(1e-6);
  }

  @Test
  void northIsUpAndEastIsRight() {
    Viewport view = Viewport.fit(new Extent(0, 0, 1000, 500), 100, 100);

    assertThat(view.metresPerPixel()).isEqualTo(10);
    assertThat(view.x(0)).isZero();
    assertThat(view.x(1000)).isEqualTo(100);
    assertThat(view.y(500)).isEqualTo(25);
    assertThat(view.y(0)).isEqualTo(75);
  }

  @Test
  void anotherSizeKeepsTheMiddle() {
    Viewport view = Viewport.fit(DENMARK, 1400, 900);

    Viewport smaller = view.resized(600, 400);

    assertThat(smaller.position(300, 200).distanceKm(view.position(700, 450))).isLessThan(1e-9);
    assertThat(smaller.metresPerPixel()).isEqualTo(view.metresPerPixel());
  }
}
