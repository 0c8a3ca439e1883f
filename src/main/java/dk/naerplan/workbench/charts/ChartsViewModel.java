package dk.naerplan.workbench.charts;

import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.chart.ChartFigures;
import dk.naerplan.report.chart.ChartImages;
import dk.naerplan.report.chart.ChartKind;
import dk.naerplan.report.chart.ChartLook;
import dk.naerplan.report.chart.PlanCharts;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The charts of the selected nærhospital, or of the whole plan when none is selected. */
public final class ChartsViewModel {
  private final Session session;
  private final Jobs jobs;
  private final FileDialogs files;
  private final ObservableValue<Language> language;
  private final ObservableValue<ChartLook> look;
  private final ReadOnlyObjectWrapper<List<ChartFigures>> charts =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The charts of a session. */
  public ChartsViewModel(
      Session session,
      Jobs jobs,
      FileDialogs files,
      ObservableValue<Language> language,
      ObservableValue<ChartLook> look) {
    this.session = session;
    this.jobs = jobs;
    this.files = files;
    this.language = language;
    this.look = look;
    session.evaluationProperty().subscribe(_ -> refresh());
    session.selectionProperty().subscribe(_ -> refresh());
  }

  private void refresh() {
    Optional<NaerhospitalId> selected = session.selectionProperty().get();
    charts.set(
        PlanCharts.of(
            session.evaluationProperty().get(), session.state(), selected, language.getValue()));
  }

  Texts texts() {
    return Texts.of(ChartsViewModel.class, language.getValue());
  }

  /** The figures of every chart, in the order of {@link ChartKind}. */
  public ReadOnlyObjectProperty<List<ChartFigures>> chartsProperty() {
    return charts.getReadOnlyProperty();
  }

  /** The figures of one chart. */
  public ChartFigures figures(ChartKind kind) {
    return charts.get().get(kind.ordinal());
  }

  /** How charts are dressed. */
  public ObservableValue<ChartLook> look() {
    return look;
  }

  /**
   * Asks for a file and writes a chart as PNG.
   *
   * @param told is told what was written
   */
  public void exportPng(ChartKind kind, Consumer<String> told) {
    export(kind, told, texts().get("file.png"), ".png", ChartImages::writePng);
  }

  /**
   * Asks for a file and writes a chart as SVG.
   *
   * @param told is told what was written
   */
  public void exportSvg(ChartKind kind, Consumer<String> told) {
    export(kind, told, texts().get("file.svg"), ".svg", ChartImages::writeSvg);
  }

  private void export(
      ChartKind kind,
      Consumer<String> told,
      String format,
      String suffix,
      BiConsumer<Path, ChartFigures> write) {
    Texts texts = texts();
    ChartFigures figures = figures(kind);
    files
        .save(
            texts.get("export.title", figures.title()),
            new FileDialogs.FileKind(format, suffix),
            suggestedName(figures) + suffix)
        .ifPresent(file ->
            jobs.run(
                texts.get("job.export", file.getFileName()),
                () -> {
                  write.accept(file, figures);
                  return file;
                },
                written -> told.accept(texts.get("export.done", written))));
  }

  // What file systems refuse in names is left out.
  private static String suggestedName(ChartFigures figures) {
    return (figures.subject() + "-" + figures.title())
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "")
        .toLowerCase(Locale.ROOT);
  }
}
