package dk.naerplan.workbench.check;

import dk.naerplan.check.Fix;
import dk.naerplan.check.Result;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.report.compliance.Mark;
import dk.naerplan.report.compliance.RequirementRow;
import dk.naerplan.workbench.check.FindingDetail.Target;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The finding that is looked at in full, and what can be done about it. */
public final class FindingViewModel implements AutoCloseable {
  private final Session session;
  private final ObservableValue<Language> language;
  private final CheckViewModel list;
  private final Destinations destinations;
  private final ReadOnlyObjectWrapper<Optional<FindingDetail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Draft, String> drafts = new HashMap<>();
  private final Subscription following;
  private Optional<ItemId> target = Optional.empty();

  /** What was written and not saved. */
  private record Draft(FindingKey key, Optional<ItemId> target, String label) {}

  /** The finding that a list looks at. */
  public FindingViewModel(
      Session session,
      ObservableValue<Language> language,
      CheckViewModel list,
      Destinations destinations) {
    this.session = session;
    this.language = language;
    this.list = list;
    this.destinations = destinations;
    following =
        Subscription.combine(
            list.selectedProperty()
                .subscribe((_, _) -> {
                  target = Optional.empty();
                  refresh();
                }),
            session.evaluationProperty().subscribe(this::refresh));
    refresh();
  }

  Texts texts() {
    return Texts.of(FindingViewModel.class, language.getValue());
  }

  /** What is looked at; empty when nothing is, or it is no more. */
  ReadOnlyObjectProperty<Optional<FindingDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** Looks at one item of the finding, or at all of them. */
  void choose(Target chosen) {
    if (!chosen.item().equals(target)) {
      target = chosen.item();
      refresh();
    }
  }

  private void refresh() {
    CheckContext context = CheckContext.of(session, language.getValue());
    detail.set(list.selectedProperty().get().flatMap(key -> detail(context, key)));
  }

  // A finding is known by its mark too; what became of it is shown when it has another by now.
  private Optional<RequirementRow> row(CheckContext context, FindingKey key) {
    List<Result> all =
        context.compliance().results().stream()
            .filter(result ->
                result.rule().id().equals(key.rule())
                    && result.naerhospital().equals(key.owner()))
            .toList();
    List<Result> same = all.stream().filter(result -> Mark.of(result) == key.mark()).toList();
    return RequirementRow.perRule(same.isEmpty() ? all : same).stream().findFirst();
  }

  private Optional<FindingDetail> detail(CheckContext context, FindingKey key) {
    return row(context, key).map(row -> detail(context, key, row));
  }

  private FindingDetail detail(CheckContext context, FindingKey key, RequirementRow whole) {
    List<Target> targets = targets(context, whole);
    Target chosen =
        targets.stream()
            .filter(t -> t.item().equals(target))
            .findFirst()
            .orElseGet(targets::getFirst);
    RequirementRow row = narrowed(whole, chosen);
    List<Result> decisive = row.decisive();
    boolean finding = decisive.getFirst().isFinding();
    return new FindingDetail(
        key,
        row.mark(),
        context.wording().mark(row.mark()),
        context.wording().title(row),
        context.owner(row.naerhospital()),
        FindingList.basis(context, row.rule()),
        context.wording().why(row.rule()),
        context.wording().evidence(row),
        targets,
        chosen,
        new Offers(context).of(decisive),
        row.mark() == Mark.DEVIATION ? row.reasons() : List.of(),
        finding && row.rule().mayDeviate() && row.mark() != Mark.DEVIATION);
  }

  private static RequirementRow narrowed(RequirementRow row, Target target) {
    return target
        .item()
        .map(item ->
            row.decisive().stream().filter(r -> r.item().equals(Optional.of(item))).toList())
        .filter(results -> !results.isEmpty())
        .map(results -> new RequirementRow(row.rule(), row.naerhospital(), results))
        .orElse(row);
  }

  private static List<Target> targets(CheckContext context, RequirementRow row) {
    List<ItemId> items = row.items();
    List<Target> targets = new ArrayList<>();
    targets.add(new Target(Optional.empty(), context.texts().get("target.all", items.size())));
    if (items.size() > 1) {
      items.forEach(
          item -> targets.add(new Target(Optional.of(item), context.wording().item(item))));
    }
    return targets;
  }

  private List<Result> results() {
    CheckContext context = CheckContext.of(session, language.getValue());
    return detail
        .get()
        .flatMap(shown -> row(context, shown.key()).map(row -> narrowed(row, shown.target())))
        .map(RequirementRow::decisive)
        .orElse(List.of());
  }

