package dk.naerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.testing.SmallPackage;
import dk.naerplan.testing.SmallRoads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line on a project made of a small data package. */
class CliTest {
  @TempDir Path folder;

  private Path project;

  @BeforeEach
  void makeProject() {
    SmallPackage.write(folder.resolve("data"));
    project = folder.resolve("lilleland.naerplan.mv.db");
    CommandLineRun run = run("new", project, "--data", folder.resolve("data"));
    assertThat(run.err()).contains("4 kommuner, 7 zoner, 1 plan.");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void newRefusesToOverwriteAProject() throws IOException {
    byte[] before = Files.readAllBytes(project);

    CommandLineRun run = run("new", project, "--data", folder.resolve("data"));

    assertThat(run.exitCode()).isGreaterThan(2);
    assertThat(run.err()).contains("lilleland");
    assertThat(Files.readAllBytes(project)).isEqualTo(before);
  }

  @Test
  void newTellsWhatIsWrongWithTheDataAndLeavesNoProject() throws IOException {
    Path zones = folder.resolve("data/zones.csv");
    Files.writeString(zones, Files.readString(zones).replace("510000,6212000", "abc,6212000"));
    Path other = folder.resolve("andet.naerplan.mv.db");

    CommandLineRun run = run("new", other, "--data", folder.resolve("data"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("zones.csv", "linje 2", "easting");
    assertThat(other).doesNotExist();
  }

  @Test
  void aRoadNetworkIsImportedLikeAnyFileAndMissedAloudWhenItsFolderIsGone() throws IOException {
    Path extract = SmallRoads.extract(true).writePbf(folder.resolve("lilleland.osm.pbf"));

    CommandLineRun imported = run("import", project, extract);

    assertThat(imported.exitCode()).isZero();
    assertThat(imported.err()).contains("Læser veje og færger …");
    assertThat(imported.out()).contains("Færgestrækninger: 1", "© OpenStreetMap contributors");
    CommandLineRun evaluated = run("evaluate", project);
    assertThat(evaluated.err()).isEmpty();
    assertThat(evaluated.out()).contains("beregnet på vejnet");
    try (Stream<Path> beside = Files.list(folder)) {
      Path network = beside.filter(Files::isDirectory).filter(this::isNetwork).findFirst().get();
      Files.move(network, folder.resolve("elsewhere"));
    }
    CommandLineRun without = run("evaluate", project);
    assertThat(without.exitCode()).isZero();
    assertThat(without.err()).contains("Projektets vejnet mangler", "lilleland.osm.pbf");
    assertThat(without.out()).contains("6.370 borgere");
  }

  private boolean isNetwork(Path path) {
    return path.getFileName().toString().startsWith("lilleland.veje-");
  }

  @Test
  void evaluatePrintsTheFiguresAndNothingElse() {
    CommandLineRun run = run("evaluate", project);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Plan \"Prøveplan\", 1. januar 2026")
        .contains("6.370 borgere i 4 kommuner", "  Vestby (Vestby): 3.220; 17,8 min. (estimeret)");
  }

  @Test
  void evaluateSpeaksEnglishOnRequest() {
    assertThat(run("--language", "en", "evaluate", project).out())
        .contains("6,370 citizens in 4 municipalities");
  }

  @Test
  void evaluatePrintsJsonForScripts() {
    JsonNode json = evaluate();

    assertThat(json.get("persons").asInt()).isEqualTo(6370);
    assertThat(json.get("catchments").get(0).get("persons").asInt()).isEqualTo(3220);
    assertThat(json.get("before").get("meanMinutes").asDouble()).isCloseTo(18.24, within(0.01));
    assertThat(json.get("after").get("meanMinutes").asDouble()).isCloseTo(11.43, within(0.01));
    assertThat(json.get("clusters").get(0).get("persons2018").asInt()).isEqualTo(2800);
    assertThat(json.get("assumptions")).isNotEmpty();
    assertThat(json.get("sources")).isNotEmpty();
  }

  @Test
  void evaluateTakesAPlanByNameAndAYear() {
    JsonNode json = evaluate("--plan", "prøveplan", "--year", "2040");

    assertThat(json.get("year").asInt()).isEqualTo(2040);
    assertThat(json.get("persons").asInt()).isEqualTo(6370 + 7 * 3 * 7);
  }

  @ParameterizedTest
  @CsvSource({"--plan, Ukendt, Prøveplan", "--year, 1999, 2026"})
  void evaluateNamesWhatThereIsToChooseFrom(String option, String value, String known) {
    CommandLineRun run = run("evaluate", project, option, value);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(value, known);
  }

  @Test
  void aDamagedProjectEndsWithFour() throws IOException {
    Path damaged = folder.resolve("skadet.naerplan.mv.db");
    Files.writeString(damaged, "Dette er ikke et projekt.");

    CommandLineRun run = run("evaluate", damaged);

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("skadet");
    assertThat(damaged).hasContent("Dette er ikke et projekt.");
  }

  @Test
  void aProjectThatIsNotThereEndsWithFourAndIsNotMade() {
    Path missing = folder.resolve("mangler.naerplan.mv.db");

    CommandLineRun run = run("evaluate", missing);

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("mangler");
    assertThat(missing).doesNotExist();
  }

  @Test
  void exportWritesEveryFormatByItsSuffix() throws IOException {
    Path out = folder.resolve("ud");

    CommandLineRun run =
        run(
            "export",
            project,
            "--out",
            out.resolve("plan.pdf"),
            out.resolve("plan.json"),
            out.resolve("kort.png"),
            out.resolve("kort.svg"));

    assertThat(run.err()).contains("plan.pdf", "plan.json", "kort.png", "kort.svg");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(start(out.resolve("plan.pdf"))).startsWith("%PDF");
    assertThat(start(out.resolve("kort.png"))).startsWith("\u0089PNG");
    assertThat(Files.readString(out.resolve("kort.svg"))).contains("<svg");
    JsonNode plan =
        JsonMapper.builder().build().readTree(Files.readString(out.resolve("plan.json")));
    assertThat(plan.get("plan").get("name").asString()).isEqualTo("Prøveplan");
  }

  @Test
  void exportWritesNothingWhenOneSuffixIsUnknown() {
    Path json = folder.resolve("plan.json");

    CommandLineRun run = run("export", project, "--out", json, folder.resolve("plan.docx"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("plan.docx", ".pdf");
    assertThat(json).doesNotExist();
  }

  @Test
  void exportThatCannotWriteEndsWithFive() throws IOException {
    Path file = Files.writeString(folder.resolve("fil"), "En fil er ingen mappe.");

    CommandLineRun run = run("export", project, "--out", file.resolve("plan.json"));

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("plan.json");
    assertThat(file).hasContent("En fil er ingen mappe.");
  }

  @Test
  void importReplacesTheDataAndReportsWhatItTook() {
    List<Path> files = SmallPackage.writePopulation(folder.resolve("nye"), 2);

    CommandLineRun run = run("import", project, files.get(0), files.get(1));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("population.csv", "municipal-population.csv");
    assertThat(evaluate().get("persons").asInt()).isEqualTo(2 * 6370);
  }

  @Test
  void importTakesAllFilesOrNone() throws IOException {
    List<Path> files = SmallPackage.writePopulation(folder.resolve("nye"), 2);
    Path bad = files.get(1);
    Files.writeString(bad, Files.readString(bad).replaceFirst("2800", "mange"));

    CommandLineRun run = run("import", project, files.get(0), bad);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("municipal-population.csv", "linje 2", "total");
    assertThat(evaluate().get("persons").asInt()).isEqualTo(6370);
  }

  @Test
  void missingTravelTimesAreFilledOnlyWhenAsked() throws IOException {
    Path times =
        Files.writeString(folder.resolve("tider.csv"), "zone,site,minutes\n101-by,akut-1,25\n");

    assertThat(run("import", project, times).out())
        .contains("har: 6 (", "De regnes som uden vej")
        .doesNotContain("Udfyldt med skøn");
    CommandLineRun filled = run("import", project, times, "--fill-missing");

    assertThat(filled.exitCode()).isZero();
    assertThat(filled.out())
        .contains("Udfyldt med skøn, som du valgte: 6 par til 1 steder (akut-1)", "mærket skønnet")
        .doesNotContain("De regnes som uden vej");
  }

  private JsonNode evaluate(Object... options) {
    List<Object> words = new ArrayList<>(List.of("evaluate", project, "--format", "json"));
    words.addAll(List.of(options));
    CommandLineRun run = run(words.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return JsonMapper.builder().build().readTree(run.out());
  }

  private static CommandLineRun run(Object... words) {
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    return CommandLineRun.of(arguments);
  }

  private static String start(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
