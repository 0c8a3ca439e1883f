package dk.naerplan.check;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.RuleTest;
import dk.naerplan.framework.RuleTest.Proof;
import dk.naerplan.framework.RuleTest.Silence;
import dk.naerplan.framework.Strength;
import dk.naerplan.plan.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tests of what is held and what is not. */
final class HoldingTests {
  private final Subject subject;

  HoldingTests(Subject subject) {
    this.subject = subject;
  }

  List<Verdict> holds(RuleTest.Holds test) {
    List<CatalogueItem> items = subject.catalogue().items(test.items());
    return test.atLeast() > 0
        ? List.of(holdsSome(test, items))
        : items.stream().map(item -> holdsOne(test, item.id())).toList();
  }

  private Verdict holdsOne(RuleTest.Holds test, ItemId item) {
    Optional<Holding> holding = subject.holdings().of(item);
    boolean excepted =
        test.notWhen()
            .flatMap(question -> holding.flatMap(h -> h.answer(question)))
            .filter(test.notWhenAnswers()::contains)
            .isPresent();
    if (excepted) {
      return Verdict.notApplicable().about(item);
    }
    if (proven(test.proof(), holding)) {
      return Verdict.of(Outcome.SATISFIED, said(holding)).about(item);
    }
    Optional<Holding> declined = holding.filter(h -> !h.isHeld());
    Verdict verdict =
        declined.isPresent()
            ? Verdict.of(Outcome.VIOLATED, Evidence.of("declined", declined.get().note()))
                .because(declined.get().note())
            : unproven(test, holding);
    return verdict.about(item).fixedBy(fixes(test.proof(), item));
  }

  private static Verdict unproven(RuleTest.Holds test, Optional<Holding> holding) {
    return Verdict.of(
        outcome(test.silence()), Evidence.of(holding.isPresent() ? "notDescribed" : "notHeld"));
  }

  private static Evidence said(Optional<Holding> holding) {
    String note = holding.map(Holding::note).orElse("");
    boolean held = holding.filter(Holding::isHeld).isPresent();
    if (note.isEmpty()) {
      return Evidence.of("held");
    }
    return Evidence.of(held ? "described" : "declined", note);
  }

  private Verdict holdsSome(RuleTest.Holds test, List<CatalogueItem> items) {
    List<Object> held = new ArrayList<>();
    List<Fix> fixes = new ArrayList<>();
    int silent = 0;
    for (CatalogueItem item : items) {
      Optional<Holding> holding = subject.holdings().of(item.id());
      if (proven(test.proof(), holding)) {
        held.add(item.id());
      } else if (item.strength() != Strength.MUST_NOT) {
        silent += holding.filter(h -> !h.isHeld()).isPresent() ? 0 : 1;
        fixes.addAll(fixes(test.proof(), item.id()));
      }
    }
    if (held.size() >= test.atLeast()) {
      return Verdict.of(Outcome.SATISFIED, new Evidence("holds", held));
    }
    boolean open = held.size() + silent >= test.atLeast();
    return Verdict.of(
            open ? outcome(test.silence()) : Outcome.VIOLATED,
            Evidence.of("holdsTooFew", held.size(), test.atLeast()))
        .fixedBy(fixes.stream().filter(fix -> !(fix instanceof Fix.Decline)).toList());
  }

  private static boolean proven(Proof proof, Optional<Holding> holding) {
    return holding
        .filter(h ->
            switch (proof) {
              case HELD -> h.isHeld();
              case DESCRIBED -> h.isDescribed();
              case CONSIDERED -> h.isHeld() || !h.note().isEmpty();
            })
        .isPresent();
  }

  private static List<Fix> fixes(Proof proof, ItemId item) {
    return proof == Proof.DESCRIBED
        ? List.of(new Fix.Describe(item))
        : List.of(new Fix.Hold(item), new Fix.Decline(item));
  }

  List<Verdict> holdsNone(RuleTest.HoldsNone test) {
    List<Verdict> verdicts = new ArrayList<>();
    for (CatalogueItem item : subject.catalogue().items(test.items())) {
      Optional<Holding> holding = subject.holdings().of(item.id());
      if (holding.filter(Holding::isHeld).isPresent()) {
        verdicts.add(present(test, holding.get(), item.id()));
      } else if (test.items().items().contains(item.id())) {
        verdicts.add(absent(test, holding, item.id()));
      }
    }
    return verdicts;
  }

  private static Verdict present(RuleTest.HoldsNone test, Holding holding, ItemId item) {
    Optional<String> excuse = test.excusedBy().flatMap(holding::answer);
    if (excuse.isPresent()) {
      return Verdict.of(Outcome.SATISFIED, Evidence.of("excused", excuse.get())).about(item);
    }
    List<Fix> fixes = new ArrayList<>();
    boolean named = test.items().items().contains(item);
    fixes.add(named ? new Fix.StateAbsent(item) : new Fix.Drop(item));
    test.excusedBy().ifPresent(question -> fixes.add(new Fix.Reply(item, question)));
    return Verdict.of(Outcome.VIOLATED, Evidence.of("present")).about(item).fixedBy(fixes);
  }

  private static Verdict absent(RuleTest.HoldsNone test, Optional<Holding> holding, ItemId item) {
    if (holding.isPresent()) {
      return Verdict.of(Outcome.SATISFIED, Evidence.of("statedAbsent")).about(item);
    }
    return switch (test.silence()) {
      case SATISFIED -> Verdict.of(Outcome.SATISFIED, Evidence.of("notPlaced")).about(item);
      case UNDECIDED, VIOLATED ->
          Verdict.of(outcome(test.silence()), Evidence.of("notStated"))
              .about(item)
              .fixedBy(new Fix.StateAbsent(item));
    };
  }

  List<Verdict> holdsNeeds(RuleTest.HoldsNeeds test) {
    List<Verdict> verdicts = new ArrayList<>();
    for (CatalogueItem item : subject.held(test.of())) {
      for (Set<ItemId> group : item.needs()) {
        boolean ofKind =
            group.stream()
                .anyMatch(id ->
                    subject.catalogue().item(id).filter(i -> i.kind() == test.kind()).isPresent());
        if (ofKind) {
          verdicts.add(oneOf(group.stream().sorted().toList(), "needs").about(item.id()));
        }
      }
    }
    return verdicts;
  }

  List<Verdict> holdsPaired(RuleTest.HoldsPaired test) {
    return subject.held(test.of()).stream()
        .filter(item -> !item.goesWith().isEmpty())
        .map(item -> oneOf(item.goesWith(), "goesWith").about(item.id()))
        .toList();
  }

  private Verdict oneOf(List<ItemId> group, String lacking) {
    List<Object> held = new ArrayList<>();
    group.stream().filter(subject.holdings()::holds).forEach(held::add);
    return held.isEmpty()
        ? Verdict.of(Outcome.VIOLATED, new Evidence(lacking, new ArrayList<>(group)))
            .fixedBy(group.stream().map(Fix.Hold::new).toList())
        : Verdict.of(Outcome.SATISFIED, new Evidence("holds", held));
  }

  static Outcome outcome(Silence silence) {
    return switch (silence) {
      case VIOLATED -> Outcome.VIOLATED;
      case UNDECIDED -> Outcome.UNDECIDED;
      case SATISFIED -> Outcome.SATISFIED;
    };
  }
}
