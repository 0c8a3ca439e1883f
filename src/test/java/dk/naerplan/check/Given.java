package dk.naerplan.check;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.demand.AssumptionStatus;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.Unit;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.CheckUnit;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Strength;
import dk.naerplan.framework.Telemedicine;
import dk.naerplan.framework.Words;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A case to check: a nærhospital in Vestby of {@link SmallCountry}, or a plan as a whole, and what
 * it says. Thresholds are those that the program brings along, until a case assumes others.
 */
final class Given {
  private static final Map<String, Double> THRESHOLDS =
      Map.of(
          "check.most-sites", 25.0,
          "check.frame", 4000.0,
          "check.home-treatment-frame", 500.0,
          "check.travel-gained", 10.0,
          "check.near-acute-hospital", 20.0,
          "check.minimum-contacts", 500.0);

  private static final Dataset DATASET = SmallCountry.dataset();

  private final boolean wholePlan;
  private final List<Given> others = new ArrayList<>();
  private final List<CatalogueItem> regional = new ArrayList<>();
  private final Map<String, Double> thresholds = new LinkedHashMap<>(THRESHOLDS);
  private Dataset dataset = DATASET;
  private int year = 2026;
  private Holdings holdings = Holdings.none();
  private String building = "";
  private AcuteCoupling coupling = new AcuteCoupling.Nearest();
  private double east = 10;
  private double north = 12;
  private Optional<Evaluation> evaluation = Optional.empty();

  private Given(boolean wholePlan) {
    this.wholePlan = wholePlan;
  }

  /** A nærhospital in the town of Vestby that says nothing yet. */
  static Given naerhospital() {
    return new Given(false);
  }

  /** A plan as a whole that says nothing yet and has no nærhospital. */
  static Given plan() {
    return new Given(true);
  }

  /** Items that are ticked, and no more. */
  Given holds(String... items) {
    for (String item : items) {
      say(item, holding -> holding);
    }
    return this;
  }

  /** Items that are ticked and described. */
  Given describes(String... items) {
    for (String item : items) {
      say(item, holding -> holding.withNote("Aftalt med akutsygehuset."));
    }
    return this;
  }

  /** An item that is done without for a reason. */
  Given declines(String item, String reason) {
    return say(item, holding -> holding.withStanding(Holding.Standing.DECLINED).withNote(reason));
  }

  /** Items that are stated not to be there. */
  Given statesAbsent(String... items) {
    for (String item : items) {
      declines(item, "");
    }
    return this;
  }

  /** An answer to a question of an item; the item is ticked unless it is declined. */
  Given answers(String item, String question, String answer) {
    return say(item, holding -> holding.withAnswer(new QuestionId(question), answer));
  }

  /** An item that is ticked and delivered in some ways. */
  Given delivers(String item, Delivery... ways) {
    return say(item, holding -> holding.withDelivery(Set.of(ways)));
  }

  private Given say(String item, UnaryOperator<Holding> change) {
    holdings = holdings.with(new ItemId(item), change);
    return this;
  }

  /** All of this is said, too. */
  Given saying(Holdings all) {
    holdings = all;
    return this;
  }

  /** An item of the planner's own, which the case may then hold. */
  Given regional(String id, ItemKind kind, List<Set<String>> needs, String... tags) {
    regional.add(
        new CatalogueItem(
            new ItemId(id),
            kind,
            Strength.MAY,
            new Words(id, id),
            Words.NONE,
            Words.NONE,
            Words.NONE,
            "6.4",
            CheckUnit.NAERHOSPITAL,
            Set.of(tags),
            needs.stream().map(Given::ids).toList(),
            List.of(),
            Telemedicine.NONE,
            true));
    return this;
  }

  private static Set<ItemId> ids(Set<String> values) {
    return Set.copyOf(values.stream().map(ItemId::new).toList());
  }

  /** A function of the planner's own with some tags, which is held. */
  Given holdsRegional(String id, ItemKind kind, String... tags) {
    return regional(id, kind, List.of(), tags).holds(id);
  }

