package dk.naerplan.workbench.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.Decay;
import dk.naerplan.workbench.plan.field.AnswerText;
import dk.naerplan.workbench.plan.field.Fields;
import dk.naerplan.workbench.plan.field.KeptField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;

/** The steps of a curve in a line, for instance "10: 1; 20: 0,68; 30: 0,22". */
final class StepsField extends KeptField {
  private final Texts texts;
  private final TextField line = new TextField();

  StepsField(String id, Texts texts, Consumer<Decay.Steps> keep) {
    super(written -> read(written, texts).ifPresent(keep));
    this.texts = texts;
    line.setId(id);
    line.setMinWidth(0);
    getChildren().addAll(Fields.labelled(texts.get("steps"), line), problem());
    Fields.onCommit(line, this::commit);
  }

  void show(Decay.Steps steps, boolean another) {
    show(written(steps, texts), another);
  }

  static String written(Decay.Steps steps, Texts texts) {
    return steps.steps().stream()
        .map(step -> number(step.upToMinutes(), texts) + ": " + number(step.weight(), texts))
        .collect(Collectors.joining("; "));
  }

  private static String number(double value, Texts texts) {
    return AnswerText.shownNumber(
        BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), texts.language());
  }

  /** The steps that are written; empty when they are none. */
  static Optional<Decay.Steps> read(String written, Texts texts) {
    List<Decay.Step> steps = new ArrayList<>();
    for (String part : written.split(";", -1)) {
      String[] pair = part.split(":", -1);
      if (pair.length != 2) {
        return Optional.empty();
      }
      Optional<String> minutes = AnswerText.number(pair[0], texts.language());
      Optional<String> weight = AnswerText.number(pair[1], texts.language());
      if (minutes.isEmpty() || weight.isEmpty()) {
        return Optional.empty();
      }
      double upTo = Double.parseDouble(minutes.get());
      double weighs = Double.parseDouble(weight.get());
      boolean onwards =
          steps.isEmpty()
              || (upTo > steps.getLast().upToMinutes() && weighs <= steps.getLast().weight());
      if (!(upTo > 0) || !(weighs > 0 && weighs <= 1) || !onwards) {
        return Optional.empty();
      }
      steps.add(new Decay.Step(upTo, weighs));
    }
    return Optional.of(new Decay.Steps(steps));
  }

  @Override
  protected void put(String value) {
    line.setText(value);
    tell("");
  }

  @Override
  protected Optional<String> entered() {
    Optional<Decay.Steps> steps = read(line.getText(), texts);
    tell(steps.isPresent() ? "" : texts.get("steps.wrong"));
    return steps.map(read -> written(read, texts));
  }

  @Override
  protected boolean isBusy() {
    return line.isFocused();
  }

  @Override
  public void takeFocus() {
    line.requestFocus();
    line.selectAll();
  }
}
