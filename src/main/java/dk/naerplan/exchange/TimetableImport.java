package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.population.Population;
import dk.naerplan.routing.Progress;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.transit.RidingAssumptions;
import dk.naerplan.transit.TimetableTravel;
import dk.naerplan.transit.TransitNetwork;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Takes a GTFS feed into a project, so that plans may count on public transport. */
final class TimetableImport {
  private static final TravelMode MODE = TravelMode.PUBLIC_TRANSPORT;
  // Reading takes about as long as finding the columns.
  private static final double READ = 0.5;

  private TimetableImport() {}

  /** What was read: the data with travel by public transport, and all imports, oldest first. */
  record Result(String file, Dataset dataset, List<ImportRecord> imports) {
    Result {
      imports = List.copyOf(imports);
    }

    private TimetableTravel travel() {
      return (TimetableTravel) dataset.travel(MODE).finder();
    }

    /** What there is to know, in lines to be read. */
    String report(Language language) {
      Texts texts = Texts.of(TimetableImport.class, language);
      TransitNetwork network = travel().network();
      RidingAssumptions riding = travel().riding();
      List<String> lines = new ArrayList<>();
      lines.add(texts.get("timetable.report", file, network.identity().day().toString()));
      lines.add(texts.get("timetable.size", network.stops(), network.trips()));
      lines.add(
          texts.get(
              "timetable.riding",
              clock(riding.fromMinute()),
              clock(riding.toMinute()),
              riding.mostWalkKm(),
              riding.walkKmPerHour(),
              riding.changeMinutes()));
      List<Integer> without = travel().withoutStop();
      if (!without.isEmpty()) {
        lines.add(
            texts.get("timetable.withoutStop", without.size(), persons(without), names(without)));
      }
      int pairs =
          dataset.travel(MODE).times().columns().values().stream()
              .mapToInt(Result::withoutWay)
              .sum();
      if (pairs > 0) {
        lines.add(texts.get("timetable.withoutWay", pairs));
      }
      return String.join("\n  – ", lines);
    }

    private static String clock(int minute) {
      return "%d.%02d".formatted(minute / 60, minute % 60);
    }

    private static int withoutWay(TravelColumn column) {
      return (int)
          IntStream.range(0, column.zones())
              .filter(zone -> Float.isNaN(column.minutes(zone)))
              .count();
    }

    private long persons(List<Integer> zones) {
      Population population = dataset.population();
      return population.years().stream()
          .findFirst()
          .map(year -> zones.stream().mapToLong(zone -> population.persons(zone, year)).sum())
          .orElse(0L);
    }

    private String names(List<Integer> zones) {
      List<Zone> all = dataset.geography().zones();
      return Bad.examples(zones.stream().map(zone -> all.get(zone).name()).toList());
    }
  }

  /**
   * Reads a feed and finds travel to all known sites; a timetable that the project has is replaced.
   *
   * @param now the time that the import carries
   * @throws CancellationException when it was called off
   * @throws dk.naerplan.language.UserFacingException when the file is no feed that can be used
   */
  static Result read(Path feed, ProjectState state, Instant now, Progress progress) {
    TransitNetwork network = TransitNetwork.read(feed, Optional.empty(), progress.part(0, READ));
    Dataset dataset = state.dataset();
    Geography geography = dataset.geography();
    TimetableTravel travel =
        new TimetableTravel(
            network,
            RidingAssumptions.STANDARD,
            geography.zones().stream().map(Zone::centroid).toList(),
            geography.sites(SiteKind.ACUTE_HOSPITAL).stream().map(Site::position).toList());
    Map<SiteId, TravelColumn> columns = new LinkedHashMap<>();
    Progress finding = progress.part(READ, 1);
    for (Site site : geography.sites()) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      columns.put(site.id(), travel.find(site.position()).zones());
      finding.reached(Progress.Step.COLUMNS, columns.size() / (double) geography.sites().size());
    }
    String file = String.valueOf(feed.getFileName());
    String title = Texts.of(TimetableImport.class, Language.DA).get("timetable.title");
    List<ImportRecord> imports = new ArrayList<>(state.imports());
    imports.removeIf(each -> each.title().equals(title));
    imports.add(
        new ImportRecord(
            file,
            network.identity().sha256(),
            now,
            title,
            network.identity().day().toString(),
            Texts.of(TimetableImport.class, Language.DA).get("timetable.attribution", file),
            "",
            network.trips(),
            0));
    return new Result(
        file, dataset.with(MODE, new Travel(new TravelTimes(columns), travel)), imports);
  }
}
