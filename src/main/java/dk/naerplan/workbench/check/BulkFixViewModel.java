package dk.naerplan.workbench.check;

import dk.naerplan.check.Fix;
import dk.naerplan.check.Result;
import dk.naerplan.check.WordlessFix;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * All that can be mended without a word, to be looked through before it is done. What the framework
 * expects and what something placed needs is ticked; what only the planner can know is not.
 */
public final class BulkFixViewModel {
  private final Session session;
  private final Texts texts;
  private final List<Line> lines;
  private final IntegerBinding ticked;

  /** A change that is offered. */
  public static final class Line {
    private final WordlessFix fix;
    private final String owner;
    private final String change;
    private final String reason;
    private final BooleanProperty ticked;

    private Line(CheckContext context, WordlessFix fix) {
      this.fix = fix;
      owner = context.owner(fix.owner());
      change = change(context, fix.fix());
      reason = context.wording().requirement(fix.result().rule());
      ticked = new SimpleBooleanProperty(!fix.statement());
    }

    private static String change(CheckContext context, Fix fix) {
      return fix instanceof Fix.Answer answer
          ? context
              .texts()
              .get(
                  "bulk.answer",
                  context.wording().item(answer.item()),
                  context.wording().question(answer.question()),
                  context.wording().answer(answer.question(), answer.answer()))
          : context.wording().fix(fix);
    }

    /** The nærhospital, or the plan as a whole. */
    public String owner() {
      return owner;
    }

    /** What is done. */
    public String change() {
      return change;
    }

    /** The requirement that asks for it. */
    public String reason() {
      return reason;
    }

    /** Whether it states something that only the planner can know. */
    public boolean statement() {
      return fix.statement();
    }

    /** Whether it will be done. */
    public BooleanProperty tickedProperty() {
      return ticked;
    }
  }

  /** What can be mended of the findings within the scope of a list. */
  public BulkFixViewModel(Session session, Language language, CheckViewModel list) {
    this.session = session;
    CheckContext context = CheckContext.of(session, language);
    texts = context.texts();
    FindingFilter filter = list.filter();
    List<Result> results =
        context.compliance().results().stream()
            .filter(result -> filter.isOf(result.naerhospital()))
            .toList();
    lines =
        WordlessFix.of(context.compliance(), results).stream()
            .map(fix -> new Line(context, fix))
            .toList();
    ticked =
        Bindings.createIntegerBinding(
            () -> (int) lines.stream().filter(line -> line.tickedProperty().get()).count(),
            lines.stream().map(Line::tickedProperty).toArray(BooleanProperty[]::new));
  }

  Texts texts() {
    return texts;
  }

  /** All that is offered. */
  public List<Line> lines() {
    return lines;
  }

  /** How many changes will be made. */
  public IntegerBinding tickedProperty() {
    return ticked;
  }

  /** What the dialog is called. */
  public String title() {
    return texts.get("bulk.title");
  }

  /** "Udfør 3 rettelser". */
  public ObservableValue<String> actionProperty() {
    return ticked.map(count -> texts.get("bulk.do", count));
  }

  /** Ticks or unticks all that states something, or all that does not. */
  public void tick(boolean statements, boolean on) {
    lines.stream()
        .filter(line -> line.statement() == statements)
        .forEach(line -> line.tickedProperty().set(on));
  }

  /** Makes the changes that are ticked, as one edit per nærhospital. */
  public void apply() {
    Map<Optional<NaerhospitalId>, List<Fix.Ready>> byOwner = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.tickedProperty().get()) {
        byOwner
            .computeIfAbsent(line.fix.owner(), _ -> new ArrayList<>())
            .add(line.fix.fix());
      }
    }
    byOwner.forEach(
        (owner, fixes) -> session.changeHoldings(owner, holdings -> all(fixes, holdings)));
  }

  private static Holdings all(List<Fix.Ready> fixes, Holdings holdings) {
    Holdings changed = holdings;
    for (Fix.Ready fix : fixes) {
      changed = fix.applyTo(changed);
    }
    return changed;
  }
}
