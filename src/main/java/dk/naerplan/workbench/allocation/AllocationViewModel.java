package dk.naerplan.workbench.allocation;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.geo.Geography;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.report.allocation.OverrideRow;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.workbench.allocation.RuleKind.DecayKind;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The rule of the plan that is shown, and what follows from it; every change is one edit. */
public final class AllocationViewModel {
  private final Session session;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
  private final Map<RuleKind, AllocationModel> models = new EnumMap<>(RuleKind.class);
  private final Map<DecayKind, Decay> decays = new EnumMap<>(DecayKind.class);
  private Optional<Known> known = Optional.empty();

  private record Known(Geography geography, OverridePlaces places) {}

  /** A nærhospital of the plan, with its number. */
  public record Member(NaerhospitalId id, String label) {}

  /** Where people can be sent. */
  public record Destination(Overrides.Target target, String label) {}

  /**
   * What the screen shows.
   *
   * @param hint what to do when the rule leads nowhere
   * @param modes those that the data have
   */
  record Content(
      Plan plan,
      String sentence,
      String source,
      String decay,
      Optional<String> hint,
      List<AllocationFigures.Figure> figures,
      List<Member> members,
      List<OverrideRow> overrides,
      Set<TravelMode> modes) {
    Content {
      figures = List.copyOf(figures);
      members = List.copyOf(members);
      overrides = List.copyOf(overrides);
      modes = Set.copyOf(modes);
    }

    Allocation allocation() {
      return plan.allocation();
    }

    boolean hasDeadOverrides() {
      return overrides.stream().anyMatch(OverrideRow::dead);
    }
  }

