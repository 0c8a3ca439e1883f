package dk.naerplan.exchange;

import com.networknt.schema.Schema;
import dk.naerplan.language.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The {@code datapackage.json} of a folder: which files there are and where they come from. */
record PackageDescriptor(
    Path folder, String title, String outlineNote, List<PackageDescriptor.Resource> resources) {
  static final String FILE = "datapackage.json";

  private static final Schema SCHEMA = JsonDocument.schema("datapackage.schema.json");
  private static final String PLAN = "plan";
  private static final Set<String> NAMES =
      Set.of(
          "regions",
          "clusters",
          "municipalities",
          "municipality-outlines",
          "neighbours",
          "sites",
          "zones",
          "population",
          "municipal-population",
          "road-nodes",
          "road-edges",
          "travel-times");

  /** A file of the package. */
  record Resource(
      String name,
      String path,
      String title,
      String vintage,
      String attribution,
      String licence,
      String grade) {}

  static PackageDescriptor read(Path folder) {
    InputFile file = InputFile.read(folder.resolve(FILE), FILE);
    JsonNode document = JsonDocument.parse(file);
    JsonDocument.validate(file, document, SCHEMA);
    List<Resource> resources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode node : document.path("resources")) {
      Resource resource =
          new Resource(
              node.path("name").asString(),
              node.path("path").asString(),
              node.path("title").asString(""),
              node.path("vintage").asString(""),
              node.path("attribution").asString(""),
              node.path("licence").asString(""),
              node.path("grade").asString("estimated"));
      Place at = new Place(FILE, 0, 0, "/resources/" + resources.size() + "/name");
      if (!NAMES.contains(resource.name()) && !resource.name().startsWith(PLAN)) {
        throw Bad.input("unknownResource", at, resource.name());
      }
      if (!seen.add(resource.name())) {
        throw Bad.input("duplicateId", at, resource.name());
      }
      requireInside(resource, resources.size());
      resources.add(resource);
    }
    return new PackageDescriptor(
        folder,
        document.path("title").asString(),
        document.path("outlineNote").asString(""),
        resources);
  }

  private static void requireInside(Resource resource, int index) {
    if (!isInside(resource.path())) {
      throw Bad.input(
          "pathOutside", new Place(FILE, 0, 0, "/resources/" + index + "/path"), resource.path());
    }
  }

  private static boolean isInside(String path) {
    try {
      Path normal = Path.of(path).normalize();
      return !normal.isAbsolute() && !normal.startsWith("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  Optional<Resource> find(String name) {
    return resources.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  Resource require(String name) {
    return find(name)
        .orElseThrow(() -> Bad.input("missingResource", new Place(FILE, 0, 0, "/resources"), name));
  }

  List<Resource> plans() {
    return resources.stream().filter(each -> each.name().startsWith(PLAN)).toList();
  }

  InputFile open(Resource resource) {
    return InputFile.read(folder.resolve(resource.path()), resource.path());
  }
}
