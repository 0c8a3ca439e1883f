package dk.naerplan.workbench.data;

import dk.naerplan.access.Dataset;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.population.Population;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.workbench.session.Session;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** What the project's data is: how much of it, from where, and what is estimated in it. */
public final class DataViewModel {
  private static final int SHORT_CHECKSUM = 10;

  private final Session session;
  private final ObservableValue<Language> language;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  // Held here and known to the session only weakly: the session outlives the dialog.
  private final ChangeListener<ProjectState> follower = (_, _, _) -> refresh();

  /** How much there is of something. */
  public record Total(String label, String value) {}

  /** Where a part of the data came from; {@code checksum} is the beginning of {@code sha256}. */
  public record Row(
      String title,
      String file,
      String vintage,
      String importedAt,
      String rows,
      String checksum,
      String sha256,
      String attribution,
      String licence) {}

  /** What the dialog shows. */
  public record Content(List<Total> totals, List<String> notes, List<Row> rows) {
    /** Keeps its own copies. */
    public Content {
      totals = List.copyOf(totals);
      notes = List.copyOf(notes);
      rows = List.copyOf(rows);
    }
  }

  /** The data of a session's project, with times of day as this machine has them. */
  public DataViewModel(Session session, ObservableValue<Language> language) {
    this(session, language, ZoneId.systemDefault());
  }

  DataViewModel(Session session, ObservableValue<Language> language, ZoneId zone) {
    this.session = session;
    this.language = language;
    this.zone = zone;
    session.stateProperty().addListener(new WeakChangeListener<>(follower));
    refresh();
  }

  Texts texts() {
    return Texts.of(DataViewModel.class, language.getValue());
  }

  /** What the dialog shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Everything the dialog shows as text: totals, notes, and the imports separated by tabs. */
  public String copyText() {
    Texts texts = texts();
    Content shown = content.get();
    String header =
        Stream.of(
                "title",
                "file",
                "vintage",
                "imported",
                "rows",
                "checksum",
                "attribution",
                "licence")
            .map(column -> texts.get("column." + column))
            .collect(Collectors.joining("\t"));
    return Stream.of(
            shown.totals().stream().map(total -> total.label() + "\t" + total.value()),
            shown.notes().stream(),
            Stream.of("", header),
            shown.rows().stream().map(DataViewModel::copyText))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", session.state().name() + "\n", "\n"));
  }

  private static String copyText(Row row) {
    return String.join(
        "\t",
        row.title(),
        row.file(),
        row.vintage(),
        row.importedAt(),
        row.rows(),
        row.sha256(),
        row.attribution(),
        row.licence());
  }

  private void refresh() {
    ProjectState state = session.state();
    Texts texts = texts();
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(language.getValue().locale())
            .withZone(zone);
    content.set(
        new Content(
            totals(state.dataset(), texts),
            notes(state.dataset(), texts),
            state.imports().stream().map(record -> row(record, texts, time)).toList()));
  }

  private static List<Total> totals(Dataset dataset, Texts texts) {
    Geography geography = dataset.geography();
    Population population = dataset.population();
    List<Total> totals = new ArrayList<>();
    totals.add(total("municipalities", geography.municipalities().size(), texts));
    totals.add(total("clusters", geography.clusters().size(), texts));
    totals.add(total("zones", geography.zones().size(), texts));
    totals.add(total("hospitals", geography.sites(SiteKind.ACUTE_HOSPITAL).size(), texts));
    totals.add(total("places", geography.sites(SiteKind.DESIGNATED_PLACE).size(), texts));
    for (int year : population.years()) {
      totals.add(
          new Total(
              texts.get("total.persons", Integer.toString(year)),
              texts.get("number", population.total(year))));
    }
    return totals;
  }

  private static Total total(String what, int count, Texts texts) {
    return new Total(texts.get("total." + what), texts.get("number", count));
  }

  private static List<String> notes(Dataset dataset, Texts texts) {
    List<String> notes = new ArrayList<>();
    if (!dataset.geography().outlineNote().isBlank()) {
      notes.add(dataset.geography().outlineNote());
    }
    notes.add(texts.get("note.zones"));
    Grade worst =
        dataset.travel(TravelMode.CAR).times().columns().values().stream()
            .map(column -> column.grade())
            .max(Comparator.naturalOrder())
            .orElse(Grade.ESTIMATED);
    notes.add(
        texts.get("note.matrix." + worst, dataset.travel(TravelMode.CAR).times().columns().size()));
    notes.add(
        texts.get(
            dataset.travel(TravelMode.CAR).finder().isochrones().isPresent()
                ? "note.elsewhere.routed"
                : "note.elsewhere"));
    return notes;
  }

  private static Row row(ImportRecord record, Texts texts, DateTimeFormatter time) {
    return new Row(
        record.title(),
        record.file(),
        record.vintage(),
        time.format(record.importedAt()),
        texts.get("rows", record.rowsTaken(), record.rowsRefused()),
        record.sha256().length() > SHORT_CHECKSUM
            ? record.sha256().substring(0, SHORT_CHECKSUM) + "…"
            : record.sha256(),
        record.sha256(),
        record.attribution(),
        record.licence());
  }
}
