package dk.naerplan.workbench.plan;

import dk.naerplan.access.Catchment;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.geo.Municipality;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final ReadOnlyObjectWrapper<List<Function>> functions =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<Holdings> held = List.of();
  private Catalogue offered;

  /**
   * A nærhospital in the list.
   *
   * @param persons its persons and its beliggenhedskommune
   * @param text speaks for the row to a screen reader
   */
  public record Row(NaerhospitalId id, String name, String persons, String text) {}

  /** What figures can be shown for; all when the item is empty. */
  public record Function(Optional<ItemId> item, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /**
   * What the list shows.
   *
   * @param rule who goes where, in a sentence
   */
  public record Content(String planName, String summary, String rule, List<Row> rows) {
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
    session
        .evaluationProperty()
        .subscribe(evaluation -> {
          content.set(content(evaluation));
          List<Holdings> said =
              evaluation.plan().naerhospitaler().stream().map(Naerhospital::holdings).toList();
          Catalogue catalogue = session.state().catalogue();
          // While a pin is dragged, nothing else changes.
          if (!said.equals(held) || !catalogue.equals(offered)) {
            held = said;
            offered = catalogue;
            functions.set(functions(evaluation.plan()));
          }
        });
  }

  Texts texts() {
    return Texts.of(PlanListViewModel.class, language.getValue());
  }

  /** What the list shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What figures can be shown for: all, then items that are held by someone, then the others. */
  public ReadOnlyObjectProperty<List<Function>> functionsProperty() {
    return functions.getReadOnlyProperty();
  }

  /** What figures are shown for; all when it is empty. */
  public ReadOnlyObjectProperty<Optional<ItemId>> functionProperty() {
    return session.functionProperty();
  }

  /** Shows figures for an item, or for all. */
  public void showFunction(Optional<ItemId> item) {
    if (!item.equals(session.functionProperty().get())) {
      session.showFunction(item);
    }
  }

  private List<Function> functions(Plan plan) {
    Texts texts = texts();
    List<Function> somewhere = new ArrayList<>();
    List<Function> others = new ArrayList<>();
    for (CatalogueItem item : session.state().catalogue().items()) {
      if (!isTravelledFor(item)) {
        continue;
      }
      long holding =
          plan.naerhospitaler().stream().filter(n -> n.holdings().holds(item.id())).count();
      String name = texts.language().of(item.name().da(), item.name().en());
      String label = holding == 0 ? name : texts.get("lens.held", name, holding);
      (holding == 0 ? others : somewhere).add(new Function(Optional.of(item.id()), label));
    }
    Comparator<Function> byName =
        Comparator.comparing(Function::label, Collator.getInstance(texts.language().locale()));
    somewhere.sort(byName);
    others.sort(byName);
    List<Function> all =
        new ArrayList<>(List.of(new Function(Optional.empty(), texts.get("lens.all"))));
    all.addAll(somewhere);
    all.addAll(others);
    return all;
  }

  private static boolean isTravelledFor(CatalogueItem item) {
    return item.unit() == CheckUnit.NAERHOSPITAL
        && item.strength() != Strength.MUST_NOT
        && (item.kind().isHospitalFunction()
            || item.kind() == ItemKind.MUNICIPAL_SERVICE
            || item.kind() == ItemKind.ACTOR);
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
        new AllocationWording(session.state().dataset(), texts.language())
            .sentence(evaluation.plan()),
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
