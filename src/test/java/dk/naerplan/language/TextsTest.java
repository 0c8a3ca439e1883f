package dk.naerplan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.cli.Cli;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void numbersComeInTheFormatOfTheLanguage() {
    assertThat(Texts.of(Cli.class, Language.DA).get("summary.persons", 5_982_117, 98))
        .isEqualTo("5.982.117 borgere i 98 kommuner");
    assertThat(Texts.of(Cli.class, Language.EN).get("summary.persons", 5_982_117, 98))
        .isEqualTo("5,982,117 citizens in 98 municipalities");
  }

  @Test
  void aTextThatIsNotThereIsAFault() {
    Texts texts = Texts.of(Cli.class, Language.DA);

    assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void languagesGoByTheirCodes() {
    assertThat(Language.DA.code()).isEqualTo("da");
    assertThat(Language.EN.code()).isEqualTo("en");
  }
}
