package dk.naerplan.workbench.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.language.Language;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MissingPairsViewTest {
  private MissingPairsView view;

  @Start
  void start(Stage stage) {
    view = new MissingPairsView(1234, Language.DA);
    stage.setScene(new Scene(view));
    stage.show();
  }

  @Test
  void nothingIsFilledUnlessThePlannerSaysSo(FxRobot robot) {
    assertThat(view.fill()).isFalse();
    robot.interact(() -> robot.lookup("#missing-fill").queryAs(RadioButton.class).fire());
    assertThat(view.fill()).isTrue();
    robot.interact(() -> robot.lookup("#missing-none").queryAs(RadioButton.class).fire());
    assertThat(view.fill()).isFalse();
  }

  @Test
  void theQuestionSaysHowManyAndWhatItMeans(FxRobot robot) {
    List<String> words =
        robot.lookup(".label").queryAllAs(Label.class).stream()
            .map(label -> label.getText())
            .toList();
    assertThat(words)
        .anyMatch(text -> text.contains("1.234 par"))
        .anyMatch(text -> text.contains("mærkes skønnet"));
  }
}
