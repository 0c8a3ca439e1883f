package dk.naerplan.check;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Selection;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is checked: a nærhospital, or the plan as a whole.
 *
 * @param index the place of the nærhospital in the plan
 * @param said what it says, by item; hashed, as rules ask for it thousands of times
 * @param deviations the rules it sets aside
 */
record Subject(
    OptionalInt index,
    Optional<NaerhospitalId> naerhospital,
    Map<ItemId, Holding> said,
    Map<DeviationKey, String> deviations,
    Catalogue catalogue) {
  static Subject of(Evaluation evaluation, int index, Catalogue catalogue) {
    Naerhospital naerhospital = evaluation.plan().naerhospitaler().get(index);
    return of(
        OptionalInt.of(index), Optional.of(naerhospital.id()), naerhospital.holdings(), catalogue);
  }

  static Subject of(Plan plan, Catalogue catalogue) {
    return of(OptionalInt.empty(), Optional.empty(), plan.holdings(), catalogue);
  }

  private static Subject of(
      OptionalInt index,
      Optional<NaerhospitalId> naerhospital,
      Holdings holdings,
      Catalogue catalogue) {
    return new Subject(
        index, naerhospital, Map.copyOf(holdings.items()), holdings.deviations(), catalogue);
  }

  /** What is said of an item. */
  Optional<Holding> of(ItemId item) {
    return Optional.ofNullable(said.get(item));
  }

  /** Whether an item is held. */
  boolean holds(ItemId item) {
    Holding holding = said.get(item);
    return holding != null && holding.isHeld();
  }

  /** The answer that a held item has to a question. */
  Optional<String> answer(ItemId item, QuestionId question) {
    return of(item).filter(Holding::isHeld).flatMap(holding -> holding.answer(question));
  }

  /** The items of a selection that are held, and delivered as the selection asks. */
  List<CatalogueItem> held(Selection selection) {
    return catalogue.items(selection).stream().filter(item -> holds(item, selection)).toList();
  }

  private boolean holds(CatalogueItem item, Selection selection) {
    return holds(item.id())
        && (selection.delivery().isEmpty()
            || said.get(item.id()).isDelivered(selection.delivery().get()));
  }
}
