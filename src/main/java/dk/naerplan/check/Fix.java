package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;

/** What a planner can do about a finding on the spot. */
public sealed interface Fix {
  /** One that can be done without a word from the planner. */
  sealed interface Ready extends Fix {
    /** What the nærhospital, or the plan as a whole, holds and states after it. */
    Holdings applyTo(Holdings holdings);
  }

  /** One that needs the planner's own words or figures. */
  sealed interface Write extends Fix {
    /** The item that is spoken of. */
    ItemId item();

    /** What the nærhospital, or the plan as a whole, holds and states after it. */
    Holdings applyTo(Holdings holdings, String words);
  }

  /** Tick an item. */
  record Hold(ItemId item) implements Ready {
    @Override
    public Holdings applyTo(Holdings holdings) {
      return holdings.holding(item);
    }
  }

  /** State that an item is not there. */
  record StateAbsent(ItemId item) implements Ready {
    @Override
    public Holdings applyTo(Holdings holdings) {
      return holdings.with(
          item, holding -> holding.withStanding(Holding.Standing.DECLINED).withNote(""));
    }
  }

  /** Untick an item. */
  record Drop(ItemId item) implements Ready {
    @Override
    public Holdings applyTo(Holdings holdings) {
      return holdings.without(item);
    }
  }

  /** Give the only answer that will do, or one of them. */
  record Answer(ItemId item, QuestionId question, String answer) implements Ready {
    @Override
    public Holdings applyTo(Holdings holdings) {
      return holdings.holding(item).with(item, h -> h.withAnswer(question, answer));
    }
  }

  /** Tick an item and describe it. */
  record Describe(ItemId item) implements Write {
    @Override
    public Holdings applyTo(Holdings holdings, String words) {
      return holdings.holding(item).with(item, h -> h.withNote(words));
    }
  }

  /** Do without an item, for a reason. */
  record Decline(ItemId item) implements Write {
    @Override
    public Holdings applyTo(Holdings holdings, String words) {
      return holdings.with(item, h -> h.withStanding(Holding.Standing.DECLINED).withNote(words));
    }
  }

  /** Answer a question. */
  record Reply(ItemId item, QuestionId question) implements Write {
    @Override
    public Holdings applyTo(Holdings holdings, String words) {
      return holdings.holding(item).with(item, h -> h.withAnswer(question, words));
    }
  }

  /** Couple the nærhospital to an akutsygehus, for a reason. */
  record Couple(SiteId hospital) implements Fix {}

  /** Couple the nærhospital to the nearest akutsygehus. */
  record CoupleToNearest() implements Fix {}

  /** Move the nærhospital: choose another place on the map. */
  record Move() implements Fix {}

  /** Look at the assumption that the rule is measured by. */
  record Reconsider(String assumption) implements Fix {}
}
