package dk.naerplan.framework;

/** How a function or service reaches the citizen (6.1, 8.2). */
public enum Delivery {
  /** In the house. */
  PHYSICAL,
  /** By video, telephone or home monitoring. */
  VIRTUAL,
  /** Udgående: in the citizen's home or at another place. */
  OUTREACH
}
