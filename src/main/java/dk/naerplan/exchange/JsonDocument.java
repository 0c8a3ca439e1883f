package dk.naerplan.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON documents and the schemas they follow. */
final class JsonDocument {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonDocument() {}

  /**
   * Parses a file.
   *
   * @throws UserFacingException with line and column where it stops being JSON
   */
  static JsonNode parse(InputFile file) {
    try {
      return MAPPER.readTree(file.utf8());
    } catch (JacksonException e) {
      throw notJson(file, e);
    }
  }

  static UserFacingException notJson(InputFile file, JacksonException problem) {
    TokenStreamLocation at = problem.getLocation();
    Place place =
        at == null
            ? Place.file(file.name())
            : new Place(
                file.name(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), "");
    return new UserFacingException(
        UserFacingException.Kind.BAD_INPUT,
        JsonDocument.class,
        "notJson",
        place,
        problem,
        file.name());
  }

  /** The schema in a resource of this room. */
  static Schema schema(String resource) {
    try (InputStream in = JsonDocument.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * Makes sure that a document follows a schema.
   *
   * @throws UserFacingException that names the JSON path of the first violation
   */
  static void validate(InputFile file, JsonNode document, Schema schema) {
    List<Error> errors = schema.validate(document);
    if (!errors.isEmpty()) {
      throw violation(file, errors.getFirst());
    }
  }

  private static UserFacingException violation(InputFile file, Error error) {
    String path = error.getInstanceLocation().toString();
    Place place = new Place(file.name(), 0, 0, path.isEmpty() ? "/" : path);
    String property = String.valueOf(error.getProperty());
    Object[] arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
    return switch (error.getKeyword()) {
      case "required" -> Bad.input("schema.required", place, property);
      case "additionalProperties", "unevaluatedProperties" ->
          Bad.input("schema.unknown", place, property);
      // A property that the schema forbids here, though it knows it elsewhere.
      case "false" -> Bad.input("schema.unknown", place, String.valueOf(arguments[0]));
      case "type" ->
          Bad.input(
              "schema.type", place, String.valueOf(arguments[1]), String.valueOf(arguments[0]));
      case "enum", "const" -> Bad.input("schema.value", place, String.valueOf(arguments[0]));
      case "minimum" -> Bad.input("schema.minimum", place, String.valueOf(arguments[0]));
      case "exclusiveMinimum" -> Bad.input("schema.above", place, String.valueOf(arguments[0]));
      case "maximum" -> Bad.input("schema.maximum", place, String.valueOf(arguments[0]));
      default -> Bad.input("schema.other", place, error.getKeyword(), limits(arguments));
    };
  }

  private static String limits(Object[] arguments) {
    return String.join(" ", Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
