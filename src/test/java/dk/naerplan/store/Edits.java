package dk.naerplan.store;

import dk.naerplan.demand.Assumption;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.Allocations;
import dk.naerplan.testing.SmallCountry;
import java.util.List;

/** Edits of every kind that fit a state, chosen by numbers. */
final class Edits {
  /** How many kinds {@link #of} tells apart. */
  static final int KINDS = 19;

  private Edits() {}

  /** An edit of kind 0–18 on a part of the project that {@code choice} picks. */
  static ProjectEdit of(ProjectState state, int kind, int choice) {
    Plan plan = state.plans().get(choice % state.plans().size());
    if (plan.naerhospitaler().isEmpty() || kind < 2) {
      return place(plan, kind, choice);
    }
    Naerhospital n = plan.naerhospitaler().get(choice % plan.naerhospitaler().size());
    return switch (kind) {
      case 2 -> new ProjectEdit.EditPlan(plan.id(), PlanEdit.Remove.from(plan, n));
      case 3 -> change(plan, n, n.withName(n.name() + "é" + choice));
      case 4 ->
          change(
              plan,
              n,
              n.withPlacement(
                  new Placement.AtPosition(SmallCountry.at(choice / 3.0, choice / 7.0))));
      case 5 -> change(plan, n, n.withBuilding("Sygehusvej " + choice + " \"gammel\"; 'ny'"));
      case 6 -> change(plan, n, n.withCoupling(coupling(n, choice)));
      case 7 -> {
        List<CatalogueItem> items = state.catalogue().items();
        var item = items.get(choice % items.size()).id();
        yield change(plan, n, n.withItem(item, !n.items().contains(item)));
      }
      case 8 -> plans(state, plan, choice);
      case 9 -> new ProjectEdit.RenamePlan(plan.id(), plan.name(), plan.name() + " " + choice);
      case 11, 12 -> {
        ItemId item = StateEdits.item(state, choice);
        Holdings now = kind == 11 ? n.holdings() : n.holdings().without(item);
        yield change(plan, n, n.withHoldings(_ -> StateEdits.stating(now, item, kind, choice)));
      }
      case 13 -> change(plan, n, n.withHoldings(all -> StateEdits.settingAside(all, choice)));
      case 14 ->
          new ProjectEdit.StatePlan(
              plan.id(), plan.holdings(), StateEdits.statement(plan.holdings(), choice));
      case 15 -> new ProjectEdit.AdoptEdition(plan.id(), plan.edition(), "proeve-" + (choice % 4));
      case 16 -> StateEdits.otherEdition(state.framework(), choice);
      case 17 -> StateEdits.own(state.framework(), choice);
      case 18 ->
          new ProjectEdit.Allocate(
              plan.id(),
              plan.allocation(),
              Allocations.of(plan, state.dataset().geography(), choice));
      default -> {
        List<Assumption> all = state.book().assumptions();
        Assumption before = all.get(choice % all.size());
        double value = before.low() + (before.high() - before.low()) * (choice % 101) / 100.0;
        yield new ProjectEdit.ChangeAssumption(before, before.withValue(value));
      }
    };
  }

  private static ProjectEdit place(Plan plan, int kind, int choice) {
    Site site = SmallCountry.geography().sites().get(choice % 3);
    Placement placement =
        kind == 0
            ? new Placement.AtSite(site.id(), site.position())
            : new Placement.AtPosition(SmallCountry.at(choice / 10.0, choice / 13.0));
    int index = choice % (plan.naerhospitaler().size() + 1);
    NaerhospitalId id = new NaerhospitalId("ny-" + plan.naerhospitaler().hashCode() + "-" + choice);
    return new ProjectEdit.EditPlan(
        plan.id(), new PlanEdit.Place(index, Naerhospital.at(id, "Sted " + choice, placement)));
  }

  private static ProjectEdit change(Plan plan, Naerhospital before, Naerhospital after) {
    return new ProjectEdit.EditPlan(plan.id(), new PlanEdit.Change(before, after));
  }

  private static AcuteCoupling coupling(Naerhospital naerhospital, int choice) {
    return naerhospital.coupling() instanceof AcuteCoupling.Chosen
        ? new AcuteCoupling.Nearest()
        : new AcuteCoupling.Chosen(new SiteId("akut-2"), "Aftalt " + choice);
  }

  private static ProjectEdit plans(ProjectState state, Plan plan, int choice) {
    if (choice % 2 == 0 && state.plans().size() > 1) {
      return new ProjectEdit.RemovePlan(state.plans().indexOf(plan), plan);
    }
    PlanId id = new PlanId("plan-" + state.plans().hashCode() + "-" + choice);
    return new ProjectEdit.AddPlan(
        choice % (state.plans().size() + 1), plan.withId(id).withName("Kopi " + choice));
  }
}
