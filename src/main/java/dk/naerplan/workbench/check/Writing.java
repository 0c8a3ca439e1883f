package dk.naerplan.workbench.check;

import dk.naerplan.framework.AnswerKind;
import java.util.List;

/**
 * What the planner is asked to write or choose before something is done.
 *
 * @param label what is asked
 * @param help what a good answer says; may be empty
 * @param options what can be chosen, where something is chosen
 * @param initial what the field holds to begin with, as it is written down
 */
record Writing(
    AnswerKind kind, String label, String help, List<Option> options, String initial) {
  Writing {
    options = List.copyOf(options);
  }

  /** Something to choose. */
  record Option(String id, String name) {
    @Override
    public String toString() {
      return name;
    }
  }
}
