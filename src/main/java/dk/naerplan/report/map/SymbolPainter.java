package dk.naerplan.report.map;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneKind;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.population.Population;
import dk.naerplan.report.InterType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Paints symbols and names: akutsygehuse, designated places, towns, and the plan's pins. */
public final class SymbolPainter {
  /** A town is named when it has so many persons per metre that a pixel stands for. */
  private static final double PERSONS_PER_METRE = 70;

  private final MapScene scene;
  private final Viewport view;
  private final Palette palette;
  private final double scale;
  private final List<LabelLayout.Placed> labels;
  private final List<Zone> towns = new ArrayList<>();

  /**
   * Lays out the names of a scene.
   *
   * @param density device pixels per unit; symbols and letters grow with it
   */
  public SymbolPainter(MapScene scene, Viewport view, double density) {
    this.scene = scene;
    this.view = view;
    palette = scene.palette();
    scale = scene.textScale() * density;
    labels = layout(density);
  }

  private List<Zone> largeTowns(double density) {
    Population population = scene.dataset().population();
    List<Zone> zones = scene.dataset().geography().zones();
    int year = scene.evaluation().year();
    double least = PERSONS_PER_METRE * view.metresPerPixel() * density * scene.textScale();
    return IntStream.range(0, zones.size())
        .filter(zone -> zones.get(zone).kind() == ZoneKind.TOWN)
        .filter(zone -> population.persons(zone, year) >= least)
        .boxed()
        .sorted(Comparator.comparingInt(zone -> -population.persons(zone, year)))
        .map(zones::get)
        .toList();
  }

  private List<LabelLayout.Placed> layout(double density) {
    LabelLayout layout = new LabelLayout(view.width(), view.height(), 4 * scale);
    Geography geography = scene.dataset().geography();
    List<Naerhospital> pins = scene.evaluation().plan().naerhospitaler();
    List<Site> hospitals = geography.sites(SiteKind.ACUTE_HOSPITAL);
    pins.forEach(pin -> layout.keepFree(bounds(pin)));
    hospitals.forEach(site -> layout.keepFree(around(site.position(), 7.5)));
    Set<String> named = new HashSet<>();
    pins.stream().filter(this::isSelected).forEach(pin -> named.add(name(layout, pin, true)));
    for (Site site : hospitals) {
      layout.place(
          new LabelLayout.Wanted(
              site.name(),
              InterType.semibold(10.5 * scale),
              palette.hospital(),
              around(site.position(), 7.5),
              false,
              ""));
    }
    pins.stream()
        .filter(pin -> !isSelected(pin))
        .forEach(pin -> named.add(name(layout, pin, false)));
    for (Zone town : largeTowns(density)) {
      LabelLayout.Wanted name =
          new LabelLayout.Wanted(
              town.name(),
              InterType.regular(11 * scale),
              palette.muted(),
              around(town.centroid(), 3),
              false,
              "");
      if (!named.contains(town.name()) && layout.place(name)) {
        towns.add(town);
      }
    }
    return layout.placed();
  }

  private String name(LabelLayout layout, Naerhospital pin, boolean must) {
    layout.place(
        new LabelLayout.Wanted(
            pin.name(),
            must ? InterType.bold(13 * scale) : InterType.semibold(11.5 * scale),
            palette.ink(),
            bounds(pin),
            must,
            pin.id().value()));
    return pin.name();
  }

  private boolean isSelected(Naerhospital pin) {
    return scene.selected().filter(pin.id()::equals).isPresent();
  }

  private Rectangle2D bounds(Naerhospital pin) {
    Rectangle2D at = MapSymbols.pinBounds(isSelected(pin), scale);
    Position position = pin.placement().position();
    at.setRect(
        at.getX() + view.x(position.easting()),
        at.getY() + view.y(position.northing()),
        at.getWidth(),
        at.getHeight());
    return at;
  }

  private Rectangle2D around(Position position, double half) {
    double size = half * scale;
    return new Rectangle2D.Double(
        view.x(position.easting()) - size, view.y(position.northing()) - size, 2 * size, 2 * size);
  }

  /**
   * Paints what stays where it is: towns, designated places, akutsygehuse, and the names of all but
   * the selected nærhospital.
   */
  public void fixed(Graphics2D graphics) {
    MapSymbols symbols = new MapSymbols(graphics, palette, scale);
    Geography geography = scene.dataset().geography();
    for (Zone town : towns) {
      symbols.town(view.x(town.centroid().easting()), view.y(town.centroid().northing()));
    }
    for (Site site : geography.sites(SiteKind.DESIGNATED_PLACE)) {
      symbols.place(view.x(site.position().easting()), view.y(site.position().northing()));
    }
    for (Site site : geography.sites(SiteKind.ACUTE_HOSPITAL)) {
      symbols.hospital(view.x(site.position().easting()), view.y(site.position().northing()));
    }
    labels.stream().filter(label -> !ofSelected(label)).forEach(label -> paint(symbols, label));
  }

  // Those of the plan in hand are painted above.
  private void otherPins(MapSymbols symbols) {
    List<Naerhospital> others =
        scene.against().map(other -> other.plan().naerhospitaler()).orElse(List.of());
    for (int i = 0; i < others.size(); i++) {
      Position at = others.get(i).placement().position();
      symbols.otherPin(view.x(at.easting()), view.y(at.northing()), i + 1);
    }
  }

  /** Paints the pins of the plan, from north to south, and the name of the selected one. */
  public void pins(Graphics2D graphics) {
    MapSymbols symbols = new MapSymbols(graphics, palette, scale);
    List<Naerhospital> pins = scene.evaluation().plan().naerhospitaler();
    otherPins(symbols);
    IntStream.range(0, pins.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> isSelected(pins.get(i)))
                .thenComparingDouble(i -> -pins.get(i).placement().position().northing()))
        .forEach(i -> {
          Position at = pins.get(i).placement().position();
          symbols.pin(view.x(at.easting()), view.y(at.northing()), i + 1, isSelected(pins.get(i)));
        });
    labels.stream().filter(this::ofSelected).forEach(label -> paint(symbols, label));
  }

  private boolean ofSelected(LabelLayout.Placed label) {
    return scene.selected().filter(id -> id.value().equals(label.owner())).isPresent();
  }

  private static void paint(MapSymbols symbols, LabelLayout.Placed label) {
    Color colour = label.colour();
    symbols.label(label.text(), label.font(), colour, label.x(), label.y());
  }
}
