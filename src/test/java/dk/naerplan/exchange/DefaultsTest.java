package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.demand.AssumptionBook;
import dk.naerplan.demand.Condition;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.language.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultsTest {
  private static final String HEADER = "id,da,en,value,unit,low,high,source,status\n";

  @Test
  void theCatalogueHasTheFunctionsThatVolumesAreComputedFor() {
    for (Condition condition : Condition.values()) {
      assertThat(Defaults.catalogue().item(condition.function()))
          .hasValueSatisfying(item -> assertThat(item.kind()).isEqualTo(ItemKind.PATIENT_FUNCTION));
    }
  }

  @Test
  void theBookHasWhatVolumesAreComputedFrom() {
    for (Condition condition : Condition.values()) {
      PatientVolume volume =
          PatientVolume.of(
              condition, List.of(1000, 1000, 1000, 1000, 1000, 1000, 1000), Defaults.book());
      assertThat(volume.patients()).isPositive();
      assertThat(volume.movableContactsPerYear()).isPositive();
    }
  }

  private static AssumptionBook book(String lines) {
    return AssumptionsCsv.read(file(HEADER + lines));
  }

  private static InputFile file(String text) {
    return InputFile.of("fil", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anAssumptionOutsideItsRangeIsRefused() {
    Problems.assertAt(
        "outsideRange",
        Place.field("fil", 2, "value"),
        () -> book("a,A,A,2,SHARE,0,1,Kilde,ILLUSTRATION\n"));
  }

  @Test
  void anAssumptionTwiceIsRefused() {
    String line = "a,A,A,1,SHARE,0,1,Kilde,ILLUSTRATION\n";
    Problems.assertAt("duplicateId", Place.field("fil", 3, "id"), () -> book(line + line));
  }

  @Test
  void aWrongStrengthInACatalogueIsRefused() {
    Problems.assertAt(
        "schema.value",
        new Place("fil", 0, 0, "/items/0/strength"),
        () -> CatalogueFile.read(file(catalogue("PERHAPS"))));
  }

  @Test
  void anItemTwiceIsRefused() {
    String text = catalogue("MAY");
    String item = text.substring(text.indexOf("[{") + 1, text.lastIndexOf("}]") + 1);
    Problems.assertAt(
        "duplicateId",
        new Place("fil", 0, 0, "/items/1/id"),
        () -> CatalogueFile.read(file(text.replace(item, item + "," + item))));
  }

  private static String catalogue(String strength) {
    return """
    {"edition":"e","source":"s","questions":[],"rules":[],"templates":[],
    "items":[{"id":"ct","kind":"SHARED_FUNCTION","strength":"%s",
    "name":{"da":"CT","en":"CT"},"explanation":{"da":"CT","en":"CT"},"section":"6.2.1"}]}
    """
        .formatted(strength);
  }
}
