package dk.naerplan.check;

import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import java.util.List;

/** The items and questions that measures speak of by name. */
final class Named {
  static final ItemId APPLICANTS = new ItemId("sty-ansoegere");
  static final QuestionId APPLICANT_MUNICIPALITIES = new QuestionId("ansoegere");
  static final ItemId NEIGHBOURS = new ItemId("sam-nabokommuner");
  static final ItemId JOINT_SERVICE = new ItemId("kom-tvaerkommunalt-tilbud");

  static final ItemId DISTANCE = new ItemId("plac-afstand");
  static final ItemId PATIENT_VOLUME = new ItemId("plac-patientvolumen");
  static final ItemId HEALTH_PROFILE = new ItemId("plac-sundhedsprofil");
  static final ItemId GP_COVERAGE = new ItemId("plac-laegedaekning");
  static final List<ItemId> PLACEMENT_FACTORS =
      List.of(DISTANCE, PATIENT_VOLUME, HEALTH_PROFILE, GP_COVERAGE);
  static final QuestionId DATA_SOURCE = new QuestionId("datakilde");

  static final ItemId EXISTING_BUILDING = new ItemId("plac-eksisterende-bygning");
  static final QuestionId BUILDING = new QuestionId("bygning");
  static final QuestionId OWN_VOLUME = new QuestionId("volumen");

  static final ItemId HOME_TREATMENT_FUNDING = new ItemId("oek-hjemmebehandling");
  static final QuestionId AMOUNT = new QuestionId("beloeb");

  static final String WAY_OF_WORKING = "way-of-working";

  static final String TRAVEL_GAINED = "check.travel-gained";
  static final String NEAR_ACUTE_HOSPITAL = "check.near-acute-hospital";
  static final String MINIMUM_CONTACTS = "check.minimum-contacts";
  static final String MOST_SITES = "check.most-sites";
  static final String FRAME = "check.frame";
  static final String HOME_TREATMENT_FRAME = "check.home-treatment-frame";

  private Named() {}
}
