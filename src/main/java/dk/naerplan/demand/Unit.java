package dk.naerplan.demand;

/** Units of assumptions. */
public enum Unit {
  /** A share from 0 to 1, shown in per cent. */
  SHARE,
  /** Contacts per patient per year. */
  CONTACTS_PER_PATIENT_PER_YEAR,
  /** Contacts per year. */
  CONTACTS_PER_YEAR,
  /** One-way journeys per person per year. */
  TRIPS_PER_PERSON_PER_YEAR,
  /** Minutes of travel. */
  MINUTES,
  /** A number of nærhospitaler. */
  SITES,
  /** Million kroner. */
  MILLION_DKK
}
