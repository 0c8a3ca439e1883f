package dk.naerplan.workbench.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.Decay;
import dk.naerplan.workbench.allocation.RuleKind.DecayKind;
import dk.naerplan.workbench.plan.field.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The curve of Huff's model: its kind and its numbers. */
final class DecayEditor extends VBox {
  private static final double MOST_MINUTES = 1440;
  private static final double MOST = 100;

  private final AllocationViewModel model;
  private final Texts texts;
  private final ComboBox<Kind> kind = new ComboBox<>();
  private final VBox numbers = new VBox(4);
  private final Label inWords = Fields.wrapped("", "figure-unit");
  private List<Consumer<Decay>> fields = List.of();
  private Optional<DecayKind> shown = Optional.empty();
  private boolean refreshing;

  private record Kind(DecayKind kind, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  DecayEditor(AllocationViewModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    kind.setId("decay-kind");
    kind.setMinWidth(0);
    kind.setMaxWidth(Double.MAX_VALUE);
    Arrays.stream(DecayKind.values())
        .map(each -> new Kind(each, texts.get("decay." + each)))
        .forEach(kind.getItems()::add);
    kind.valueProperty()
        .subscribe(chosen -> {
          if (!refreshing && chosen != null) {
            model.choose(chosen.kind());
          }
        });
    inWords.setId("decay-words");
    getChildren().addAll(Fields.labelled(texts.get("decay"), kind), numbers, inWords);
  }

  void show(Decay decay, String words) {
    DecayKind now = DecayKind.of(decay);
    boolean another = shown.filter(now::equals).isEmpty();
    if (another) {
      shown = Optional.of(now);
      refreshing = true;
      kind.getItems().stream()
          .filter(item -> item.kind() == now)
          .findFirst()
          .ifPresent(kind::setValue);
      refreshing = false;
      rebuild(now);
    }
    fields.forEach(field -> field.accept(decay));
    inWords.setText(words);
  }

  private void rebuild(DecayKind of) {
    numbers.getChildren().clear();
    List<Consumer<Decay>> made = new ArrayList<>();
    fields = made;
    switch (of) {
      case POWER -> {
        number(
            made,
            Decay.Power.class,
            "exponent",
            MOST,
            Decay.Power::exponent,
            (now, value) -> new Decay.Power(value, now.leastMinutes(), now.reachMinutes()));
        number(
            made,
            Decay.Power.class,
            "least",
            MOST_MINUTES,
            Decay.Power::leastMinutes,
            (now, value) -> new Decay.Power(now.exponent(), value, now.reachMinutes()));
        reach(
            made,
            Decay.Power.class,
            (now, value) -> new Decay.Power(now.exponent(), now.leastMinutes(), value));
      }
      case EXPONENTIAL -> {
        number(
            made,
            Decay.Exponential.class,
            "perMinute",
            MOST,
            Decay.Exponential::perMinute,
            (now, value) -> new Decay.Exponential(value, now.reachMinutes()));
        reach(
            made,
            Decay.Exponential.class,
            (now, value) -> new Decay.Exponential(now.perMinute(), value));
      }
      case GAUSSIAN -> {
        number(
            made,
            Decay.Gaussian.class,
            "spread",
            MOST_MINUTES,
            Decay.Gaussian::spreadMinutes,
            (now, value) -> new Decay.Gaussian(value, now.reachMinutes()));
        reach(
            made,
            Decay.Gaussian.class,
            (now, value) -> new Decay.Gaussian(now.spreadMinutes(), value));
      }
      case STEPS -> {
        StepsField steps = new StepsField("decay-steps", texts, to -> model.shape(_ -> to));
        numbers.getChildren().add(steps);
        made.add(decay -> {
          if (decay instanceof Decay.Steps now) {
            steps.show(now, false);
          }
        });
      }
      case FLAT -> reach(made, Decay.Flat.class, (_, value) -> new Decay.Flat(value));
    }
  }

  private <D extends Decay> void number(
      List<Consumer<Decay>> made,
      Class<D> of,
      String key,
      double most,
      Function<D, Double> value,
      BiFunction<D, Double, Decay> with) {
    RangeField field =
        new RangeField(
            "decay-" + key,
            texts.get("number." + key),
            "",
            RangeField.Range.positive(most),
            texts,
            typed ->
                model.shape(now ->
                    of.isInstance(now) ? with.apply(of.cast(now), Double.valueOf(typed)) : now));
    add(made, of, field, value);
  }

  private <D extends Decay> void reach(
      List<Consumer<Decay>> made, Class<D> of, BiFunction<D, Double, Decay> with) {
    RangeField field =
        new RangeField(
            "decay-reach",
            texts.get("number.reach"),
            texts.get("none"),
            RangeField.Range.positive(MOST_MINUTES).orNothing(),
            texts,
            typed -> {
              double minutes =
                  typed.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(typed);
              model.shape(now -> of.isInstance(now) ? with.apply(of.cast(now), minutes) : now);
            });
    add(made, of, field, Decay::reachMinutes);
  }

  private <D extends Decay> void add(
      List<Consumer<Decay>> made,
      Class<D> of,
      RangeField field,
      Function<? super D, Double> value) {
    numbers.getChildren().add(field);
    made.add(decay -> {
      if (of.isInstance(decay)) {
        field.show(written(value.apply(of.cast(decay))), false);
      }
    });
  }

  /** A number as it is written down; nothing when it is infinite. */
  static String written(double value) {
    return Double.isInfinite(value)
        ? ""
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
