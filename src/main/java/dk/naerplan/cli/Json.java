package dk.naerplan.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.naerplan.demand.AssumptionId;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Results as JSON; the names of the components of a record are the keys. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(AssumptionId.class, PlainId.class)
          .addMixIn(ItemId.class, PlainId.class)
          .addMixIn(QuestionId.class, PlainId.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new NumberOrNull())
                  .addSerializer(double.class, new NumberOrNull()))
          .build();

  private Json() {}

  static String of(Record result) {
    return MAPPER.writeValueAsString(result);
  }

  // The core knows no Jackson: that an id is written as its value is said here.
  private interface PlainId {
    @JsonValue
    String value();
  }

  // JSON has no NaN: a time that does not exist is null.
  private static final class NumberOrNull extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      if (value.isNaN()) {
        json.writeNull();
      } else {
        json.writeNumber(value);
      }
    }
  }
}
