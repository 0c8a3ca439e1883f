package dk.naerplan.workbench.check;

import dk.naerplan.check.Fix;
import dk.naerplan.check.Result;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the fixes of several results: what is alike but for the item is one offer for all. */
final class Offers {
  private final CheckContext context;

  Offers(CheckContext context) {
    this.context = context;
  }

  /** What a fix does, whichever the item. */
  private record Deed(Class<?> kind, Optional<QuestionId> question, Optional<Object> what) {}

  List<Offer> of(List<Result> results) {
    Map<Deed, Set<Fix>> deeds = new LinkedHashMap<>();
    for (Result result : results) {
      for (Fix fix : result.fixes()) {
        deeds.computeIfAbsent(deed(fix, result.item()), _ -> new LinkedHashSet<>()).add(fix);
      }
    }
    List<Offer> offers = new ArrayList<>();
    deeds.values().forEach(fixes -> offers.add(offer(List.copyOf(fixes))));
    return offers;
  }

  // A fix of the very item that a result is about is alike for all; one of another item is not.
  private static Deed deed(Fix fix, Optional<ItemId> about) {
    Optional<QuestionId> question =
        switch (fix) {
          case Fix.Answer answer -> Optional.of(answer.question());
          case Fix.Reply reply -> Optional.of(reply.question());
          case Fix _ -> Optional.empty();
        };
    Optional<Object> what =
        switch (fix) {
          case Fix.Answer answer when item(fix).equals(about) -> Optional.of(answer.answer());
          case Fix _ when item(fix).isPresent() && item(fix).equals(about) -> Optional.empty();
          case Fix _ -> Optional.of(fix);
        };
    return new Deed(fix.getClass(), question, what);
  }

  static Optional<ItemId> item(Fix fix) {
    return switch (fix) {
      case Fix.Hold hold -> Optional.of(hold.item());
      case Fix.StateAbsent absent -> Optional.of(absent.item());
      case Fix.Drop drop -> Optional.of(drop.item());
      case Fix.Answer answer -> Optional.of(answer.item());
      case Fix.Write write -> Optional.of(write.item());
      case Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _, Fix.Reconsider _ -> Optional.empty();
    };
  }

  private Offer offer(List<Fix> fixes) {
    int count = fixes.size();
    String label =
        count == 1 ? context.wording().fix(fixes.getFirst()) : forAll(fixes.getFirst(), count);
    return new Offer(label, fixes);
  }

  private String forAll(Fix fix, int count) {
    return switch (fix) {
      case Fix.Hold _ -> context.texts().get("all.hold", count);
      case Fix.StateAbsent _ -> context.texts().get("all.stateAbsent", count);
      case Fix.Drop _ -> context.texts().get("all.drop", count);
      case Fix.Describe _ -> context.texts().get("all.describe", count);
      case Fix.Decline _ -> context.texts().get("all.decline", count);
      case Fix.Answer _, Fix.Reply _, Fix.Couple _, Fix.CoupleToNearest _, Fix.Move _,
              Fix.Reconsider _ ->
          context.texts().get("all.other", context.wording().fix(fix), count);
    };
  }
}
