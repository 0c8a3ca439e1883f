package dk.naerplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.store.CatalogueJson;
import dk.naerplan.store.CatalogueNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever single requirement is taken out of the edition or changed, some case worked out by hand
 * no longer comes out as it must. What is listed when this fails are requirements that no case
 * speaks of.
 */
class MutationTest {
  /** Changes that make no difference, and why. */
  private static final Map<String, String> SAME =
      Map.of(
          "R06: except without \"level-open\"",
          "of those whose level is open the second test of the rule asks more than the first");

  private final List<Expectation> cases = AllRulesTest.cases();

  @Test
  void noRequirementCanGoUnnoticed() {
    ObjectNode edition = CatalogueNodes.write(CatalogueJson.bundled());
    List<String> unnoticed = new ArrayList<>();
    for (Mutant mutant : Mutants.of(CatalogueJson.bundled())) {
      Optional<Catalogue> changed = read(mutant.applyTo(edition));
      if (changed.isPresent() && noticedBy(mutant, changed.get()).isEmpty()) {
        unnoticed.add(mutant.of() + ": " + mutant.what());
      }
    }
    assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(SAME.keySet());
  }

  /** Empty when the edition refuses itself, because it names what it no longer has. */
  private static Optional<Catalogue> read(ObjectNode json) {
    try {
      return Optional.of(CatalogueJson.read(json));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The first case that comes out otherwise, those that speak of what was changed first. */
  private Optional<Expectation> noticedBy(Mutant mutant, Catalogue changed) {
    return Stream.concat(
            cases.stream().filter(expected -> speaksOf(expected, mutant.of())),
            cases.stream().filter(expected -> !speaksOf(expected, mutant.of())))
        .filter(expected -> expected.problem(changed).isPresent())
        .findFirst();
  }

  private static boolean speaksOf(Expectation expected, String changed) {
    return expected.rule().equals(changed) || expected.given().speaksOf(changed);
  }
}
