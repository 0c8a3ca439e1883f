package dk.naerplan.workbench.plan;

import dk.naerplan.access.Catchment;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Municipality;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The nærhospitaler of the plan that is shown, each with its persons. */
public final class PlanListViewModel {
  private final Session session;
  private final PlanCommands commands;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();

  /**
   * A nærhospital in the list.
   *
   * @param persons its persons and its beliggenhedskommune
   * @param text speaks for the row to a screen reader
   */
  public record Row(NaerhospitalId id, String name, String persons, String text) {}

  /** What the list shows. */
  public record Content(String planName, String summary, List<Row> rows) {
    /** Keeps its own copy. */
    public Content {
      rows = List.copyOf(rows);
    }
  }

  /** The list of a session's plan. */
  public PlanListViewModel(
      Session session, PlanCommands commands, ObservableValue<Language> language) {
    this.session = session;
    this.commands = commands;
    this.language = language;
    session.evaluationProperty().subscribe(evaluation -> content.set(content(evaluation)));
  }

  Texts texts() {
    return Texts.of(PlanListViewModel.class, language.getValue());
  }

  /** What the list shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The selected nærhospital. */
  public ReadOnlyObjectProperty<Optional<NaerhospitalId>> selectionProperty() {
    return session.selectionProperty();
  }

  /** Selects a nærhospital. */
  public void select(NaerhospitalId id) {
    session.select(Optional.of(id));
  }

  /** Removes a nærhospital. */
  public void remove(NaerhospitalId id) {
    commands.remove(id);
  }

  private Content content(Evaluation evaluation) {
    Texts texts = texts();
    List<Row> rows =
        evaluation.access().catchments().stream().map(catchment -> row(catchment, texts)).toList();
    return new Content(
        evaluation.plan().name(),
        texts.get(
            "list.summary",
            rows.size(),
            evaluation.access().catchments().stream().mapToInt(Catchment::persons).sum(),
            Integer.toString(evaluation.year())),
        rows);
  }

  private static Row row(Catchment catchment, Texts texts) {
    String place =
        catchment.host().map(Municipality::name).orElseGet(() -> texts.get("list.nowhere"));
    String persons = texts.get("persons", catchment.persons(), place);
    String name = catchment.naerhospital().name();
    return new Row(catchment.naerhospital().id(), name, persons, name + ", " + persons);
  }
}
