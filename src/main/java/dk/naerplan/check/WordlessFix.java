package dk.naerplan.check;

import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.ItemKind;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.Strength;
import dk.naerplan.plan.NaerhospitalId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fix that can be made without a word from the planner and without a choice between several.
 *
 * @param owner the nærhospital, or empty for the plan as a whole
 * @param result a finding that it mends; others may be mended with it
 * @param statement whether making it states something that only the planner can know, and does not
 *     just place what the framework expects or what something placed needs
 */
public record WordlessFix(
    Optional<NaerhospitalId> owner, Result result, Fix.Ready fix, boolean statement) {

  /** What a fix decides; two fixes that decide the same thing differently are a choice. */
  private record Decided(
      Optional<NaerhospitalId> owner, ItemId item, Optional<QuestionId> question) {
    static Decided by(Optional<NaerhospitalId> owner, Fix.Ready fix) {
      return switch (fix) {
        case Fix.Hold hold -> new Decided(owner, hold.item(), Optional.empty());
        case Fix.StateAbsent absent -> new Decided(owner, absent.item(), Optional.empty());
        case Fix.Drop drop -> new Decided(owner, drop.item(), Optional.empty());
        case Fix.Answer answer ->
            new Decided(owner, answer.item(), Optional.of(answer.question()));
      };
    }
  }

  /**
   * The wordless fixes of findings that are not set aside, each once, in the order of the results.
   * Where two findings ask for different things, neither is among them.
   */
  public static List<WordlessFix> of(Compliance compliance, List<Result> results) {
    Map<Decided, List<WordlessFix>> offers = new LinkedHashMap<>();
    for (Result result : results) {
      if (result.isFinding() && result.deviation().isEmpty()) {
        onlyReady(result)
            .ifPresent(fix ->
                offers
                    .computeIfAbsent(
                        Decided.by(result.naerhospital(), fix), _ -> new ArrayList<>())
                    .add(
                        new WordlessFix(
                            result.naerhospital(),
                            result,
                            fix,
                            isStatement(fix, compliance))));
      }
    }
    return offers.values().stream()
        .filter(same -> same.stream().map(WordlessFix::fix).distinct().count() == 1)
        .map(List::getFirst)
        .toList();
  }

  private static Optional<Fix.Ready> onlyReady(Result result) {
    List<Fix.Ready> ready =
        result.fixes().stream()
            .filter(Fix.Ready.class::isInstance)
            .map(Fix.Ready.class::cast)
            .toList();
    return ready.size() == 1 ? Optional.of(ready.getFirst()) : Optional.empty();
  }

  private static boolean isStatement(Fix.Ready fix, Compliance compliance) {
    return !(fix instanceof Fix.Hold hold
        && compliance.catalogue().item(hold.item()).filter(WordlessFix::isPlaced).isPresent());
  }

  private static boolean isPlaced(CatalogueItem item) {
    boolean need = item.kind() == ItemKind.EQUIPMENT || item.kind() == ItemKind.COMPETENCE;
    boolean expected = item.kind().isHospitalFunction() && item.strength() == Strength.SHOULD;
    return need || expected;
  }
}
