package dk.naerplan.workbench.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.AllocationModel.Elsewhere;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.SteadyBox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Who goes where: the rule in a sentence, what follows, and everything the planner can set. */
public final class AllocationView extends ScrollPane {
  private static final double MOST_MINUTES = 1440;
  private static final double MOST_ATTRACTIVE = 1000;
  private static final double MOST_PERSONS = 10_000_000;

  private final AllocationViewModel model;
  private final Texts texts;
  private final Label sentence = Fields.wrapped("");
  private final Label hint = Fields.wrapped("", "edition-banner");
  private final VBox figures = new VBox(5);
  private final RadioChoices<RuleKind> rule;
  private final RadioChoices<Area> area;
  private final RadioChoices<Elsewhere> elsewhere;
  private final DecayEditor decay;
  private final PerNaerhospital attractiveness;
  private final PerNaerhospital capacities;
  private final VBox inArea;
  private final VBox attraction;
  private final RangeField cutOff;
  private final RadioChoices<NearerAcuteHospital> nearer;
  private final VBox modes = new VBox(6);
  private final OverridesCard overrides;
  private final Label source = Fields.wrapped("", "figure-unit");
  private List<AllocationFigures.Figure> shownFigures = List.of();
  private Optional<Set<TravelMode>> shownModes = Optional.empty();
  private RadioChoices<TravelMode> mode;

  /** The screen of a model. */
  public AllocationView(AllocationViewModel model) {
    this.model = model;
    texts = model.texts();
    rule = new RadioChoices<>(model::choose);
    area = new RadioChoices<>(model::hold);
    elsewhere = new RadioChoices<>(model::elsewhere);
    decay = new DecayEditor(model, texts);
    attractiveness =
        new PerNaerhospital(
            "attractiveness",
            texts.get("attractiveness"),
            texts.get("attractiveness.nothing"),
            new RangeField.Range(0, false, MOST_ATTRACTIVE, false, true),
            texts,
            (id, typed) -> model.attractiveness(id, number(typed)));
    capacities =
        new PerNaerhospital(
            "capacity",
            texts.get("capacity"),
            texts.get("none"),
            new RangeField.Range(0, false, MOST_PERSONS, true, true),
            texts,
            (id, typed) -> model.capacity(id, number(typed).map(Double::intValue)));
    inArea = inArea();
    attraction = new VBox(8, decay, attractiveness);
    cutOff =
        new RangeField(
            "cut-off",
            texts.get("cutOff"),
            texts.get("none"),
            RangeField.Range.positive(MOST_MINUTES).orNothing(),
            texts,
            typed -> model.cutOff(number(typed)));
    nearer = new RadioChoices<>(model::nearer);
    mode = new RadioChoices<>(model::travel);
    overrides = new OverridesCard(model, texts);
    setId("allocation");
    getStyleClass().addAll("edge-to-edge", "allocation");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(content());
    model.contentProperty().subscribe(this::show);
  }

