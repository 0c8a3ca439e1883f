package dk.naerplan.check;

import java.util.Arrays;
import java.util.List;

/** The items of the framework by group, read in its chapters 4, 5, 6 and 7. */
final class Items {
  /** 6.2.1. */
  static final List<String> SHARED =
      List.of("roentgen", "blodproever-urinanalyser", "ekg", "ct", "ultralyd");

  /** 6.4.1: patients with a long-lasting disease of lungs, heart, joints, back, glands or bones. */
  static final List<String> CHRONIC =
      List.of(
          "lunge-kol",
          "lunge-astma",
          "hjerte-inkompensation-hypertension",
          "hjerte-rytmeforstyrrelser",
          "muskel-inflammatoriske-led",
          "muskel-kronisk-ryg",
          "funktionelle-lidelser",
          "endokrin-diabetes-stofskifte",
          "endokrin-osteoporose");

  /** 6.4.1. */
  static final List<String> PSYCHIATRIC =
      List.of(
          "psyk-voksne-gruppebehandling",
          "psyk-voksne-lokalpsykiatri",
          "psyk-boern-unge-ambulant",
          "psyk-boern-unge-raadgivende");

  /** 6.4.1: ways of working across diseases, not clinics. */
  static final List<String> WAYS = List.of("multisygdom-paa-tvaers", "multisygdom-psyke-soma");

  /** 6.4.1. */
  static final List<String> PATIENT =
      join(CHRONIC, List.of("endokrin-fedme-overvaegt", "palliation-livstruende"), PSYCHIATRIC);

  /** 6.4.3: surgery and the controls after it. */
  static final List<String> SURGICAL =
      List.of(
          "kirurgi-lokalanaestesi",
          "kontrol-bensaar",
          "kontrol-artrosekirurgi",
          "kontrol-frakturer");

  /** 6.4.3: on what level they lie is not given beforehand. */
  static final List<String> OPEN =
      List.of("demens-opfoelgning", "kraeft-opfoelgning", "andre-funktioner");

  /** 6.4.3. */
  static final List<String> OTHER = join(List.of("svangreomsorg"), SURGICAL, OPEN);

  /** 6.2.1, 6.4.1 and 6.4.3: what treats patients. */
  static final List<String> CLINICS = join(SHARED, PATIENT, OTHER);

  /** All sygehusfunktioner. */
  static final List<String> FUNCTIONS = join(CLINICS, WAYS);

  /** 6.2.1, 6.4.1 and 6.4.3: those with a <i>bør</i>. */
  static final List<String> EXPECTED =
      List.of(
          "roentgen",
          "blodproever-urinanalyser",
          "ekg",
          "lunge-kol",
          "hjerte-inkompensation-hypertension",
          "endokrin-diabetes-stofskifte",
          "endokrin-osteoporose",
          "palliation-livstruende",
          "multisygdom-paa-tvaers",
          "multisygdom-psyke-soma",
          "svangreomsorg");

  /** 6.2.2. */
  static final List<String> STANDARD_EQUIPMENT =
      List.of(
          "uds-it",
          "uds-vitale-parametre",
          "uds-vaegt",
          "uds-poc-blodsukker",
          "uds-mikrobiologi",
          "uds-traening",
          "uds-hjertestarter-ballon");

  /** 6.4.2: what goes with chronic disease. */
  static final List<String> CHRONIC_SET =
      List.of(
          "kom-sygdomsmestring",
          "kom-tobaksafvaenning",
          "kom-fysisk-traening",
          "kom-ernaering",
          "kom-alkoholsamtaler",
          "kom-rehab-genoptraening");

  /** 6.4.2, 6.4.3, 4.1 and bilag 4. */
  static final List<String> SERVICES =
      join(
          CHRONIC_SET,
          List.of(
              "kom-overvaegt",
              "kom-seksuel-sundhed",
              "kom-mental-sundhed",
              "kom-misbrugsbehandling",
              "kom-sygepleje-hjemmepleje",
              "kom-telemedicin",
              "kom-sundhedspleje",
              "kom-forebyggelsespakker",
              "kom-tvaerkommunalt-tilbud"));

  /** 4.1, 6.3 and bilag 3: from praksisområdet. */
  static final List<String> PRACTICE =
      List.of(
          "akt-almen-praksis", "akt-speciallaegepraksis", "akt-apotek", "akt-oevrige-praksis");

  private Items() {}

  @SafeVarargs
  static List<String> join(List<String>... lists) {
    return Arrays.stream(lists).flatMap(List::stream).toList();
  }

  static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(item -> !some.contains(item)).toList();
  }

}
