package dk.naerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shipped sample, through the command line, against official figures: Tabel B.1 (1 January
 * 2018) and FOLK1A (1 January 2026).
 */
class SampleProjectTest {
  /** FOLK1A, 1 January 2026: Denmark has 6,025,603 inhabitants, 92 of them on Christiansø. */
  private static final int PERSONS_2026_WITHOUT_CHRISTIANSOE = 6_025_511;

  @TempDir private static Path folder;
  private static JsonNode evaluation;

  @BeforeAll
  static void evaluate() {
    String project = folder.resolve("danmark.naerplan.mv.db").toString();
    assertThat(run(new StringWriter(), "new", project, "--data", "sample-data")).isZero();
    StringWriter out = new StringWriter();
    assertThat(run(out, "evaluate", project, "--plan", "Regeringens 13", "--format", "json"))
        .isZero();
    evaluation = JsonMapper.shared().readTree(out.toString());
  }

  private static int run(StringWriter out, String... arguments) {
    StringWriter err = new StringWriter();
    return Cli.run(
        arguments,
        new PrintWriter(out),
        new PrintWriter(err),
        Clock.systemUTC(),
        _ -> {
          throw new AssertionError("No window was asked for");
        });
  }

  @Test
  void clustersHadThePersonsOfTabelB1() {
    assertThat(evaluation.get("clusters")).hasSize(21);
    for (JsonNode cluster : evaluation.get("clusters")) {
      assertThat(cluster.get("persons2018").asInt())
          .as(cluster.get("name").asString())
          .isEqualTo(cluster.get("personsTableB1").asInt());
    }
    assertThat(evaluation.get("personsInClusters2018").asInt()).isEqualTo(5_781_190);
    assertThat(evaluation.get("gpCapacities").asInt()).isEqualTo(3525);
    assertThat(evaluation.get("municipalities").asInt()).isEqualTo(98);
  }

  @Test
  void zonesAddUpToTheOfficialFigureOfEveryMunicipality() {
    assertThat(evaluation.get("municipalityFigures")).hasSize(98);
    for (JsonNode municipality : evaluation.get("municipalityFigures")) {
      assertThat(municipality.get("source").asString()).isEqualTo("FOLK1A");
      assertThat(municipality.get("personsInZones").asInt())
          .as(municipality.get("name").asString())
          .isEqualTo(municipality.get("officialTotal").asInt());
    }
    assertThat(evaluation.get("persons").asInt()).isEqualTo(PERSONS_2026_WITHOUT_CHRISTIANSOE);
  }

  @Test
  void everyoneBelongsToOneOfTheThirteen() {
    assertThat(evaluation.get("catchments")).hasSize(13);
    assertThat(evaluation.get("personsUnreached").asInt()).isZero();
    assertThat(evaluation.get("personsInCatchments").asInt())
        .isEqualTo(PERSONS_2026_WITHOUT_CHRISTIANSOE);
  }
}
