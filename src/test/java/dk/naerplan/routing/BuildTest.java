package dk.naerplan.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Building a network: formats, progress, calling off, and input that cannot be used. */
class BuildTest {
  @TempDir Path folder;

  private final Fjordland land = new Fjordland();
  private Path networks;

  @BeforeEach
  void makeFolder() throws IOException {
    networks = Files.createDirectory(folder.resolve("networks"));
  }

  private RoadNetwork build(Path file) {
    return RoadNetwork.build(file, networks.resolve("a"), Progress.NONE);
  }

  private void refuses(Path file, String key) throws IOException {
    UserFacingException problem =
        catchThrowableOfType(UserFacingException.class, () -> build(file));
    assertThat(problem).as(file.toString()).isNotNull();
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.describe(Language.DA)).contains(file.toString());
    assertThat(problem.describe(Language.EN)).contains(file.toString());
    nothingIsLeft();
  }

  private void nothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(networks)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void allFormatsGiveTheSameNetwork() throws IOException {
    double expected =
        build(land.extract.writePbf(folder.resolve("a.osm.pbf")))
            .trip(land.west, land.timedIsland)
            .minutes();
    for (Path file :
        List.of(
            land.extract.writeXml(folder.resolve("a.osm")),
            land.extract.writeGzip(folder.resolve("a.osm.gz")))) {
      assertThat(build(file).trip(land.west, land.timedIsland).minutes()).isEqualTo(expected);
    }
  }

  @Test
  void theIdentityIsThatOfTheExtract() throws IOException {
    Path file = Files.writeString(folder.resolve("a.osm"), smallXml());
    NetworkIdentity identity = build(file).identity();
    // sha256sum of the very text.
    assertThat(identity.sha256()).isEqualTo(OsmFile.of(file).sha256(NO_CHECK, 0, 1));
    assertThat(identity.sha256()).hasSize(64);
    assertThat(identity.folderName()).startsWith("roads-" + identity.sha256().substring(0, 16));
    assertThat(identity.waitingMinutes()).isEqualTo(15);
  }

  private static final Checkpoint NO_CHECK = new Checkpoint(Progress.NONE);

  private static String smallXml() {
    return """
    <osm version="0.6">
    <node id="1" lat="56.1" lon="10.1"/><node id="2" lat="56.2" lon="10.2"/>
    <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way>
    </osm>
    """;
  }

  @Test
  void progressNeverFallsAndNamesEveryStep() throws IOException {
    List<Progress.Step> steps = new ArrayList<>();
    List<Double> fractions = new ArrayList<>();
    RoadNetwork.build(
        land.extract.writePbf(folder.resolve("a.osm.pbf")),
        networks.resolve("a"),
        (step, fraction) -> {
          steps.add(step);
          fractions.add(fraction);
        });
    assertThat(fractions).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
    assertThat(steps)
        .isSorted()
        .contains(
            Progress.Step.CHECKSUM,
            Progress.Step.SURVEY,
            Progress.Step.ROADS,
            Progress.Step.INDEX,
            Progress.Step.SHORTCUTS,
            Progress.Step.SAVE)
        .allSatisfy(step -> assertThat(step.words(Language.DA)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(
      value = Progress.Step.class,
      names = {"COLUMNS", "TIMETABLE"},
      mode = EnumSource.Mode.EXCLUDE)
  void aBuildThatIsCalledOffLeavesNothing(Progress.Step last) throws IOException {
    Path file = land.extract.writePbf(folder.resolve("a.osm.pbf"));
    Progress callingOff =
        new Progress() {
          private volatile boolean stop;

          @Override
          public void reached(Step step, double fraction) {
            stop |= step == last;
          }

          @Override
          public boolean cancelled() {
            return stop;
          }
        };
    assertThatThrownBy(() -> RoadNetwork.build(file, networks.resolve("a"), callingOff))
        .isInstanceOf(CancellationException.class);
    nothingIsLeft();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void anInterruptedBuildLeavesNothing() throws IOException {
    Path file = land.extract.writePbf(folder.resolve("a.osm.pbf"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> build(file)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    nothingIsLeft();
  }

  @Test
  void aFileMustExist() throws IOException {
    refuses(folder.resolve("missing.osm.pbf"), "noFile");
    refuses(folder, "noFile");
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    refuses(Files.writeString(folder.resolve("zones.csv.pbf"), "zone;minutes\n1;2\n"), "notOsm");
    refuses(Files.createFile(folder.resolve("empty.osm.pbf")), "notOsm");
    refuses(
        Files.writeString(folder.resolve("changes.osm"), "<osmChange version=\"0.6\"/>"), "notOsm");
    refuses(Files.writeString(folder.resolve("roads.txt"), smallXml()), "notOsm");
    refuses(
        Files.writeString(
            folder.resolve("entity.osm"),
            "<!DOCTYPE osm [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + smallXml()),
        "notOsm");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void aFileThatWasCutOffIsDamaged(double kept) throws IOException {
    byte[] pbf = Files.readAllBytes(land.extract.writePbf(folder.resolve("a.osm.pbf")));
    refuses(Files.write(folder.resolve("cut.osm.pbf"), cut(pbf, kept)), "damaged");
    byte[] gzip = Files.readAllBytes(land.extract.writeGzip(folder.resolve("a.osm.gz")));
    refuses(Files.write(folder.resolve("cut.osm.gz"), cut(gzip, kept)), "damaged");
    byte[] xml = Files.readAllBytes(land.extract.writeXml(folder.resolve("a.osm")));
    refuses(Files.write(folder.resolve("cut.osm"), cut(xml, kept)), "damaged");
  }

  private static byte[] cut(byte[] bytes, double kept) {
    return Arrays.copyOf(bytes, (int) (bytes.length * kept));
  }

  @Test
  void aFileWithChangedBytesIsDamaged() throws IOException {
    byte[] pbf = Files.readAllBytes(land.extract.writePbf(folder.resolve("a.osm.pbf")));
    for (int i = pbf.length / 2; i < pbf.length / 2 + 40; i++) {
      pbf[i] ^= 0x55;
    }
    refuses(Files.write(folder.resolve("changed.osm.pbf"), pbf), "damaged");
  }

  @Test
  void waysBeforeNodesAreToldAsDamage() throws IOException {
    String swapped =
        """
        <osm version="0.6">
        <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way>
        <node id="1" lat="56.1" lon="10.1"/><node id="2" lat="56.2" lon="10.2"/>
        </osm>
        """;
    refuses(Files.writeString(folder.resolve("swapped.osm"), swapped), "damaged");
  }

  @Test
  void anExtractWithoutRoadsForCarsIsRefused() throws IOException {
    String paths = smallXml().replace("primary", "footway");
    refuses(Files.writeString(folder.resolve("paths.osm"), paths), "noRoads");
    refuses(Files.writeString(folder.resolve("empty.osm"), "<osm></osm>"), "noRoads");
    String lost = smallXml().replace("<node id=\"2\"", "<node id=\"3\"");
    refuses(Files.writeString(folder.resolve("lost.osm"), lost), "noRoads");
  }

  @Test
  void roadsElsewhereAreRefused() throws IOException {
    String paris =
        smallXml()
            .replace("56.1", "48.8")
            .replace("56.2", "48.9")
            .replace("10.1", "2.3")
            .replace("10.2", "2.4");
    refuses(Files.writeString(folder.resolve("paris.osm"), paris), "elsewhere");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.osm"), smallXml());
    UserFacingException problem =
        catchThrowableOfType(
            UserFacingException.class,
            () -> RoadNetwork.build(file, file.resolve("network"), Progress.NONE));
    assertThat(problem.key()).isEqualTo("cannotWriteNetwork");
    assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
    assertThat(problem.describe(Language.DA)).isNotBlank();
  }

  @Test
  void aFolderWithOtherFilesStaysUntouched() throws IOException {
    Path mine = Files.createDirectory(networks.resolve("a"));
    Path letter = Files.writeString(mine.resolve("letter.txt"), "kære");
    Path file = Files.writeString(folder.resolve("a.osm"), smallXml());
    assertThatThrownBy(() -> build(file))
        .isInstanceOfSatisfying(
            UserFacingException.class,
            problem -> assertThat(problem.key()).isEqualTo("folderTaken"));
    assertThat(letter).hasContent("kære");
  }

  private String openingTells(Path network) {
    return catchThrowableOfType(UserFacingException.class, () -> RoadNetwork.open(network)).key();
  }

  @Test
  void aNetworkOfAnotherVersionMustBeBuiltAnew() throws IOException {
    Path file = Files.writeString(folder.resolve("a.osm"), smallXml());
    build(file);
    Path note = networks.resolve("a").resolve("naerplan-roads.properties");
    String now = Files.readString(note, StandardCharsets.UTF_8);
    Files.writeString(note, now.replace("profile=1", "profile=0"));
    assertThat(openingTells(networks.resolve("a"))).isEqualTo("otherVersion");
    assertThat(build(file).stretches()).isEqualTo(1);
    Files.writeString(note, now.replace("sha256", "sha"));
    assertThat(openingTells(networks.resolve("a"))).isEqualTo("networkDamaged");
  }

  @Test
  void aNetworkThatLacksAFileIsDamaged() throws IOException {
    Path file = land.extract.writeXml(folder.resolve("a.osm"));
    build(file);
    Path network = networks.resolve("a");
    List<Path> files;
    try (Stream<Path> inside = Files.list(network)) {
      files = inside.filter(each -> !each.toString().endsWith(".properties")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path each : files) {
      byte[] kept = Files.readAllBytes(each);
      Files.delete(each);
      if (!each.getFileName().toString().startsWith("edgekv")) {
        assertThat(openingTells(network)).as(each.toString()).isEqualTo("networkDamaged");
      }
      Files.write(each, kept);
    }
    assertThat(openingTells(networks)).isEqualTo("noNetwork");
  }
}
