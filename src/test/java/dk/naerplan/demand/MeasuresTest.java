package dk.naerplan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.access.AreaGain;
import dk.naerplan.access.Dataset;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Measures;
import dk.naerplan.access.Party;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * On the small country, where one nærhospital lies in the town of Vestby and one in the countryside
 * of Østby: Vestby (700 and 770 persons) saves the 20 minutes and 20 km to Midtby; the countryside
 * of Østby (1050 persons) saves the 40/3 minutes and 10 km to its town; all others go as far as
 * before. A person makes 2 journeys a year.
 */
class MeasuresTest {
  private static final Dataset DATASET = SmallCountry.dataset();
  private static final Offset<Double> CLOSE = within(0.01);

  private static Measures measures(Plan plan) {
    return Evaluation.of(plan, DATASET, SmallCountry.book(), 2026, SiteColumns.none()).measures();
  }

  private final Measures measures = measures(SmallCountry.plan());

  @Test
  void everyoneTogetherSavesWhatTheGroupsSave() {
    Gain all = measures.everyone();

    assertThat(all.persons()).isEqualTo(6370);
    assertThat(all.gaining()).isEqualTo(700 + 770 + 1050);
    assertThat(all.losing()).isZero();
    assertThat(all.personMinutesSavedPerYear()).isCloseTo(2 * (1470 * 20 + 1050 * 40 / 3.0), CLOSE);
    assertThat(all.personKmSavedPerYear()).isCloseTo(2 * (1470 * 20 + 1050 * 10), CLOSE);
  }

  @Test
  void municipalitiesComeWithWhatTheyAreToThePlan() {
    assertThat(measures.by(Area.MUNICIPALITY))
        .extracting(AreaGain::name)
        .containsExactly("Vestby", "Midtby", "Østby", "Øen");
    assertThat(measures.by(Area.MUNICIPALITY))
        .extracting(area -> area.party().orElseThrow())
        .containsExactly(Party.HOST, Party.CATCHMENT, Party.HOST, Party.CATCHMENT);
    Gain vestby = measures.by(Area.MUNICIPALITY).getFirst().gain();
    assertThat(vestby.meanMinutesBefore() - vestby.meanMinutesAfter()).isCloseTo(20, CLOSE);
  }

  @Test
  void clustersAndRegionsHaveNoParty() {
    for (Area area : List.of(Area.CLUSTER, Area.REGION)) {
      assertThat(measures.by(area)).hasSize(2).allMatch(gain -> gain.party().isEmpty());
    }
  }

  @Test
  void nobodyIsCloserToAnAkutsygehusButSomeAreToAHospital() {
    // Beyond 30 min. of an akutsygehus: the countryside of Vestby and Øen; then Øen alone.
    assertThat(measures.beyondAcuteHospital().of30()).isCloseTo((770 + 1120) / 6370.0, CLOSE);
    assertThat(measures.beyondAnyHospital().of30()).isCloseTo(1120 / 6370.0, CLOSE);
  }

  @Test
  void aHospitalThatPeopleAreNotSentToIsStillAHospital() {
    Plan elsewhere =
        SmallCountry.plan()
            .withAllocation(
                Allocation.of(new AllocationModel.ToNearest())
                    .withCutOff(1)
                    .with(NearerAcuteHospital.CHOOSES));

    Measures stay = measures(elsewhere);

    // The countryside of Vestby stays with Midtby, 33 min. away, though Vestby is 13 min. away.
    assertThat(stay.everyone().after().of30()).isCloseTo((770 + 1120) / 6370.0, CLOSE);
    assertThat(stay.beyondAnyHospital().of30()).isCloseTo(1120 / 6370.0, CLOSE);
  }

  @Test
  void figuresCarryTheWorstGrade() {
    assertThat(measures.grade()).isEqualTo(Grade.ESTIMATED);
  }

  @Test
  void agesAreAlikeWhereTheyLiveAlike() {
    assertThat(measures.agesAfter().widestGapMinutes()).isCloseTo(0, CLOSE);
    assertThat(measures.agesBefore().meanMinutes())
        .isCloseTo(measures.everyone().meanMinutesBefore(), CLOSE);
  }

  @Test
  void inequalitySplitsBetweenMunicipalities() {
    assertThat(measures.theilBefore().total())
        .isCloseTo(measures.theilBefore().between() + measures.theilBefore().within(), CLOSE);
    assertThat(measures.inequalityAfter().gini()).isGreaterThan(measures.inequalityBefore().gini());
  }

