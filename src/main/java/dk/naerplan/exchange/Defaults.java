package dk.naerplan.exchange;

import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.store.CatalogueJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What every new project begins with. */
public final class Defaults {
  private Defaults() {}

  /** The catalogue of the faglige ramme that the program brings along. */
  public static Catalogue catalogue() {
    return CatalogueJson.bundled();
  }

  /** The assumptions that the program brings along. */
  public static AssumptionBook book() {
    return AssumptionsCsv.read(resource("assumptions.csv"));
  }

  private static InputFile resource(String name) {
    try (InputStream in = Defaults.class.getResourceAsStream(name)) {
      return InputFile.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
