package dk.naerplan.exchange;

import com.networknt.schema.Schema;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.Strength;
import dk.naerplan.language.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An edition of the faglige ramme as JSON. */
final class CatalogueJson {
  private static final Schema SCHEMA = JsonDocument.schema("catalogue.schema.json");

  private CatalogueJson() {}

  static Catalogue read(InputFile file) {
    JsonNode document = JsonDocument.parse(file);
    JsonDocument.validate(file, document, SCHEMA);
    List<CatalogueItem> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode item : document.path("items")) {
      String id = item.path("id").asString();
      if (!seen.add(id)) {
        String path = "/items/" + items.size() + "/id";
        throw Bad.input("duplicateId", new Place(file.name(), 0, 0, path), id);
      }
      items.add(
          new CatalogueItem(
              new ItemId(id),
              ItemKind.valueOf(item.path("kind").asString()),
              Strength.valueOf(item.path("strength").asString()),
              item.path("da").asString(),
              item.path("en").asString(),
              item.path("section").asString()));
    }
    return new Catalogue(
        document.path("edition").asString(), document.path("source").asString(), items);
  }
}
