package dk.naerplan.exchange;

import com.networknt.schema.Schema;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.ProjectState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as JSON, described in {@code docs/plan-format.md} and by {@code plan.schema.json}: the
 * plan itself, which can be read back, and beside it, for others to use, the figures of an
 * evaluation and how the plan stands against the faglige ramme. Version 1, in which nærhospitaler
 * had nothing but a list of items, and version 2, in which everyone went to the nearest, are read
 * as well.
 */
public final class PlanJson {
  static final Schema SCHEMA = JsonDocument.schema("plan.schema.json");
  static final String FORMAT = "naerplan-plan";
  static final int VERSION = 3;

  private PlanJson() {}

  /**
   * Writes a plan with its evaluation.
   *
   * @param now the time that the file carries
   * @throws UserFacingException when the file cannot be written; what was there is then untouched
   */
  public static void write(Path file, ProjectState state, Evaluation evaluation, Instant now) {
    ObjectNode document = PlanWriter.document(state, evaluation, now);
    List<com.networknt.schema.Error> errors = SCHEMA.validate(document);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("A plan against its own schema: " + errors);
    }
    String text = JsonDocument.MAPPER.writeValueAsString(document) + "\n";
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads a plan for a project; what the file says beside the plan is left aside.
   *
   * @throws UserFacingException when it is no such file, or names places or parts of the faglige
   *     ramme that the project does not have
   */
  public static Plan read(Path file, ProjectState state) {
    return PlanReader.read(InputFile.read(file), state);
  }
}
