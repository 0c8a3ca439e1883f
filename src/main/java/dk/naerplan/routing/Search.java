package dk.naerplan.routing;

import java.util.List;

/** The fastest ways to one goal. Holds no state of a search, so any thread may ask. */
interface Search {
  /** A node from which the goal is so far away. */
  record Seed(int node, float seconds, float metres) {}

  /** Seconds and metres from nodes to the goal; infinite where there is no way. */
  interface Reach {
    float seconds(int node);

    float metres(int node);
  }

  /** How far it is to a goal that lies behind these seeds. */
  Reach to(Iterable<Seed> goal);

  /** A search that answers for these nodes only, and may be quicker at it. */
  Search from(int[] nodes);

  /** A way as long as it is; infinite where there is none. */
  record Way(float seconds, float metres) {
    static final Way NONE = new Way(Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY);

    Way shorter(float otherSeconds, float otherMetres) {
      return otherSeconds < seconds ? new Way(otherSeconds, otherMetres) : this;
    }
  }

  /** Goals that stay the same while one asks from ever new places. */
  interface Goals {
    /** The way to each goal from behind these seeds. */
    List<Way> from(List<Seed> departures);
  }

  /** Goals, each behind seeds of its own. */
  Goals goals(List<List<Seed>> goals);
}
