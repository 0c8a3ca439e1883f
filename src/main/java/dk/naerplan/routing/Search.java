package dk.naerplan.routing;

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
}
