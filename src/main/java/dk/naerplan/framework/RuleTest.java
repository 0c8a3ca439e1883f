package dk.naerplan.framework;

import java.util.List;
import java.util.Optional;

/** One thing that must be true of a nærhospital or a plan for a rule to be met. */
public sealed interface RuleTest {
  /** What counts when nothing is said. */
  enum Silence {
    /** Not met. */
    VIOLATED,
    /** Cannot be decided. */
    UNDECIDED,
    /** Met: it would have to be said if it were otherwise. */
    SATISFIED
  }

  /** What it takes for an item to count as held. */
  enum Proof {
    /** It is ticked. */
    HELD,
    /** It is ticked and described in the planner's words. */
    DESCRIBED,
    /** It is ticked, or declined with a reason. */
    CONSIDERED
  }

  /**
   * Items are held.
   *
   * @param atLeast how many of them; 0 for all, each of which is then answered for by itself
   * @param silence what counts when too few are held, as long as those of which nothing is said
   *     could make up the number; to decline an item is not silence, to tick it without the
   *     description that is asked for is
   * @param notWhen not applicable to an item for which this question is answered with one of {@code
   *     notWhenAnswers}; {@code lunge-kol} is not expected where the region's hospital does not
   *     treat KOL
   */
  record Holds(
      Selection items,
      int atLeast,
      Proof proof,
      Silence silence,
      Optional<QuestionId> notWhen,
      List<String> notWhenAnswers)
      implements RuleTest {
    /** Keeps its own copy. */
    public Holds {
      notWhenAnswers = List.copyOf(notWhenAnswers);
    }
  }

  /**
   * Items are not held.
   *
   * @param silence what counts for an item, named by id, of which nothing is said; an item named by
   *     kind or tag counts as absent then
   * @param excusedBy an answer to this question excuses the item
   */
  record HoldsNone(Selection items, Silence silence, Optional<QuestionId> excusedBy)
      implements RuleTest {}

  /**
   * Each held item of a selection has an answer to a question. An answer that the question does
   * not admit will not do.
   *
   * @param accepted the answers that will do; empty for any
   * @param silence what counts when there is no answer
   * @param excusedBy an answer to this question makes up for another answer or none
   * @param excusedByItem holding this item, described, makes up for another answer or none
   */
  record Answers(
      Selection of,
      QuestionId question,
      List<String> accepted,
      Silence silence,
      Optional<QuestionId> excusedBy,
      Optional<ItemId> excusedByItem)
      implements RuleTest {
    /** Keeps its own copy. */
    public Answers {
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * For each held item of a selection, of every group of its {@link CatalogueItem#needs} that names
   * something of a kind at least one is held.
   */
  record HoldsNeeds(Selection of, ItemKind kind) implements RuleTest {}

  /** For each held item of a selection, at least one of {@link CatalogueItem#goesWith} is held. */
  record HoldsPaired(Selection of) implements RuleTest {}

  /** What is computed from the evaluation, not read off the plan. */
  record Measured(Measure measure) implements RuleTest {}
}
