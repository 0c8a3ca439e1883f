package dk.naerplan.framework;

/** What rules can ask of the evaluation of a plan. */
public enum Measure {
  /** The beliggenhedskommune is known and among the applicants. */
  HOST_APPLIES,
  /** Where the optageområde reaches into other municipalities, access for them is described. */
  NEIGHBOURS_HAVE_ACCESS,
  /** The volume of kommunale indsatser is enough, or a tværkommunalt tilbud has been considered. */
  MUNICIPAL_VOLUME,
  /** Exactly one akutsygehus is coupled. */
  COUPLED,
  /** The coupled akutsygehus is the nearest by minutes. */
  COUPLED_TO_NEAREST,
  /** The coupled akutsygehus is that of the sundhedsklynge of the beliggenhedskommune. */
  COUPLED_IN_CLUSTER,
  /** How many factors of placement are claimed and shown. */
  PLACEMENT_FACTORS,
  /** Patient volume is shown for each function held. */
  VOLUME_SHOWN,
  /** The demographic development of the optageområde is shown. */
  DEMOGRAPHY_SHOWN,
  /** The way to the akutsygehus is known for the optageområde. */
  TRAVEL_SHOWN,
  /** Travel gained reaches the user's threshold. */
  TRAVEL_GAINED,
  /** The volume of each function reaches the user's minimum. */
  VOLUME_SUSTAINED,
  /** Figures of the health profile support the claim. */
  HEALTH_PROFILE_SHOWN,
  /** Figures of GP coverage support the claim. */
  GP_COVERAGE_SHOWN,
  /** The place is not beside an akutsygehus. */
  AWAY_FROM_ACUTE_HOSPITAL,
  /** No nærhospital falls below its minimum because of a neighbour. */
  CATCHMENTS_APART,
  /** Whether the building is new or existing is stated. */
  BUILDING_STATED,
  /** An amount is applied for, in the categories that can be applied for. */
  BUDGET_STATED,
  /** The sum applied for lies within the frame of the pulje. */
  SUM_WITHIN_FRAME,
  /** The sum for home treatment lies within its own frame. */
  HOME_TREATMENT_WITHIN_FRAME,
  /** No more nærhospitaler than the agreement allows. */
  SITES_WITHIN_FRAME,
  /** The functions that are expected everywhere are offered alike across each region. */
  UNIFORM_OFFER
}