  /** Takes up an offer that needs no words. */
  void accept(Offer offer) {
    detail.get().ifPresent(shown -> {
      switch (offer.first()) {
        case Fix.Ready _ ->
            hold(shown, holdings -> {
              Holdings changed = holdings;
              for (Fix fix : offer.fixes()) {
                changed = ((Fix.Ready) fix).applyTo(changed);
              }
              return changed;
            });
        case Fix.CoupleToNearest _ -> couple(shown, new AcuteCoupling.Nearest());
        case Fix.Move _ -> shown.key().owner().ifPresent(destinations::showOnMap);
        case Fix.Reconsider _ -> destinations.showAssumptions();
        case Fix.Write _, Fix.Couple _ ->
            throw new IllegalArgumentException("It needs words: " + offer);
      }
    });
  }

  /** What must be written to take up an offer. */
  Writing writing(Offer offer) {
    Writing asked = new Writings(session, language.getValue()).of(offer, owner(), results());
    return withDraft(asked);
  }

  /** What must be written to set the finding aside. */
  Writing writingOfDeviation() {
    return withDraft(new Writings(session, language.getValue()).ofDeviation());
  }

  private Writing withDraft(Writing asked) {
    return draft(asked.label())
        .map(drafts::get)
        .map(text ->
            new Writing(asked.kind(), asked.label(), asked.help(), asked.options(), text))
        .orElse(asked);
  }

  private Optional<NaerhospitalId> owner() {
    return detail.get().flatMap(shown -> shown.key().owner());
  }

  private Optional<Draft> draft(String label) {
    return detail.get().map(shown -> new Draft(shown.key(), shown.target().item(), label));
  }

  /** Keeps what is being written, until it is saved. */
  void keepDraft(Writing writing, String words) {
    draft(writing.label()).ifPresent(draft -> drafts.put(draft, words));
  }

  /** Forgets what was written. */
  void dropDraft(Writing writing) {
    draft(writing.label()).ifPresent(drafts::remove);
  }

  /** Takes up an offer with the planner's words; nothing happens when they are blank. */
  void accept(Offer offer, String words) {
    if (words.isBlank()) {
      return;
    }
    detail.get().ifPresent(shown -> {
      if (offer.first() instanceof Fix.Couple couple) {
        couple(shown, new AcuteCoupling.Chosen(couple.hospital(), words.strip()));
      } else {
        hold(shown, holdings -> {
          Holdings changed = holdings;
          for (Fix fix : offer.fixes()) {
            changed = ((Fix.Write) fix).applyTo(changed, words.strip());
          }
          return changed;
        });
      }
    });
  }

  /** Sets the finding aside for a reason; nothing happens when it is blank. */
  void setAside(String reason) {
    if (!reason.isBlank()) {
      List<Result> results = results();
      detail.get().ifPresent(shown -> hold(shown, holdings -> {
        Holdings changed = holdings;
        for (Result result : results) {
          changed = changed.settingAside(result.key(), reason);
        }
        return changed;
      }));
    }
  }

  /** Puts what was set aside back in force. */
  void lift() {
    List<Result> results = results();
    detail.get().ifPresent(shown -> hold(shown, holdings -> {
      Holdings changed = holdings;
      for (Result result : results) {
        changed =
            holdings.deviations().containsKey(result.key())
                ? changed.settingAside(result.key(), "")
                : undeclined(changed, result);
      }
      return changed;
    }));
  }

  // A reason that stands beside a declined item goes with the declining.
  private static Holdings undeclined(Holdings holdings, Result result) {
    return result
        .item()
        .filter(item -> holdings.of(item).filter(Holding::isHeld).isEmpty())
        .map(holdings::without)
        .orElse(holdings);
  }

  private void hold(FindingDetail shown, UnaryOperator<Holdings> change) {
    session.changeHoldings(shown.key().owner(), change);
  }

  private void couple(FindingDetail shown, AcuteCoupling coupling) {
    shown
        .key()
        .owner()
        .ifPresent(id -> session.change(id, before -> before.withCoupling(coupling)));
  }

  /** Leads to what the finding is about. */
  void goTo() {
    detail.get().ifPresent(shown -> {
      List<Result> results = results();
      Optional<Fix> first = results.stream().flatMap(r -> r.fixes().stream()).findFirst();
      Optional<ItemId> item =
          results.stream()
              .flatMap(r -> r.item().stream())
              .findFirst()
              .or(() -> first.flatMap(Offers::item));
      Optional<QuestionId> question =
          first
              .filter(fix -> Offers.item(fix).equals(item))
              .flatMap(FindingViewModel::question);
      destinations.inspect(shown.key().owner(), item, question);
    });
  }

  private static Optional<QuestionId> question(Fix fix) {
    return switch (fix) {
      case Fix.Answer answer -> Optional.of(answer.question());
      case Fix.Reply reply -> Optional.of(reply.question());
      case Fix _ -> Optional.empty();
    };
  }

  /** No longer follows the session. */
  @Override
  public void close() {
    following.unsubscribe();
  }
}
