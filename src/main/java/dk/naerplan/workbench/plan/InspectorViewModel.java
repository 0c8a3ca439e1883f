package dk.naerplan.workbench.plan;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.travel.Grade;
import dk.naerplan.workbench.plan.equip.EquipViewModel;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The selected nærhospital in detail, or the plan as a whole when none is selected. */
public final class InspectorViewModel {
  private final Session session;
  private final PlanCommands commands;
  private final ObservableValue<Language> language;
  private final EquipViewModel equip;
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();

  /** A figure; the note says more of it and may be empty. */
  public record Figure(String label, String value, String note) {}

  /** An akutsygehus to choose; empty stands for the nearest. */
  public record Hospital(Optional<SiteId> id, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  /** What can be edited of the selected nærhospital. */
  public record Subject(
      Naerhospital naerhospital,
      String host,
      String coupledTo,
      Optional<SiteId> chosenHospital,
      String reason) {}

  /**
   * What the inspector shows.
   *
   * @param caption what the figures are figures of, when, and how they are known
   * @param hint what the user can do; empty while a nærhospital is selected
   * @param subject what can be edited; empty for the plan as a whole
   */
  public record Content(
      String title, String caption, List<Figure> figures, String hint, Optional<Subject> subject) {
    /** Keeps its own copy. */
    public Content {
      figures = List.copyOf(figures);
    }
  }

  /** The inspector of a session. */
  public InspectorViewModel(
      Session session, PlanCommands commands, ObservableValue<Language> language) {
    this.session = session;
    this.commands = commands;
    this.language = language;
    this.equip = new EquipViewModel(session, language);
    session.evaluationProperty().subscribe(this::refresh);
    session.selectionProperty().subscribe(this::refresh);
    refresh();
  }

  Texts texts() {
    return Texts.of(InspectorViewModel.class, language.getValue());
  }

  /** What the inspector shows. */
  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What the nærhospital, or the plan as a whole, holds and states. */
  public EquipViewModel equip() {
    return equip;
  }

  /** The akutsygehuse to choose from, the automatic choice first. */
  public List<Hospital> hospitals() {
    List<Hospital> hospitals = new ArrayList<>();
    hospitals.add(new Hospital(Optional.empty(), texts().get("coupling.nearest")));
    session.state().dataset().geography().sites(SiteKind.ACUTE_HOSPITAL).stream()
        .map(site -> new Hospital(Optional.of(site.id()), site.name()))
        .forEach(hospitals::add);
    return hospitals;
  }

  /** Renames a nærhospital; blank is ignored. */
  public void rename(NaerhospitalId id, String name) {
    commands.rename(id, name);
  }

  /** Notes the address or existing building of a nærhospital. */
  public void describeBuilding(NaerhospitalId id, String building) {
    session.change(id, before -> before.withBuilding(building.strip()));
  }

  /** Couples a nærhospital to the nearest akutsygehus. */
  public void coupleToNearest(NaerhospitalId id) {
    session.change(id, before -> before.withCoupling(new AcuteCoupling.Nearest()));
  }

  /** Couples a nærhospital to an akutsygehus for a reason; nothing happens without one. */
  public void couple(NaerhospitalId id, SiteId hospital, String reason) {
    if (!reason.isBlank()) {
      session.change(
          id, before -> before.withCoupling(new AcuteCoupling.Chosen(hospital, reason.strip())));
    }
  }

  /** Removes a nærhospital. */
  public void remove(NaerhospitalId id) {
    commands.remove(id);
  }

  private void refresh() {
    Evaluation evaluation = session.evaluationProperty().get();
    content.set(
        session
            .selectionProperty()
            .get()
            .flatMap(evaluation::indexOf)
            .map(index -> ofNaerhospital(evaluation, index))
            .orElseGet(() -> ofPlan(evaluation)));
  }

  private Content ofNaerhospital(Evaluation evaluation, int index) {
    Texts texts = texts();
    Catchment catchment = evaluation.access().catchments().get(index);
    return new Content(
        catchment.naerhospital().name(),
        texts.get(
            "caption.catchment",
            Integer.toString(evaluation.year()),
            texts.get("grade." + catchment.grade())),
        InspectorFigures.ofCatchment(catchment, evaluation.volumes().get(index), texts),
        "",
        Optional.of(subject(catchment, texts)));
  }

  private Content ofPlan(Evaluation evaluation) {
    Texts texts = texts();
    Access access = evaluation.access();
    Grade grade =
        access
            .toAcuteHospital()
            .grade()
            .orElse(Grade.ESTIMATED)
            .worst(access.toNaerhospital().grade().orElse(Grade.IMPORTED));
    return new Content(
        texts.get("inspector.plan"),
        texts.get("caption.plan", Integer.toString(evaluation.year()), texts.get("grade." + grade)),
        InspectorFigures.ofPlan(access, texts),
        texts.get(access.catchments().isEmpty() ? "hint.empty" : "hint.choose"),
        Optional.empty());
  }

  private static Subject subject(Catchment catchment, Texts texts) {
    Naerhospital naerhospital = catchment.naerhospital();
    Optional<AcuteCoupling.Chosen> chosen =
        naerhospital.coupling() instanceof AcuteCoupling.Chosen c
            ? Optional.of(c)
            : Optional.empty();
    return new Subject(
        naerhospital,
        catchment.host().map(Municipality::name).orElseGet(() -> texts.get("list.nowhere")),
        catchment.acuteHospital().map(Site::name).orElseGet(() -> texts.get("coupling.none")),
        chosen.map(AcuteCoupling.Chosen::hospital),
        chosen.map(AcuteCoupling.Chosen::reason).orElse(""));
  }
}
