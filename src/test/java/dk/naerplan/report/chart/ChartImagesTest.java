package dk.naerplan.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Plan;
import dk.naerplan.testing.SmallCountry;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class ChartImagesTest {
  @TempDir private Path folder;

  private static ChartFigures figures(ChartKind kind, Plan plan) {
    Evaluation evaluation =
        Evaluation.of(plan, SmallCountry.dataset(), SmallCountry.book(), 2026, SiteColumns.none());
    return PlanCharts.of(
            evaluation,
            SmallCountry.state(),
            plan.naerhospitaler().stream().map(Naerhospital::id).findFirst(),
            Language.DA)
        .get(kind.ordinal());
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void everyChartIsAPngWithInkOnIt(ChartKind kind) throws IOException {
    Path file = folder.resolve("chart.png");
    ChartImages.writePng(file, figures(kind, SmallCountry.plan()));
    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(1920);
    assertThat(image.getHeight()).isEqualTo(1080);
    int coloured = 0;
    for (int pixel : image.getRGB(0, 0, 1920, 1080, null, 0, 1920)) {
      if (pixel == ChartLook.PAPER.series(kind, kind == ChartKind.REACH ? 1 : 0).getRGB()) {
        coloured++;
      }
    }
    assertThat(coloured).isGreaterThan(1000);
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void everyChartIsAnSvgWithItsWordsAsText(ChartKind kind) throws Exception {
    Path file = folder.resolve("chart.svg");
    ChartFigures figures = figures(kind, SmallCountry.plan());
    ChartImages.writeSvg(file, figures);
    Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    String words = svg.getDocumentElement().getTextContent();
    assertThat(words).contains(figures.title()).contains(figures.categories());
    assertThat(svg.getElementsByTagName("image").getLength()).isZero();
  }

  @Test
  void namesWithMarkupStayText() throws Exception {
    Plan plan = SmallCountry.plan();
    Naerhospital renamed = plan.naerhospitaler().getFirst().withName("<b>A & \"B\"</b>");
    Plan changed = new Plan(plan.id(), plan.name(), plan.edition(), List.of(renamed));
    Path file = folder.resolve("chart.svg");
    ChartImages.writeSvg(file, figures(ChartKind.AGE, changed));
    Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(svg.getDocumentElement().getTextContent()).contains("<b>A & \"B\"</b>");
  }

  @Test
  void emptyChartSaysWhatToDo() throws Exception {
    Path file = folder.resolve("chart.svg");
    ChartImages.writeSvg(file, figures(ChartKind.AGE, SmallCountry.emptyPlan()));
    assertThat(Files.readString(file)).contains("Placér eller flyt et nærhospital");
  }

  @Test
  void shownAgainWithOtherFiguresItShowsThose() {
    ChartFigures vestby = figures(ChartKind.AGE, SmallCountry.plan());
    PlanChart chart = new PlanChart(vestby, ChartLook.of(true, true), PlanChart.Setting.CARD, 13);
    ChartFigures other =
        PlanCharts.of(
                Evaluation.of(
                    SmallCountry.plan(),
                    SmallCountry.dataset(),
                    SmallCountry.book(),
                    2040,
                    SiteColumns.none()),
                SmallCountry.state(),
                Optional.empty(),
                Language.DA)
            .getFirst();
    chart.show(other);
    // 2040 is the fourth year: 3 more in each of seven zones.
    assertThat(chart.chart().getCategoryPlot().getDataset().getValue(0, 0)).isEqualTo(931.0);
    assertThat(chart.figures()).isEqualTo(other);
  }

  @Test
  void failedWriteIsToldAndLeavesNothing() throws IOException {
    Path file = Files.createDirectory(folder.resolve("taken.png"));
    Files.createFile(file.resolve("inside"));
    assertThatThrownBy(
            () -> ChartImages.writePng(file, figures(ChartKind.AGE, SmallCountry.plan())))
        .isInstanceOf(UserFacingException.class);
    assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith(".part"));
  }
}
