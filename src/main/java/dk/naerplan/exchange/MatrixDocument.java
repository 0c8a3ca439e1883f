package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * The answer of a routing service to a matrix request as it stands in a file: OSRM's {@code table},
 * openrouteservice's and GraphHopper's {@code matrix}. Read a row at a time, so that the matrix is
 * held but not its text.
 */
final class MatrixDocument {
  private static final Set<String> TIMES = Set.of("durations", "times");
  private static final Set<String> SOURCES = Set.of("sources", "from_points");
  private static final Set<String> DESTINATIONS = Set.of("destinations", "to_points");
  private static final Set<String> SOURCE_IDS = Set.of("source_ids", "from_ids");
  private static final Set<String> DESTINATION_IDS = Set.of("destination_ids", "to_ids");
  private static final Set<String> SIGNS =
      Set.of("durations", "times", "distances", "weights", "code", "error", "message");

  private final InputFile file;
  private final ImportProgress progress;
  private final CountingStream counted;

  /** Times in seconds and lengths as they stand, a row per source; {@code NaN} for null. */
  List<Row> times = List.of();

  List<Row> lengths = List.of();
  List<MatrixPlace> sources = List.of();
  List<MatrixPlace> destinations = List.of();

  /** Pairs (source, destination) whose times the service made up along the straight line. */
  List<int[]> guessed = new ArrayList<>();

  String profile = "";
  String lengthUnit = "";
  private String code = "";
  private String message = "";

  /** A row of a matrix. */
  record Row(long line, double[] values) {}

  private MatrixDocument(InputFile file, CountingStream counted, ImportProgress progress) {
    this.file = file;
    this.counted = counted;
    this.progress = progress;
  }

  /** Whether a member at the top of a document is one that only such an answer has. */
  static boolean isSign(String member) {
    return SIGNS.contains(member);
  }

  static MatrixDocument read(InputFile file, ImportProgress progress) {
    try (InputStream bytes = file.stream();
        CountingStream counted = new CountingStream(bytes);
        JsonParser parser = JsonDocument.MAPPER.createParser(counted)) {
      MatrixDocument document = new MatrixDocument(file, counted, progress);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        document.member(parser, parser.currentName());
      }
      document.refuseError();
      progress.reached(file.name(), 1);
      return document;
    } catch (JacksonException e) {
      throw JsonDocument.notJson(file, e);
    } catch (IOException e) {
      throw file.cannotRead(e);
    }
  }

  private void member(JsonParser parser, String member) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    if (TIMES.contains(member)) {
      times = rows(parser, member);
    } else if (member.equals("distances")) {
      lengths = rows(parser, member);
    } else if (SOURCES.contains(member)) {
      sources = places(parser, member);
    } else if (DESTINATIONS.contains(member)) {
      destinations = places(parser, member);
    } else if (member.equals("points")) {
      sources = places(parser, member);
      destinations = sources;
    } else if (SOURCE_IDS.contains(member)) {
      sources = places(parser, member);
    } else if (DESTINATION_IDS.contains(member)) {
      destinations = places(parser, member);
    } else if (member.equals("ids")) {
      sources = places(parser, member);
      destinations = sources;
    } else {
      small(parser.readValueAsTree(), member);
    }
  }

  private void small(JsonNode node, String member) {
    switch (member) {
      case "profile", "mode" -> profile = node.asString("");
      case "units" -> lengthUnit = node.asString("").toLowerCase(Locale.ROOT);
      case "code" -> code = node.asString("");
      case "message" -> message = node.asString("");
      case "error" ->
          message =
              node.isString()
                  ? node.asString()
                  : node.path("message").asString(node.toString());
      case "fallback_speed_cells" ->
          node.forEach(pair ->
              guessed.add(new int[] {pair.path(0).asInt(-1), pair.path(1).asInt(-1)}));
      case "metadata" -> {
        JsonNode query = node.path("query");
        profile = query.path("profile").asString(profile);
        lengthUnit = query.path("units").asString(lengthUnit).toLowerCase(Locale.ROOT);
      }
      default -> {}
    }
  }

  private void refuseError() {
    boolean failed = !code.isEmpty() && !code.equalsIgnoreCase("Ok");
    if (failed || (times.isEmpty() && !message.isEmpty())) {
      throw Bad.input(
          "serviceError", Place.file(file.name()), message.isEmpty() ? code : message);
    }
    if (times.isEmpty()) {
      throw Bad.input("noTimes", Place.field(file.name(), 0, "durations"));
    }
  }

  private List<Row> rows(JsonParser parser, String member) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw notAMatrix(parser, member);
    }
    List<Row> rows = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      long line = parser.currentTokenLocation().getLineNr();
      double[] values = new double[rows.isEmpty() ? 16 : rows.getLast().values().length];
      int size = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (size == values.length) {
          values = Arrays.copyOf(values, 2 * size + 1);
        }
        values[size++] = value(parser, member);
      }
      rows.add(new Row(line, Arrays.copyOf(values, size)));
      ImportProgress.checkCancelled();
      progress.reached(file.name(), Math.min(1, (double) counted.count() / file.size()));
    }
    if (parser.currentToken() != JsonToken.END_ARRAY) {
      throw notAMatrix(parser, member);
    }
    return rows;
  }

  private double value(JsonParser parser, String member) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Double.NaN;
    }
    if (token == null || !token.isNumeric()) {
      throw Bad.input("badNumber", at(parser, member), String.valueOf(parser.getString()));
    }
    double value = parser.getDoubleValue();
    if (value < 0) {
      throw Bad.input("negative", at(parser, member), parser.getString());
    }
    return value;
  }

  private RuntimeException notAMatrix(JsonParser parser, String member) {
    return Bad.input("notAMatrix", at(parser, member), member);
  }

  private Place at(JsonParser parser, String member) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Place(file.name(), at.getLineNr(), at.getColumnNr(), member);
  }

  private List<MatrixPlace> places(JsonParser parser, String member) {
    Place place = at(parser, member);
    JsonNode list = parser.readValueAsTree();
    List<MatrixPlace> places = new ArrayList<>();
    List<MatrixPlace> before =
        SOURCE_IDS.contains(member) || SOURCES.contains(member) ? sources : destinations;
    for (JsonNode each : list) {
      MatrixPlace read = MatrixPlace.of(each, place);
      places.add(places.size() < before.size() ? before.get(places.size()).and(read) : read);
    }
    return places;
  }
}