  private static Optional<Double> number(String typed) {
    return typed.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(typed));
  }

  private VBox inArea() {
    for (Area each : Area.values()) {
      area.add(each, "area-" + each, texts.get("area." + each), "");
    }
    for (Elsewhere each : Elsewhere.values()) {
      elsewhere.add(each, "elsewhere-" + each, texts.get("elsewhere." + each), "");
    }
    return new VBox(
        6,
        Fields.wrapped(texts.get("area"), "figure-unit"),
        area,
        Fields.wrapped(texts.get("elsewhere"), "figure-unit"),
        elsewhere);
  }

  private Node content() {
    sentence.setId("allocation-sentence");
    hint.setId("allocation-hint");
    source.setId("allocation-source");
    figures.setId("allocation-figures");
    figures.getStyleClass().add("figure-tile");
    rule(RuleKind.NEAREST);
    rule(RuleKind.IN_AREA, inArea);
    rule(RuleKind.ATTRACTION, attraction);
    rule(RuleKind.CAPACITY, capacities);
    for (NearerAcuteHospital each : NearerAcuteHospital.values()) {
      nearer.add(
          each, "nearer-" + each, texts.get("nearer." + each), texts.get("nearer.about." + each));
    }
    VBox all = new SteadyBox(10);
    all.getStyleClass().add("panel");
    Label title = Fields.wrapped(texts.get("title"), "panel-title");
    all.getChildren().addAll(title, sentence, hint, figures);
    section(all, "section.rule", rule, source);
    section(all, "section.cutOff", cutOff, about("cutOff.about"));
    section(all, "section.nearer", nearer);
    section(all, "section.mode", modes);
    section(all, "section.overrides", about("overrides.about"), overrides);
    return all;
  }

  private Label about(String key) {
    return Fields.wrapped(texts.get(key), "figure-unit");
  }

  private void rule(RuleKind kind, Node... below) {
    rule.add(
        kind, "rule-" + kind, texts.get("rule." + kind), texts.get("rule.about." + kind), below);
  }

  private void section(VBox all, String key, Node... nodes) {
    Label heading = Fields.wrapped(texts.get(key), "paragraph-heading");
    VBox section = new VBox(6, heading);
    section.getStyleClass().add("allocation-section");
    section.getChildren().addAll(nodes);
    all.getChildren().add(section);
  }

  /** Takes the keyboard, at the rule that holds. */
  public void takeFocus() {
    rule.takeFocus();
  }

  private void show(AllocationViewModel.Content now) {
    if (now == null) {
      return;
    }
    sentence.setText(now.sentence());
    source.setText(texts.get("source", now.source()));
    hint.setText(now.hint().orElse(""));
    Fields.show(hint, now.hint().isPresent());
    showFigures(now.figures());
    AllocationModel holds = now.allocation().model();
    rule.show(RuleKind.of(holds));
    Fields.show(inArea, holds instanceof AllocationModel.ToNearestInArea);
    Fields.show(attraction, holds instanceof AllocationModel.ByAttraction);
    Fields.show(capacities, holds instanceof AllocationModel.UpToCapacity);
    switch (holds) {
      case AllocationModel.ToNearest _ -> {}
      case AllocationModel.ToNearestInArea(Area of, Elsewhere otherwise) -> {
        area.show(of);
        elsewhere.show(otherwise);
      }
      case AllocationModel.ByAttraction huff -> {
        decay.show(huff.decay(), now.decay());
        attractiveness.show(
            now.members(),
            id ->
                Optional.ofNullable(huff.attractiveness().get(id))
                    .map(DecayEditor::written)
                    .orElse(""));
      }
      case AllocationModel.UpToCapacity limited ->
          capacities.show(
              now.members(),
              id ->
                  Optional.ofNullable(limited.capacities().get(id))
                      .map(most -> Integer.toString(most))
                      .orElse(""));
    }
    cutOff.show(DecayEditor.written(now.allocation().cutOffMinutes()), false);
    nearer.show(now.allocation().nearerAcuteHospital());
    showModes(now);
    overrides.show(now.overrides(), now.hasDeadOverrides());
  }

  private void showFigures(List<AllocationFigures.Figure> now) {
    if (now.equals(shownFigures)) {
      return;
    }
    shownFigures = now;
    figures.getChildren().clear();
    for (AllocationFigures.Figure figure : now) {
      Label name = Fields.wrapped(figure.name(), "figure-unit");
      Label value = Fields.wrapped(figure.value(), "text-bold");
      name.setLabelFor(value);
      figures.getChildren().add(new VBox(name, value));
    }
  }

  private void showModes(AllocationViewModel.Content now) {
    if (shownModes.filter(now.modes()::equals).isEmpty()) {
      shownModes = Optional.of(now.modes());
      mode = new RadioChoices<>(model::travel);
      for (TravelMode each : TravelMode.values()) {
        if (now.modes().contains(each)) {
          mode.add(each, "mode-" + each, texts.get("mode." + each), "");
        }
      }
      modes.getChildren().setAll(mode);
      if (!now.modes().contains(TravelMode.PUBLIC_TRANSPORT)) {
        modes.getChildren().add(about("mode.missing"));
      }
    }
    mode.show(
        now.modes().contains(now.allocation().mode()) ? now.allocation().mode() : TravelMode.CAR);
  }
}