  /** The rule of a session's plan. */
  public AllocationViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    session.evaluationProperty().subscribe(this::show);
  }

  private void show(Evaluation evaluation) {
    // Between new data and its evaluation the two do not fit each other; the next one does.
    if (evaluation.access().allocated().zones() != geography().zones().size()) {
      return;
    }
    AllocationWording wording = wording();
    Plan plan = evaluation.plan();
    AllocationModel model = plan.allocation().model();
    models.put(RuleKind.of(model), model);
    if (model instanceof AllocationModel.ByAttraction huff) {
      decays.put(DecayKind.of(huff.decay()), huff.decay());
    }
    content.set(
        new Content(
            plan,
            wording.sentence(plan),
            wording.source(plan.allocation()),
            model instanceof AllocationModel.ByAttraction huff ? wording.decay(huff.decay()) : "",
            AllocationHint.of(evaluation.access(), geography()).map(texts()::get),
            new AllocationFigures(evaluation.access(), texts(), wording).all(),
            members(plan),
            wording.overrides(evaluation),
            session.state().dataset().modes()));
  }

  private List<Member> members(Plan plan) {
    List<Member> members = new ArrayList<>();
    for (Naerhospital each : plan.naerhospitaler()) {
      members.add(
          new Member(
              each.id(), texts().get("member", Integer.toString(members.size() + 1), each.name())));
    }
    return members;
  }

  Texts texts() {
    return Texts.of(AllocationViewModel.class, language.getValue());
  }

  private AllocationWording wording() {
    return new AllocationWording(session.state().dataset(), language.getValue());
  }

  private Geography geography() {
    return session.state().dataset().geography();
  }

  /** What the screen shows. */
  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Chooses a model: as it was when it was last chosen, or as it begins. */
  public void choose(RuleKind kind) {
    change(allocation ->
        RuleKind.of(allocation.model()) == kind
            ? allocation
            : allocation.withModel(models.getOrDefault(kind, kind.first())));
  }

  /** Holds people to an area of another size. */
  public void hold(Area area) {
    change(allocation ->
        allocation.model() instanceof AllocationModel.ToNearestInArea before
            ? allocation.withModel(new AllocationModel.ToNearestInArea(area, before.elsewhere()))
            : allocation);
  }

  /** Says what happens where an area has no nærhospital. */
  public void elsewhere(AllocationModel.Elsewhere elsewhere) {
    change(allocation ->
        allocation.model() instanceof AllocationModel.ToNearestInArea before
            ? allocation.withModel(new AllocationModel.ToNearestInArea(before.area(), elsewhere))
            : allocation);
  }

  /** Chooses a curve: as it was when it was last chosen, or as it begins. */
  public void choose(DecayKind kind) {
    change(allocation ->
        allocation.model() instanceof AllocationModel.ByAttraction before
                && DecayKind.of(before.decay()) != kind
            ? withDecay(allocation, before, decays.getOrDefault(kind, kind.first()))
            : allocation);
  }

  /** Changes the numbers of the curve. */
  public void shape(UnaryOperator<Decay> to) {
    change(allocation ->
        allocation.model() instanceof AllocationModel.ByAttraction before
            ? withDecay(allocation, before, to.apply(before.decay()))
            : allocation);
  }

  private static Allocation withDecay(
      Allocation allocation, AllocationModel.ByAttraction before, Decay decay) {
    return allocation.withModel(new AllocationModel.ByAttraction(decay, before.attractiveness()));
  }

  /** Says how attractive a nærhospital is; 1 when nothing is said. */
  public void attractiveness(NaerhospitalId id, Optional<Double> value) {
    change(allocation ->
        allocation.model() instanceof AllocationModel.ByAttraction before
            ? allocation.withModel(
                new AllocationModel.ByAttraction(
                    before.decay(), with(before.attractiveness(), id, value)))
            : allocation);
  }

  /** Says how many persons a nærhospital has room for; no limit when nothing is said. */
  public void capacity(NaerhospitalId id, Optional<Integer> persons) {
    change(allocation ->
        allocation.model() instanceof AllocationModel.UpToCapacity before
            ? allocation.withModel(
                new AllocationModel.UpToCapacity(with(before.capacities(), id, persons)))
            : allocation);
  }

  private static <V> Map<NaerhospitalId, V> with(
      Map<NaerhospitalId, V> values, NaerhospitalId id, Optional<V> value) {
    Map<NaerhospitalId, V> changed = new HashMap<>(values);
    changed.remove(id);
    value.ifPresent(given -> changed.put(id, given));
    return changed;
  }

  /** Sets the cut-off in minutes; none when it is empty. */
  public void cutOff(Optional<Double> minutes) {
    change(allocation -> allocation.withCutOff(minutes.orElse(Double.POSITIVE_INFINITY)));
  }

  /** Says what people do who have an akutsygehus nearer. */
  public void nearer(NearerAcuteHospital nearer) {
    change(allocation -> allocation.with(nearer));
  }

  /** Says how people travel. */
  public void travel(TravelMode mode) {
    change(allocation -> allocation.withMode(mode));
  }

  private void change(UnaryOperator<Allocation> to) {
    session.changeAllocation(to);
  }

  /** The places whose people can be moved and whose name fits, best first. */
  List<OverridePlaces.Place> find(String typed) {
    Geography now = geography();
    if (known.filter(before -> before.geography() == now).isEmpty()) {
      Texts texts = texts();
      known =
          Optional.of(
              new Known(
                  now,
                  new OverridePlaces(
                      now,
                      name -> texts.get("place.municipality", name),
                      (zone, municipality) -> texts.get("place.zone", zone, municipality))));
    }
    return known.orElseThrow().places().find(typed);
  }

  /** Where people can be sent: to each nærhospital of the plan, and to the akutsygehus. */
  public List<Destination> destinations() {
    List<Destination> all = new ArrayList<>();
    for (Member member : members(session.plan())) {
      all.add(new Destination(new Overrides.Target.To(member.id()), member.label()));
    }
    all.add(new Destination(new Overrides.Target.Stay(), texts().get("destination.stay")));
    return all;
  }

  /** Sends the people of a place somewhere, or, when it is empty, where the model says. */
  public void send(OverrideRow.Of of, Optional<Overrides.Target> target) {
    change(allocation ->
        allocation.withOverrides(
            switch (of) {
              case OverrideRow.Of.InZone(var zone) -> allocation.overrides().with(zone, target);
              case OverrideRow.Of.InMunicipality(var municipality) ->
                  allocation.overrides().with(municipality, target);
            }));
  }

  /** Takes away the overrides that have no effect. */
  public void removeDead() {
    List<OverrideRow.Of> dead =
        content.get().overrides().stream().filter(OverrideRow::dead).map(OverrideRow::of).toList();
    change(allocation -> {
      Overrides left = allocation.overrides();
      for (OverrideRow.Of of : dead) {
        left =
            switch (of) {
              case OverrideRow.Of.InZone(var zone) -> left.with(zone, Optional.empty());
              case OverrideRow.Of.InMunicipality(var municipality) ->
                  left.with(municipality, Optional.empty());
            };
      }
      return allocation.withOverrides(left);
    });
  }
}
