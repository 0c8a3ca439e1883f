package dk.naerplan.workbench.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.report.compliance.Mark;
import java.util.List;
import java.util.Optional;

/**
 * A finding in full, or a requirement that is met.
 *
 * @param evidence what the outcome rests on, a sentence each
 * @param targets what it can be looked at for: all its items, or one of them; fewer than two when
 *     there is no choice
 * @param reasons why it is set aside
 * @param mayBeSetAside whether it can be set aside with a reason, and is not
 */
record FindingDetail(
    FindingKey key,
    Mark mark,
    String markText,
    String title,
    String owner,
    String basis,
    String why,
    List<String> evidence,
    List<Target> targets,
    Target target,
    List<Offer> offers,
    List<String> reasons,
    boolean mayBeSetAside) {
  FindingDetail {
    evidence = List.copyOf(evidence);
    targets = List.copyOf(targets);
    offers = List.copyOf(offers);
    reasons = List.copyOf(reasons);
  }

  /** All items of a finding, or one of them. */
  record Target(Optional<ItemId> item, String label) {
    @Override
    public String toString() {
      return label;
    }
  }
}
