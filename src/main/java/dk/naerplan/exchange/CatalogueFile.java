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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An edition of the faglige ramme as a file, described by {@code catalogue.schema.json}. */
public final class CatalogueFile {
  private static final Schema SCHEMA = JsonDocument.schema("catalogue.schema.json");

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
    for (String part : List.of("items", "questions", "rules", "templates")) {
      requireDistinct(file, document.path(part), "/" + part);
    }
    try {
      return CatalogueJson.read(document);
    } catch (UnknownReference e) {
      throw Bad.input("unknownReference", Place.file(file.name()), e.by(), e.named());
    }
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
