package dk.naerplan.check;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edition in which one requirement is missing or other than it is.
 *
 * @param of the rule, item or question that is changed
 * @param what what is changed
 * @param change changes the JSON of the edition
 */
record Mutant(String of, String what, Consumer<ObjectNode> change) {
  /** The edition with the change made; the one given stays as it is. */
  ObjectNode applyTo(ObjectNode edition) {
    ObjectNode json = edition.deepCopy();
    change.accept(json);
    return json;
  }
}
