package dk.naerplan.workbench.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.plan.NaerhospitalId;
import java.util.Optional;

/** Where in the window a finding can lead. */
public interface Destinations {
  /** Shows what a finding is about in the inspector. */
  void inspect(
      Optional<NaerhospitalId> owner, Optional<ItemId> item, Optional<QuestionId> question);

  /** Shows a nærhospital on the map, ready to be moved. */
  void showOnMap(NaerhospitalId id);

  /** Opens the assumptions. */
  void showAssumptions();
}
