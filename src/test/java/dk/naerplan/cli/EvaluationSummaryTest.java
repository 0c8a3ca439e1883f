package dk.naerplan.cli;

import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationSummaryTest {
  private final ProjectState state = SmallCountry.state();

  @Test
  void jsonHoldsTheFiguresOfThePlan() {
    JsonNode json = json(SmallCountry.plan());

    assertThat(json.get("plan").asString()).isEqualTo("Prøveplan");
    assertThat(json.get("year").asInt()).isEqualTo(2026);
    assertThat(json.get("municipalities").asInt()).isEqualTo(4);
    assertThat(json.get("persons").asInt()).isEqualTo(6370);
    assertThat(json.get("personsInCatchments").asInt()).isEqualTo(6370);
    assertThat(json.get("personsUnreached").asInt()).isZero();
    assertThat(json.get("gpCapacities").asInt()).isEqualTo(5);
    assertThat(json.get("personsInClusters2018").asInt()).isEqualTo(4900);
    assertThat(json.get("gradeBefore").asString()).isEqualTo("ESTIMATED");
    JsonNode vestby = json.get("catchments").get(0);
    assertThat(vestby.get("municipality").asString()).isEqualTo("Vestby");
    assertThat(vestby.get("acuteHospital").asString()).isEqualTo("Midtby Sygehus");
    assertThat(vestby.get("minutesToAcuteHospital").asDouble()).isEqualTo(20);
    assertThat(vestby.get("persons").asInt()).isEqualTo(3220);
    assertThat(vestby.get("personsByAge").get("age_65_79").asInt()).isEqualTo(460);
    assertThat(vestby.get("volumes").get(0).get("condition").asString()).isEqualTo("kol");
    assertThat(vestby.get("volumes").get(0).get("contactsPerYear").asDouble())
        .isCloseTo(64.4, within(1e-9));
    assertThat(json.get("assumptions").get(0).get("id").asString())
        .isEqualTo("kol.prevalence.age_0_5");
    assertThat(json.get("sources").get(0).get("importedAt").asString())
        .isEqualTo("2026-11-01T12:00:00Z");
  }

  @Test
  void sumsOfZonesStandBesideTheOfficialFigures() {
    for (JsonNode figure : json(SmallCountry.plan()).get("municipalityFigures")) {
      assertThat(figure.get("personsInZones").asInt())
          .isEqualTo(figure.get("officialTotal").asInt());
    }
  }

  @Test
  void aTimeThatDoesNotExistIsNullInJsonAndADashInText() {
    Plan atSea =
        new Plan(
            new PlanId("hav"),
            "Til havs",
            "proeve-1",
            List.of(
                Naerhospital.at(
                    new NaerhospitalId("n"), "Havet", new Placement.AtPosition(at(45, 10)))));

    JsonNode row = json(atSea).get("catchments").get(0);

    assertThat(row.get("minutesToAcuteHospital").isNull()).isTrue();
    assertThat(row.get("travel").get("meanMinutes").isNull()).isTrue();
    assertThat(json(atSea).get("personsUnreached").asInt()).isEqualTo(6370);
    assertThat(text(atSea, Language.DA)).contains("  Havet (–): 0; – min. (estimeret); –, – min.");
  }

  @Test
  void textSaysTheSameForPeopleAndNamesEveryEstimate() {
    assertThat(text(SmallCountry.plan(), Language.DA))
        .contains(
            "Plan \"Prøveplan\", 1. januar 2026, projekt Lilleland",
            "6.370 borgere i 4 kommuner",
            "Alle hører til det nærmeste nærhospital i bil; den, der har et akutsygehus nærmere, kan"
                + " vælge det.",
            "6.370 borgere i optageområder, 0 hører ikke til noget nærhospital",
            "  Vestby (Vestby): 3.220; 17,8 min. (estimeret); Midtby Sygehus, 20 min., 20 km"
                + " (estimeret)",
            "18,2 min. til akutsygehus før (estimeret), 11,4 min. efter planen",
            "  1 Midtby Sygehus: 2; 3; 2.800; 2.800",
            "  I alt: 4; 5; 4.900",
            "  101 Vestby: 1.470; 1.470; FOLK1A");
  }

  @Test
  void textIsEnglishOnRequest() {
    assertThat(text(SmallCountry.emptyPlan(), Language.EN))
        .contains(
            "Plan \"Tom plan\", 1 January 2026, project Lilleland",
            "0 citizens in catchments, 6,370 belong to no nærhospital",
            "18.2 min to an akutsygehus before (estimated), 18.2 min under the plan");
  }

  private JsonNode json(Plan plan) {
    return JsonMapper.builder().build().readTree(Json.of(summary(plan)));
  }

  private String text(Plan plan, Language language) {
    return SummaryText.of(summary(plan), Texts.of(Cli.class, language));
  }

  private EvaluationSummary summary(Plan plan) {
    return EvaluationSummary.of(
        state, Evaluation.of(plan, state.dataset(), state.book(), 2026, SiteColumns.none()));
  }
}
