package dk.naerplan.report.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.exchange.AtomicFile;
import dk.naerplan.language.Language;
import dk.naerplan.report.InterType;
import dk.naerplan.store.ProjectState;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A plan as an application on A4: every figure with its source, every estimate named as one. */
public final class Dossier {
  /** Inter, also under the names that Java's own painting may ask for; nothing else is embedded. */
  private static final List<String> FAMILIES = List.of(InterType.FAMILY, "Dialog", "SansSerif");

  private Dossier() {}

  /**
   * Writes the application as PDF.
   *
   * @param evaluation the evaluation of one of the project's plans
   * @param now printed as the time of creation
   * @throws dk.naerplan.language.UserFacingException when the file cannot be written; an older file
   *     is then untouched
   */
  public static void write(
      Path file, ProjectState state, Evaluation evaluation, Language language, Instant now) {
    Draft draft = new Draft(state, evaluation, language, now, resource("dossier.css"));
    FrontPage.write(draft);
    OverviewSection.write(draft);
    ComplianceSection.write(draft);
    ChangeSection.write(draft);
    EquitySection.write(draft);
    IntStream.range(0, evaluation.access().catchments().size())
        .forEach(index -> NaerhospitalSection.write(draft, index));
    WholePlanSection.write(draft);
    AssumptionsSection.write(draft);
    SourcesSection.write(draft);
    MethodSection.write(draft);
    ControlSection.write(draft);
    AtomicFile.write(file, out -> set(draft, out));
  }

  private static void set(Draft draft, OutputStream out) throws IOException {
    // The typesetter writes to the console by itself; what it has to say is of no use to a planner.
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Nærplan");
    for (String family : FAMILIES) {
      builder.useFont(() -> font("Inter-Regular.ttf"), family, 400, FontStyle.NORMAL, true);
      builder.useFont(() -> font("Inter-Regular.ttf"), family, 400, FontStyle.ITALIC, true);
      builder.useFont(() -> font("Inter-SemiBold.ttf"), family, 700, FontStyle.NORMAL, true);
    }
    builder.useFont(
        () -> font("Inter-SemiBold.ttf"), InterType.SEMIBOLD_FAMILY, 400, FontStyle.NORMAL, true);
    builder.useObjectDrawerFactory(draft.paintings());
    // Everything is in the document itself; nothing is ever fetched.
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withW3cDocument(draft.markup().finish(), null);
    builder.toStream(out);
    builder.run();
  }

  private static InputStream font(String name) {
    return Dossier.class.getResourceAsStream("fonts/" + name);
  }

  private static String resource(String name) {
    try (InputStream in = Dossier.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
