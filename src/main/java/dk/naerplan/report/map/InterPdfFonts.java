package dk.naerplan.report.map;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import dk.naerplan.report.InterType;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes text in Inter as text, to be searched and copied, into one document. */
final class InterPdfFonts extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private final Map<String, PDFont> embedded = new HashMap<>();

  InterPdfFonts(PDDocument document) {
    this.document = document;
  }

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    boolean strong = font.getFamily().equals(InterType.SEMIBOLD_FAMILY) || font.isBold();
    String cut = strong ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf";
    PDFont known = embedded.get(cut);
    if (known == null) {
      try (InputStream in = InterType.class.getResourceAsStream("dossier/fonts/" + cut)) {
        known = PDType0Font.load(document, in);
      }
      embedded.put(cut, known);
    }
    return known;
  }
}
