package dk.naerplan.framework;

/**
 * The groups in which the faglige ramme presents what a nærhospital holds and what it must state.
 */
public enum ItemKind {
  /** Tværgående sygehusfunktion (6.2.1). */
  SHARED_FUNCTION,
  /** Patientrettet sygehusfunktion (6.4.1). */
  PATIENT_FUNCTION,
  /** Øvrig sygehusfunktion (6.4.3). */
  OTHER_FUNCTION,
  /** Kommunal indsats (6.4.2, bilag 4). */
  MUNICIPAL_SERVICE,
  /** Praksis- og civilsamfundsaktør (4.1, 6.3, 7.4). */
  ACTOR,
  /** Udstyr (6.2.2, 8). */
  EQUIPMENT,
  /** Kompetence (7). */
  COMPETENCE,
  /** Samarbejdstiltag (5.1, 4.1, 4.2, 6.1). */
  COOPERATION,
  /** Digital løsning (5.1.4, 8). */
  DIGITAL,
  /** Placeringskriterium (4.3). */
  PLACEMENT,
  /** Princip (4, 6.3, 7.3). */
  PRINCIPLE,
  /** Styring og opfølgning (1.2, 9). */
  GOVERNANCE,
  /** Anlægsøkonomi: what is applied for (1.1). */
  FUNDING,
  /** Udelukkelse: what must not be in a nærhospital. */
  EXCLUSION;

  /** Whether items of this kind are sygehusfunktioner. */
  public boolean isHospitalFunction() {
    return this == SHARED_FUNCTION || this == PATIENT_FUNCTION || this == OTHER_FUNCTION;
  }
}
