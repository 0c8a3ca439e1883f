package dk.naerplan.exchange;

import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.language.Place;
import java.util.Set;
import java.util.TreeSet;

/** Takes the pairs of one matrix file into the cells and counts what became of them. */
final class MatrixTally {
  private final MatrixCells cells;
  private final Set<SiteId> sites = new TreeSet<>();
  private final Set<String> unknownZones = new TreeSet<>();
  private final Set<String> unknownSites = new TreeSet<>();
  private boolean withKm;
  private int taken;
  private int refused;
  private int repeated;
  private int wayBack;
  private int otherMode;
  private int guessed;

  MatrixTally(MatrixCells cells) {
    this.cells = cells;
  }

  /** How a reader tells of a problem with the pair it stands at. */
  @FunctionalInterface
  interface At {
    RuntimeException problem(String key, Object... arguments);
  }

  /**
   * Takes a pair.
   *
   * @param minutes {@code NaN} for no way
   * @param km {@code NaN} for not known
   */
  void take(int zone, Site site, double minutes, double km, At at) {
    sites.add(site.id());
    MatrixCells.Column column = cells.column(site);
    switch (column.put(zone, minutes, km)) {
      case NEW -> taken++;
      case SAME -> repeated++;
      case OTHER -> throw conflict(column, zone, site, minutes, km, at);
    }
  }

  private RuntimeException conflict(
      MatrixCells.Column column, int zone, Site site, double minutes, double km, At at) {
    boolean lengths = Float.compare(column.minutes(zone), (float) minutes) == 0;
    String before = number(lengths ? column.km(zone) : column.minutes(zone));
    String now = number(lengths ? km : minutes);
    String zoneId = cells.zones().get(zone).id().value();
    return column.isOfThisFile(zone)
        ? at.problem("duplicatePair", zoneId, site.id().value(), before, now)
        : at.problem(
            "pairInTwoFiles", zoneId, site.id().value(), before, column.fileOf(zone), now);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "–" : Float.toString((float) value);
  }

  /** A site that the file speaks of, though perhaps of no pair with it. */
  void meet(Site site) {
    sites.add(site.id());
    cells.column(site);
  }

  void refuse(int pairs) {
    refused += pairs;
  }

  void unknownZone(String id) {
    unknownZones.add(id);
  }

  void unknownSite(String id) {
    unknownSites.add(id);
  }

  /** Pairs from a site to a zone: the project keeps travel to sites only. */
  void wayBack(int pairs) {
    wayBack += pairs;
    refused += pairs;
  }

  /** Pairs of a mode that the project cannot hold. */
  void otherMode(int pairs) {
    otherMode += pairs;
    refused += pairs;
  }

  /** Pairs that the file itself calls a guess along the straight line. */
  void guessed(int pairs) {
    guessed += pairs;
    refused += pairs;
  }

  void withKm() {
    withKm = true;
  }

  int taken() {
    return taken;
  }

  int refused() {
    return refused;
  }

  /** Refuses a file of which nothing can be used, and one in other units than it says. */
  void check() {
    Place file = Place.file(cells.file());
    if (taken + repeated == 0) {
      if (otherMode > 0) {
        throw Bad.input("modeNotHeld", file);
      }
      throw wayBack > 0
          ? Bad.input("onlyWayBack", file, wayBack)
          : Bad.input(
              "matrixOfOtherIds", file, Bad.examples(unknownZones), Bad.examples(unknownSites));
    }
    TravelPlausibility.check(cells);
  }

  Set<String> unknownZones() {
    return unknownZones;
  }

  Set<String> unknownSites() {
    return unknownSites;
  }

  ImportReport report(String file) {
    Notes notes = new Notes();
    notes.addSome("note.travel.sites", sites);
    notes.addSome("note.travel.unknownZones", unknownZones);
    notes.addSome("note.travel.unknownSites", unknownSites);
    notes.addCount("note.travel.repeated", repeated);
    notes.addCount("note.travel.wayBack", wayBack);
    notes.addCount("note.travel.otherMode", otherMode);
    notes.addCount("note.travel.guessed", guessed);
    if (!withKm) {
      notes.add("note.travel.noKm");
    }
    return new ImportReport(file, ImportKind.TRAVEL_TIMES, "", taken, refused, notes.all());
  }
}
