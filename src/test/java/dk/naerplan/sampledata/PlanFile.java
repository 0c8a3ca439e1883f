package dk.naerplan.sampledata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The plan with the thirteen places the government named in 2021, before anyone filled it in. */
final class PlanFile {
  private static final String PREFIX = "sted-";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PlanFile() {}

  static void write(Path sites, Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", "naerplan-plan").put("version", 1);
    ObjectNode plan = root.putObject("plan");
    plan.put("id", "regeringens-13").put("name", "Regeringens 13");
    plan.put("edition", "faglig-ramme-udkast-2022");
    ArrayNode hospitals = plan.putArray("naerhospitaler");
    for (NamedCsvRecord site : Csv.read(sites)) {
      String id = site.getField("id");
      if (id.startsWith(PREFIX)) {
        ObjectNode hospital = hospitals.addObject();
        hospital.put("id", id.substring(PREFIX.length())).put("name", site.getField("name"));
        hospital
            .putObject("placement")
            .put("site", id)
            .put("easting", Long.parseLong(site.getField("easting")))
            .put("northing", Long.parseLong(site.getField("northing")));
        hospital.put("building", "");
        hospital.putObject("coupling").put("kind", "nearest");
        hospital.putArray("items");
      }
    }
    Files.writeString(file, JSON.writeValueAsString(root) + "\n");
  }
}
