package dk.naerplan.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.naerplan.demand.AssumptionId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a plan as JSON. */
final class SummaryJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(AssumptionId.class, PlainId.class)
          .build();

  private SummaryJson() {}

  static String of(EvaluationSummary summary) {
    return MAPPER.writeValueAsString(summary);
  }

  // The core knows no Jackson: that an id is written as its value is said here.
  private interface PlainId {
    @JsonValue
    String value();
  }
}
