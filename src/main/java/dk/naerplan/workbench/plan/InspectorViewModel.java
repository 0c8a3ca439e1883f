package dk.naerplan.workbench.plan;

import dk.naerplan.access.Access;
import dk.naerplan.access.Catchment;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.travel.Grade;
import dk.naerplan.workbench.session.PlanCommands;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The selected nærhospital in detail, or the plan as a whole when none is selected. */
public final class InspectorViewModel {
  private final Session session;
  private final PlanCommands commands;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Figure>> figures =
      new ReadOnlyObjectWrapper<>(List.of());

  /** A figure with its unit and a note on how it is known. */
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

  /** An item of the faglige ramme that can be ticked. */
  public record Item(
      ItemId id, String label, Strength strength, String strengthText, String section) {
    /** How strongly the framework asks for it. */
    public enum Strength {
      SHOULD,
      MAY,
      MUST_NOT
    }
  }

  /** Items of one kind under a heading. */
  public record Group(String heading, List<Item> items) {
    /** Keeps its own copy. */
    public Group {
      items = List.copyOf(items);
    }
  }

  /** The inspector of a session. */
  public InspectorViewModel(
      Session session, PlanCommands commands, ObservableValue<Language> language) {
    this.session = session;
    this.commands = commands;
    this.language = language;
    session.evaluationProperty().subscribe(this::refresh);
    session.selectionProperty().subscribe(this::refresh);
  }

  Texts texts() {
    return Texts.of(InspectorViewModel.class, language.getValue());
  }

  /** What can be edited; empty when nothing is selected. */
  public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /** The figures of the selected nærhospital, or of the plan. */
  public ReadOnlyObjectProperty<List<Figure>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** All items that can be ticked, in the groups of the framework. */
  public List<Group> groups() {
    Texts texts = texts();
    return Arrays.stream(ItemKind.values())
        .map(kind ->
            new Group(
                texts.get("kind." + kind),
                session.state().catalogue().items(kind).stream()
                    .map(item -> item(item, texts))
                    .toList()))
        .toList();
  }

