package dk.naerplan.exchange;

import com.networknt.schema.Schema;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.UnknownReference;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.store.CatalogueNodes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An edition of the faglige ramme as a file, described by {@code catalogue.schema.json}. */
public final class CatalogueFile {
  private static final Schema SCHEMA = JsonDocument.schema("catalogue.schema.json");

  private static final List<String> PARTS = List.of("questions", "items", "rules", "templates");

  private CatalogueFile() {}

  /**
   * Reads an edition.
   *
   * @throws UserFacingException when it is no such file, has two things of one id, or names
   *     something that is not in it
   */
  public static Catalogue read(Path file) {
    return read(InputFile.read(file));
  }

  static Catalogue read(InputFile file) {
    JsonNode document = JsonDocument.parse(file);
    JsonDocument.validate(file, document, SCHEMA);
    for (String part : PARTS) {
      requireDistinct(file, document.path(part), "/" + part);
    }
    int question = 0;
    for (JsonNode each : document.path("questions")) {
      requireDistinct(file, each.path("options"), "/questions/" + question++ + "/options");
    }
    try {
      return CatalogueJson.read(document);
    } catch (UnknownReference e) {
      Place place = new Place(file.name(), 0, 0, placeOf(document, e));
      throw Bad.input("unknownInEdition", place, e.by(), e.named());
    }
  }

  /** The path of the first place where something names what is not there. */
  private static String placeOf(JsonNode document, UnknownReference problem) {
    for (String part : PARTS) {
      int index = 0;
      for (JsonNode each : document.path(part)) {
        String path = "/" + part + "/" + index++;
        Optional<String> place =
            each.path("id").asString().equals(problem.by())
                ? find(each, problem.named(), path)
                : Optional.empty();
        if (place.isPresent()) {
          return place.get();
        }
      }
    }
    return "/";
  }

  private static Optional<String> find(JsonNode node, String text, String path) {
    if (node.isString() && node.asString().equals(text)) {
      return Optional.of(path);
    }
    List<Map.Entry<String, JsonNode>> parts = new ArrayList<>(node.properties());
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      parts.add(Map.entry(Integer.toString(i), node.get(i)));
    }
    return parts.stream()
        .filter(part -> !part.getKey().equals("id"))
        .flatMap(part -> find(part.getValue(), text, path + "/" + part.getKey()).stream())
        .findFirst();
  }

  private static void requireDistinct(InputFile file, JsonNode all, String path) {
    Set<String> seen = new HashSet<>();
    int index = 0;
    for (JsonNode each : all) {
      String id = each.path("id").asString();
      if (!seen.add(id)) {
        throw Bad.input(
            "duplicateId", new Place(file.name(), 0, 0, path + "/" + index + "/id"), id);
      }
      index++;
    }
  }

  /**
   * Writes an edition.
   *
   * @throws UserFacingException when the file cannot be written; what was there is then untouched
   */
  public static void write(Path file, Catalogue catalogue) {
    String text = JsonDocument.MAPPER.writeValueAsString(CatalogueNodes.write(catalogue)) + "\n";
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