  /** It lies so many km east and north of the corner of the country. */
  Given at(double eastKm, double northKm) {
    east = eastKm;
    north = northKm;
    return this;
  }

  /** It is coupled to an akutsygehus of the planner's choice. */
  Given coupledTo(String hospital, String reason) {
    coupling = new AcuteCoupling.Chosen(new SiteId(hospital), reason);
    return this;
  }

  /** Address or building in the planner's words. */
  Given building(String words) {
    building = words;
    return this;
  }

  /** Other nærhospitaler of the plan; they come before this one. */
  Given besides(Given... more) {
    others.addAll(List.of(more));
    return this;
  }

  /** A threshold has another value. */
  Given assuming(String threshold, double value) {
    thresholds.put("check." + threshold, value);
    return this;
  }

  /** The project has no such threshold. */
  Given withoutThreshold(String threshold) {
    thresholds.remove("check." + threshold);
    return this;
  }

  /** Other data. */
  Given on(Dataset other) {
    dataset = other;
    return this;
  }

  /** Another year. */
  Given in(int otherYear) {
    year = otherYear;
    return this;
  }

  private Naerhospital build(int number) {
    return new Naerhospital(
        new NaerhospitalId("n-" + number),
        "Nærhospital " + number,
        new Placement.AtPosition(SmallCountry.at(east, north)),
        building,
        coupling,
        holdings);
  }

  /** Whether the case speaks of an item. */
  boolean speaksOf(String item) {
    return holdings.of(new ItemId(item)).isPresent()
        || others.stream().anyMatch(other -> other.speaksOf(item));
  }

  /** The plan of the case. */
  Plan toPlan() {
    List<Naerhospital> all = new ArrayList<>();
    others.forEach(other -> all.add(other.build(all.size() + 1)));
    if (!wholePlan) {
      all.add(build(all.size() + 1));
    }
    return new Plan(
        new PlanId("plan-1"),
        "Plan",
        "proeve",
        wholePlan ? holdings : Holdings.none(),
        Allocation.NEAREST,
        all);
  }

  /** The evaluation of the case; what is said afterwards does not change it any longer. */
  Evaluation evaluate() {
    if (evaluation.isEmpty()) {
      evaluation = Optional.of(evaluation());
    }
    return evaluation.get();
  }

  private Evaluation evaluation() {
    List<Assumption> all = new ArrayList<>(SmallCountry.book().assumptions());
    thresholds.forEach((id, value) ->
        all.add(
            new Assumption(
                new AssumptionId(id),
                id,
                id,
                value,
                Unit.MINUTES,
                0,
                1e9,
                "Prøve",
                AssumptionStatus.ILLUSTRATION)));
    return Evaluation.of(toPlan(), dataset, new AssumptionBook(all), year, SiteColumns.none());
  }

  /** Checks the case against an edition with the planner's own items added. */
  List<Result> check(Catalogue catalogue) {
    Catalogue own = catalogue;
    for (CatalogueItem item : regional) {
      own = own.withRegional(item);
    }
    return Compliance.of(evaluate(), dataset, own).of(subject());
  }

  /** The nærhospital in question, or empty for the plan as a whole. */
  Optional<NaerhospitalId> subject() {
    return wholePlan
        ? Optional.empty()
        : Optional.of(new NaerhospitalId("n-" + (others.size() + 1)));
  }

  /** The same with a rule set aside. */
  Given settingAside(DeviationKey key, String reason) {
    Given copy = new Given(wholePlan);
    copy.others.addAll(others);
    copy.regional.addAll(regional);
    copy.thresholds.clear();
    copy.thresholds.putAll(thresholds);
    copy.dataset = dataset;
    copy.year = year;
    copy.holdings = holdings.settingAside(key, reason);
    copy.building = building;
    copy.coupling = coupling;
    copy.east = east;
    copy.north = north;
    return copy;
  }
}
