package dk.naerplan.workbench.map;

import dk.naerplan.geo.Position;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.workbench.session.Session;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The view of the map, kept with the project. */
final class MapMemory {
  private static final String VIEW = "map.view";
  private static final Pattern NUMBERS = Pattern.compile("(-?[0-9.]+(E[0-9]+)?;){2}[0-9.]+");

  private MapMemory() {}

  /** The view the map was left at; empty when it showed everything. */
  static Optional<Viewport> of(Session session) {
    String text = session.file().settings().getOrDefault(VIEW, "");
    if (!NUMBERS.matcher(text).matches()) {
      return Optional.empty();
    }
    double[] numbers =
        Arrays.stream(text.split(";", -1)).mapToDouble(Double::parseDouble).toArray();
    return numbers[2] > 0
        ? Optional.of(
            new Viewport(0, 0, numbers[2], 800, 500)
                .centredAt(new Position(numbers[0], numbers[1])))
        : Optional.empty();
  }

  /** Keeps a view, to be left once it is at rest. */
  static void keep(MapNavigation navigation, Session session) {
    Viewport view = navigation.viewport();
    Position centre = view.position(view.width() / 2, view.height() / 2);
    session.remember(
        VIEW,
        navigation.isWhole()
            ? ""
            : Math.rint(centre.easting())
                + ";"
                + Math.rint(centre.northing())
                + ";"
                + view.metresPerPixel());
  }
}
