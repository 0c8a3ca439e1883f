package dk.naerplan.framework;

/** How strongly the faglige ramme asks for an item. */
public enum Strength {
  /** <i>bør</i>: expected in every nærhospital. */
  SHOULD,
  /** <i>kan</i>: permitted; a local choice. */
  MAY,
  /** <i>må ikke</i>: outside what a nærhospital is. */
  MUST_NOT
}
