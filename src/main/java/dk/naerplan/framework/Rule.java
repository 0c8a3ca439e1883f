package dk.naerplan.framework;

import java.util.List;

/**
 * A rule of the faglige ramme that a plan can be checked against.
 *
 * @param unit whether every nærhospital is checked, or the plan once
 * @param verb the verb the framework uses, for instance {@code bør}
 * @param name what is required
 * @param missing what is wrong when it is not met; {@code {item}} stands for the item concerned
 * @param why what the framework says, in our words
 * @param section where it says so
 * @param mayDeviate whether it can be set aside with a reason; a <i>må ikke</i> cannot
 * @param when the rule applies only where one of these items is held; empty for everywhere
 * @param tests all of them must be met
 */
public record Rule(
    RuleId id,
    Severity severity,
    CheckUnit unit,
    String verb,
    Words name,
    Words missing,
    Words why,
    String section,
    boolean mayDeviate,
    Selection when,
    List<RuleTest> tests) {
  /** Keeps its own copy. */
  public Rule {
    tests = List.copyOf(tests);
  }

  /**
   * The chapter of the first section it names, for instance {@code 6} for {@code 6.4.1}, or {@code
   * bilag} for an annex.
   */
  public String chapter() {
    String first = section.split("[ .,]", 2)[0];
    return first.isEmpty() ? section : first;
  }
}
