package dk.naerplan.report.allocation;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.Stays;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.travel.TravelMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who goes where under a plan: the rule in a sentence, its sources, and what is overridden.
 */
public final class AllocationWording {
  private final Dataset dataset;
  private final Texts texts;
  private final DecayWording decays;

  /** Words about plans on a dataset. */
  public AllocationWording(Dataset dataset, Language language) {
    this.dataset = dataset;
    texts = Texts.of(AllocationWording.class, language);
    decays = new DecayWording(texts);
  }

  /**
   * The rule of a plan in one sentence, for instance "Alle hører til det nærmeste nærhospital i
   * bil; den, der har over 60 min., bliver ved akutsygehuset; 3 kommuner er flyttet af
   * planlæggeren."
   */
  public String sentence(Plan plan) {
    Allocation allocation = plan.allocation();
    List<String> parts = new ArrayList<>(List.of(model(plan)));
    if (Double.isFinite(allocation.cutOffMinutes())) {
      parts.add(texts.get("cutOff", allocation.cutOffMinutes()));
    }
    parts.add(texts.get("nearer." + allocation.nearerAcuteHospital()));
    parts.addAll(overridden(plan));
    return String.join("; ", parts) + ".";
  }

  private String model(Plan plan) {
    String mode = mode(plan);
    return switch (plan.allocation().model()) {
      case AllocationModel.ToNearest _ -> texts.get("model.nearest", mode);
      case AllocationModel.ToNearestInArea inArea ->
          texts.get("model.area." + inArea.elsewhere(), mode, texts.get("area." + inArea.area()));
      case AllocationModel.ByAttraction huff ->
          texts.get(
              evenlyAttractive(plan, huff) ? "model.huff" : "model.huff.attractive",
              mode,
              decays.inWords(huff.decay()));
      case AllocationModel.UpToCapacity limited ->
          texts.get(
              "model.capacity",
              mode,
              plan.naerhospitaler().stream()
                  .filter(n -> limited.capacities().containsKey(n.id()))
                  .count());
    };
  }

  private static boolean evenlyAttractive(Plan plan, AllocationModel.ByAttraction huff) {
    return plan.naerhospitaler().stream()
            .map(n -> huff.attractiveness().getOrDefault(n.id(), 1.0))
            .distinct()
            .count()
        <= 1;
  }

  private String mode(Plan plan) {
    TravelMode wanted = plan.allocation().mode();
    return texts.get(dataset.modeFor(plan) == wanted ? "mode." + wanted : "mode.missing");
  }

  private List<String> overridden(Plan plan) {
    Overrides all = plan.allocation().overrides();
    if (all.equals(Overrides.NONE)) {
      return List.of();
    }
    Overrides working = plan.allocationOn(dataset.geography()).overrides();
    int municipalities = working.ofMunicipalities().size();
    int zones = working.ofZones().size();
    int dead = all.ofMunicipalities().size() - municipalities + all.ofZones().size() - zones;
    List<String> parts = new ArrayList<>();
    if (municipalities + zones > 0) {
      String inMunicipalities = texts.get("overridden.municipalities", municipalities);
      String inZones = texts.get("overridden.zones", zones);
      parts.add(
          texts.get(
              "overridden",
              zones == 0
                  ? inMunicipalities
                  : municipalities == 0
                      ? inZones
                      : texts.get("overridden.both", inMunicipalities, inZones),
              municipalities + zones));
    }
    if (dead > 0) {
      parts.add(texts.get("overridden.dead", dead));
    }
    return parts;
  }

  /** Where the rule of a plan is described in the literature. */
  public String source(Allocation allocation) {
    List<String> parts = new ArrayList<>();
    switch (allocation.model()) {
      case AllocationModel.ToNearest _ -> parts.add(texts.get("source.nearest"));
      case AllocationModel.ToNearestInArea _ -> parts.add(texts.get("source.area"));
      case AllocationModel.ByAttraction huff -> {
        parts.add(texts.get("source.huff"));
        decays.source(huff.decay()).ifPresent(parts::add);
      }
      case AllocationModel.UpToCapacity _ -> parts.add(texts.get("source.capacity"));
    }
    if (Double.isFinite(allocation.cutOffMinutes())) {
      parts.add(texts.get("source.cutOff"));
    }
    return String.join(" ", parts);
  }

  /** Why people belong to no catchment. */
  public String reason(Stays stays) {
    return texts.get("stays." + stays);
  }

  /** Everything that is overridden, municipalities first, each in the order of the geography. */
  public List<OverrideRow> overrides(Evaluation evaluation) {
    return OverrideRow.of(evaluation, dataset, texts);
  }

  /** Where people of an override are sent, in words. */
  public String target(Plan plan, Overrides.Target target) {
    return OverrideRow.target(plan, target, texts);
  }

  /**
   * For whom catchments are shown, when it is only for those who travel for an item: "Opland for:
   * blodprøver – 9 af 13 nærhospitaler har det".
   */
  public Optional<String> function(Evaluation evaluation, Catalogue catalogue) {
    return evaluation
        .access()
        .function()
        .map(item -> {
          Plan plan = evaluation.plan();
          long holding =
              plan.naerhospitaler().stream()
                  .filter(n -> n.holdings().of(item).filter(Holding::isHeld).isPresent())
                  .count();
          return texts.get(
              "function", name(item, catalogue), holding, plan.naerhospitaler().size());
        });
  }

  private String name(ItemId id, Catalogue catalogue) {
    return catalogue
        .item(id)
        .map(item -> texts.language().of(item.name().da(), item.name().en()))
        .map(this::inSentence)
        .orElse(id.value());
  }

  // A name such as "EKG" keeps its capitals.
  private String inSentence(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    Locale locale = texts.language().locale();
    return word ? name.substring(0, 1).toLowerCase(locale) + name.substring(1) : name;
  }

  /** A decay in a few words. */
  public String decay(Decay decay) {
    return decays.inWords(decay);
  }
}
