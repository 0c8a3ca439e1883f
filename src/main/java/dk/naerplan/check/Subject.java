package dk.naerplan.check;

import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.Selection;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is checked: a nærhospital, or the plan as a whole.
 *
 * @param index the place of the nærhospital in the plan
 */
record Subject(
    OptionalInt index,
    Optional<NaerhospitalId> naerhospital,
    Holdings holdings,
    Catalogue catalogue) {
  static Subject of(Evaluation evaluation, int index, Catalogue catalogue) {
    Naerhospital naerhospital = evaluation.plan().naerhospitaler().get(index);
    return new Subject(
        OptionalInt.of(index), Optional.of(naerhospital.id()), naerhospital.holdings(), catalogue);
  }

  static Subject of(Plan plan, Catalogue catalogue) {
    return new Subject(OptionalInt.empty(), Optional.empty(), plan.holdings(), catalogue);
  }

  /** The items of a selection that are held, and delivered as the selection asks. */
  List<CatalogueItem> held(Selection selection) {
    return catalogue.items(selection).stream().filter(item -> holds(item, selection)).toList();
  }

  private boolean holds(CatalogueItem item, Selection selection) {
    return holdings
        .of(item.id())
        .filter(Holding::isHeld)
        .filter(holding -> selection.delivery().map(holding::isDelivered).orElse(true))
        .isPresent();
  }
}