  @Test
  void emptyPlanChangesNothing() {
    Measures none = measures(SmallCountry.emptyPlan());

    assertThat(none.everyone().unchanged()).isEqualTo(6370);
    assertThat(none.everyone().personMinutesSavedPerYear()).isZero();
    assertThat(none.beyondAnyHospital()).isEqualTo(none.beyondAcuteHospital());
    assertThat(none.byParty()).containsOnlyKeys(Party.OUTSIDE);
  }

  @Property(tries = 60)
  void groupsAddUpToEveryone(@ForAll("plans") Plan plan) {
    Measures all = measures(plan);
    Gain everyone = all.everyone();
    for (Area area : Area.values()) {
      assertSums(all.by(area).stream().map(AreaGain::gain).toList(), everyone);
    }
    assertSums(List.copyOf(all.byParty().values()), everyone);
    for (boolean after : new boolean[] {false, true}) {
      assertThat(
              (after ? all.agesAfter() : all.agesBefore())
                  .groups().stream().mapToDouble(g -> g.persons() + g.withoutWay()).sum())
          .isCloseTo(everyone.persons(), CLOSE);
    }
  }

  @Property(tries = 60)
  void catchmentsAndThoseWhoStayAddUpToEveryone(@ForAll("plans") Plan plan) {
    Measures all = measures(plan);
    List<Gain> parts = new ArrayList<>();
    for (int site = -1; site < plan.naerhospitaler().size(); site++) {
      parts.add(all.ofCatchment(site).everyone());
    }
    assertSums(parts, all.everyone());
  }

  @Property(tries = 60)
  void whoIsBeyondALongWayIsBeyondAShortOne(@ForAll("plans") Plan plan) {
    Measures all = measures(plan);
    for (Gain.Beyond beyond :
        List.of(
            all.beyondAcuteHospital(),
            all.beyondAnyHospital(),
            all.everyone().before(),
            all.everyone().after())) {
      assertThat(beyond.of30()).isGreaterThanOrEqualTo(beyond.of45());
      assertThat(beyond.of45()).isGreaterThanOrEqualTo(beyond.of60());
      assertThat(beyond.of60()).isGreaterThanOrEqualTo(beyond.noWay());
    }
    assertThat(all.beyondAnyHospital().of30())
        .isLessThanOrEqualTo(all.beyondAcuteHospital().of30());
  }

  private static void assertSums(List<Gain> parts, Gain whole) {
    assertSum(parts, whole, Gain::persons);
    assertSum(parts, whole, Gain::gaining);
    assertSum(parts, whole, Gain::losing);
    assertSum(parts, whole, Gain::personMinutesSavedPerYear);
    assertSum(parts, whole, Gain::personKmSavedPerYear);
  }

  private static void assertSum(List<Gain> parts, Gain whole, ToDoubleFunction<Gain> figure) {
    assertThat(parts.stream().mapToDouble(figure).sum())
        .isCloseTo(figure.applyAsDouble(whole), CLOSE);
  }

  @Provide
  Arbitrary<Plan> plans() {
    Arbitrary<Placement> places =
        Combinators.combine(
                Arbitraries.doubles().between(0, 100), Arbitraries.doubles().between(0, 20))
            .as((east, north) -> new Placement.AtPosition(SmallCountry.at(east, north)));
    Arbitrary<AllocationModel> models =
        Arbitraries.of(
            new AllocationModel.ToNearest(),
            new AllocationModel.ToNearestInArea(Area.CLUSTER, AllocationModel.Elsewhere.STAY),
            new AllocationModel.ByAttraction(new Decay.Power(2, 5, 120), Map.of()));
    return Combinators.combine(
            places.list().ofMaxSize(4),
            models,
            Arbitraries.of(15.0, 40.0, Double.POSITIVE_INFINITY),
            Arbitraries.of(NearerAcuteHospital.class))
        .as((list, model, cutOff, nearer) -> {
          List<Naerhospital> all = new ArrayList<>();
          for (Placement place : list) {
            String id = "n-" + all.size();
            all.add(Naerhospital.at(new NaerhospitalId(id), id, place));
          }
          return new Plan(new PlanId("p"), "P", "proeve-1", all)
              .withAllocation(Allocation.of(model).withCutOff(cutOff).with(nearer));
        });
  }
}
