package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.testing.SmallCountry;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Maps as files, painted without a display. */
class MapImagesTest {
  @TempDir Path folder;

  private final Dataset dataset = SmallCountry.dataset();
  private final Evaluation evaluation =
      Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());
  private final MapScene scene =
      MapScene.plan(dataset, evaluation, Language.DA)
          .withSelected(Optional.of(new NaerhospitalId("n-2")))
          .withCredits(List.of("Prøvedata & Søn"));

  @Test
  void anSvgIsWellFormedAndHoldsItsTextAsText() throws Exception {
    Path file = folder.resolve("kort.svg");

    MapImages.writeSvg(file, scene, 800, 600);

    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // The document names the SVG DTD, which must not be fetched.
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = factory.newDocumentBuilder().parse(file.toFile());
    NodeList texts = document.getElementsByTagName("text");
    List<String> words =
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .toList();
    assertThat(words)
        .contains("Prøveplan", "Optageområder, 2026", "Østby Syd", "Vestby", "1", "2", "H")
        .contains("Estimeret rejsetid", "Akutsygehus", "Sundhedsklynge")
        .anyMatch(line -> line.contains("Prøvedata & Søn"))
        .anyMatch(line -> line.contains("Grænserne er generaliserede"));
  }

  @Test
  void aPngHasTheSizeAskedForInDoubleDensityAndShowsSeaAndCatchments() throws Exception {
    Path file = folder.resolve("kort.png");

    MapImages.writePng(file, scene, 700, 500);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1400);
    assertThat(image.getHeight()).isEqualTo(1000);
    List<Integer> colours = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y += 4) {
      for (int x = 0; x < image.getWidth(); x += 4) {
        colours.add(image.getRGB(x, y));
      }
    }
    Palette palette = scene.palette();
    assertThat(colours)
        .contains(
            palette.sea().getRGB(),
            palette.selectedPin().getRGB(),
            ZoneColours.of(scene).fills().get(0).colour().getRGB(),
            ZoneColours.of(scene).fills().get(1).colour().getRGB());
  }

  @Test
  void theSamePictureComesOutTwice() throws Exception {
    MapImages.writePng(folder.resolve("a.png"), scene, 300, 200);
    MapImages.writePng(folder.resolve("b.png"), scene, 300, 200);

    assertThat(Files.readAllBytes(folder.resolve("a.png")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b.png")));
  }

  @ParameterizedTest
  @CsvSource({"false,false", "true,false", "false,true", "true,true"})
  void lettersCanBeReadOnTheirGround(boolean dark, boolean projector) {
    Palette palette = Palette.of(MapLook.of(dark, projector));

    assertThat(Contrast.between(palette.ink(), palette.halo())).isGreaterThan(4.5);
    assertThat(Contrast.between(palette.muted(), palette.halo())).isGreaterThan(4.5);
    assertThat(Contrast.between(palette.hospital(), palette.halo())).isGreaterThan(4.5);
    assertThat(Contrast.between(palette.pinText(), palette.pin())).isGreaterThan(4.5);
    assertThat(Contrast.between(palette.pinText(), palette.selectedPin())).isGreaterThan(4.5);
    assertThat(Contrast.between(palette.ink(), palette.card())).isGreaterThan(4.5);
    assertThat(Contrast.between(palette.muted(), palette.card())).isGreaterThan(4.5);
    // Lines are graphics: 3 to 1 against what they part.
    assertThat(Contrast.between(palette.coast(), palette.land())).isGreaterThan(3);
  }
}
