package dk.naerplan.store;

import dk.naerplan.framework.Catalogue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The editions of the faglige ramme in a file, each stored once and for good, for an edition is
 * long and every change of an item or template of the planner's own makes another catalogue.
 * Elsewhere in the file a catalogue is a reference: the number of a document, and the planner's own
 * that follow in its items and templates.
 */
record EditionDocuments(Sql sql) {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> PARTS = List.of("items", "templates");

  /**
   * A reference to a catalogue.
   *
   * @param document the number of the document
   * @param own the planner's own items and templates, as JSON
   */
  record Reference(int document, ObjectNode own) {}

  private record Stored(int number, String text) {}

  /** The reference to a catalogue, whose document is stored if it is not yet there. */
  Reference refer(Catalogue catalogue) throws SQLException {
    ObjectNode document = CatalogueNodes.write(catalogue);
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    PARTS.forEach(part -> own.set(part, takeOwn((ArrayNode) document.required(part))));
    String text = MAPPER.writeValueAsString(document);
    Optional<Stored> known =
        stored("edition = ?", catalogue.edition()).stream()
            .filter(stored -> stored.text().equals(text))
            .findFirst();
    return new Reference(known.isPresent() ? known.get().number() : add(catalogue, text), own);
  }

  // Those at the end only: what stands among the items of an edition belongs to its order.
  private static ArrayNode takeOwn(ArrayNode all) {
    int first = all.size();
    while (first > 0 && all.get(first - 1).path("regional").asBoolean(false)) {
      first--;
    }
    ArrayNode own = JsonNodeFactory.instance.arrayNode();
    while (all.size() > first) {
      own.add(all.remove(first));
    }
    return own;
  }

  private int add(Catalogue catalogue, String text) throws SQLException {
    int number =
        sql.query(
                "SELECT COALESCE(MAX(number), 0) + 1 FROM edition_documents", row -> row.getInt(1))
            .getFirst();
    sql.update(
        "INSERT INTO edition_documents (number, edition, document) VALUES (?, ?, ?)",
        number,
        catalogue.edition(),
        text);
    return number;
  }

  /** The catalogue that is referred to. */
  Catalogue resolve(int document, JsonNode own) throws SQLException {
    String text = stored("number = ?", document).getFirst().text();
    ObjectNode json = (ObjectNode) MAPPER.readTree(text);
    for (String part : PARTS) {
      own.path(part).forEach(((ArrayNode) json.required(part))::add);
    }
    return CatalogueJson.read(json);
  }

  private List<Stored> stored(String condition, Object parameter) throws SQLException {
    return sql.query(
        "SELECT number, document FROM edition_documents WHERE " + condition + " ORDER BY number",
        row ->
            new Stored(
                row.getInt(1), Optional.ofNullable(row.getString(2)).orElseGet(this::bundled)),
        parameter);
  }

  private String bundled() {
    return MAPPER.writeValueAsString(CatalogueNodes.write(CatalogueJson.bundled()));
  }

  /** Editions as a part of an edit. */
  ObjectNode write(Framework framework) throws SQLException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("current", write(refer(framework.current())));
    ArrayNode earlier = json.putArray("earlier");
    for (Catalogue catalogue : framework.earlier()) {
      earlier.add(write(refer(catalogue)));
    }
    return json;
  }

  private static ObjectNode write(Reference reference) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("document", reference.document());
    json.set("own", reference.own());
    return json;
  }

  /** Editions from such a part. */
  Framework read(JsonNode json) throws SQLException {
    List<Catalogue> earlier = new ArrayList<>();
    for (JsonNode each : json.required("earlier")) {
      earlier.add(catalogue(each));
    }
    return new Framework(catalogue(json.required("current")), earlier);
  }

  private Catalogue catalogue(JsonNode json) throws SQLException {
    return resolve(json.required("document").asInt(), json.required("own"));
  }
}
