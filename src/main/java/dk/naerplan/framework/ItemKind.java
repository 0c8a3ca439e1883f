package dk.naerplan.framework;

/** The groups in which the faglige ramme presents what a nærhospital holds. */
public enum ItemKind {
  /** Tværgående sygehusfunktion (6.2.1). */
  SHARED_FUNCTION,
  /** Patientrettet sygehusfunktion (6.4.1). */
  PATIENT_FUNCTION,
  /** Øvrig sygehusfunktion (6.4.3). */
  OTHER_FUNCTION,
  /** Kommunal indsats (6.4.2, bilag 4). */
  MUNICIPAL_SERVICE;

  /** Whether items of this kind are sygehusfunktioner. */
  public boolean isHospitalFunction() {
    return this != MUNICIPAL_SERVICE;
  }
}
