package dk.naerplan.workbench.session;

/** How the window looks. */
public enum Theme {
  LIGHT,
  DARK
}