  private Item item(CatalogueItem item, Texts texts) {
    return new Item(
        item.id(),
        texts.language() == Language.DA ? item.da() : item.en(),
        switch (item.strength()) {
          case SHOULD -> Item.Strength.SHOULD;
          case MAY -> Item.Strength.MAY;
          case MUST_NOT -> Item.Strength.MUST_NOT;
        },
        texts.get("strength." + item.strength()),
        item.section());
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

  /** Renames the selected nærhospital; blank is ignored. */
  public void rename(String name) {
    onSubject(n -> commands.rename(n.id(), name));
  }

  /** Notes the address or existing building of the selected nærhospital. */
  public void describeBuilding(String building) {
    onSubject(n -> session.change(n.id(), before -> before.withBuilding(building.strip())));
  }

  /** Couples the selected nærhospital to the nearest akutsygehus. */
  public void coupleToNearest() {
    onSubject(
        n -> session.change(n.id(), before -> before.withCoupling(new AcuteCoupling.Nearest())));
  }

  /**
   * Couples the selected nærhospital to an akutsygehus for a reason; nothing happens without one.
   */
  public void couple(SiteId hospital, String reason) {
    if (!reason.isBlank()) {
      onSubject(n ->
          session.change(
              n.id(),
              before -> before.withCoupling(new AcuteCoupling.Chosen(hospital, reason.strip()))));
    }
  }

  /** Ticks or unticks an item of the selected nærhospital. */
  public void hold(ItemId item, boolean held) {
    onSubject(n -> session.change(n.id(), before -> before.withItem(item, held)));
  }

  /** The items that the selected nærhospital holds. */
  public Set<ItemId> held() {
    return subject.get().map(s -> s.naerhospital().items()).orElse(Set.of());
  }

  /** Removes the selected nærhospital. */
  public void remove() {
    onSubject(n -> commands.remove(n.id()));
  }

  private void onSubject(Consumer<Naerhospital> action) {
    subject.get().map(Subject::naerhospital).ifPresent(action);
  }

  private void refresh() {
    Evaluation evaluation = session.evaluationProperty().get();
    Optional<Integer> index = session.selectionProperty().get().flatMap(evaluation::indexOf);
    subject.set(index.map(i -> subject(evaluation.access().catchments().get(i))));
    figures.set(
        index.map(i -> figures(evaluation, i)).orElseGet(() -> planFigures(evaluation.access())));
  }

  private Subject subject(Catchment catchment) {
    Texts texts = texts();
    Naerhospital naerhospital = catchment.naerhospital();
    Optional<AcuteCoupling.Chosen> chosen =
        naerhospital.coupling() instanceof AcuteCoupling.Chosen c
            ? Optional.of(c)
            : Optional.empty();
    return new Subject(
        naerhospital,
        catchment.host().map(Municipality::name).orElseGet(() -> texts.get("list.nowhere")),
        catchment
            .acuteHospital()
            .map(site ->
                texts.get(
                    "coupling.distance",
                    site.name(),
                    catchment.tripToAcuteHospital().minutes(),
                    catchment.tripToAcuteHospital().km()))
            .orElseGet(() -> texts.get("coupling.none")),
        chosen.map(AcuteCoupling.Chosen::hospital),
        chosen.map(AcuteCoupling.Chosen::reason).orElse(""));
  }

  private List<Figure> figures(Evaluation evaluation, int index) {
    Texts texts = texts();
    Catchment catchment = evaluation.access().catchments().get(index);
    String grade = texts.get("grade." + catchment.grade());
    int persons = catchment.persons();
    int over80 = catchment.personsByAge().get(AgeGroup.AGE_80_PLUS.ordinal());
    int over65 = over80 + catchment.personsByAge().get(AgeGroup.AGE_65_79.ordinal());
    List<Figure> shown = new ArrayList<>();
    shown.add(
        new Figure(
            texts.get("figure.persons"),
            texts.get("number", persons),
            texts.get("figure.persons.note", Integer.toString(evaluation.year()), grade)));
    shown.add(
        new Figure(
            texts.get("figure.over65"),
            texts.get("number.share", over65, share(over65, persons)),
            texts.get("figure.over80.note", over80, share(over80, persons))));
    shown.add(
        new Figure(
            texts.get("figure.mean"),
            texts.get("minutes", catchment.travel().meanMinutes()),
            texts.get("figure.within30", within30(catchment.travel()), grade)));
    for (PatientVolume volume : evaluation.volumes().get(index)) {
      shown.add(
          new Figure(
              texts.get("condition." + volume.condition()),
              texts.get("patients", Math.round(volume.patients())),
              texts.get(
                  "figure.contacts",
                  Math.round(volume.movableContactsPerYear()),
                  Math.round(volume.contactsPerYear()))));
    }
    return shown;
  }

  private List<Figure> planFigures(Access access) {
    Texts texts = texts();
    String grade = texts.get("grade." + access.toAcuteHospital().grade().orElse(Grade.ESTIMATED));
    return List.of(
        new Figure(
            texts.get("figure.before"),
            texts.get("minutes", access.before().meanMinutes()),
            texts.get("figure.within30", within30(access.before()), grade)),
        new Figure(
            texts.get("figure.after"),
            texts.get("minutes", access.after().meanMinutes()),
            texts.get("figure.within30", within30(access.after()), grade)),
        new Figure(
            texts.get("figure.median"),
            texts.get(
                "minutes.change", access.before().medianMinutes(), access.after().medianMinutes()),
            grade),
        new Figure(
            texts.get("figure.p90"),
            texts.get("minutes.change", access.before().p90Minutes(), access.after().p90Minutes()),
            grade));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double within30(Distribution distribution) {
    long total = distribution.personsByBand().total();
    long near =
        distribution.personsByBand().in(TravelBand.UNDER_10)
            + distribution.personsByBand().in(TravelBand.UNDER_20)
            + distribution.personsByBand().in(TravelBand.UNDER_30);
    return total == 0 ? 0 : (double) near / total;
  }
}
