package dk.naerplan.report.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.language.Language;
import dk.naerplan.plan.Allocation;
import dk.naerplan.plan.AllocationModel;
import dk.naerplan.plan.Area;
import dk.naerplan.plan.Decay;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.NearerAcuteHospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.travel.TravelMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllocationWordingTest {
  private static final NaerhospitalId VESTBY = new NaerhospitalId("n-1");
  private static final NaerhospitalId GONE = new NaerhospitalId("n-9");
  private static final Overrides.Target STAY = new Overrides.Target.Stay();

  private static String da(Allocation allocation) {
    return sentence(allocation, Language.DA);
  }

  private static String en(Allocation allocation) {
    return sentence(allocation, Language.EN);
  }

  private static String sentence(Allocation allocation, Language language) {
    return new AllocationWording(SmallCountry.dataset(), language)
        .sentence(SmallCountry.plan().withAllocation(allocation));
  }

  private static Allocation plain(AllocationModel model) {
    return Allocation.of(model).with(NearerAcuteHospital.FOLLOWS);
  }

  @Test
  void nearest() {
    assertThat(da(Allocation.NEAREST))
        .isEqualTo(
            "Alle hører til det nærmeste nærhospital i bil; den, der har et akutsygehus nærmere,"
                + " kan vælge det.");
    assertThat(en(Allocation.NEAREST))
        .isEqualTo(
            "Everyone belongs to the nearest nærhospital by car; whoever has an akutsygehus nearer"
                + " may choose it.");
  }

  @Test
  void cutOffAndOverrides() {
    Overrides overrides =
        new Overrides(
            Map.of(new ZoneId("104-by"), STAY),
            Map.of(
                SmallCountry.code(101),
                new Overrides.Target.To(VESTBY),
                SmallCountry.code(103),
                STAY));
    Allocation allocation =
        Allocation.NEAREST.with(NearerAcuteHospital.STAYS).withCutOff(60).withOverrides(overrides);
    assertThat(da(allocation))
        .isEqualTo(
            "Alle hører til det nærmeste nærhospital i bil; den, der har over 60 min., bliver ved"
                + " akutsygehuset; den, der har et akutsygehus nærmere, bliver ved det; 2 kommuner"
                + " og 1 zone er flyttet af planlæggeren.");
    assertThat(en(allocation))
        .isEqualTo(
            "Everyone belongs to the nearest nærhospital by car; whoever has more than 60 min. to"
                + " go stays with the akutsygehus; whoever has an akutsygehus nearer stays with it;"
                + " 2 municipalities and 1 zone have been moved by the planner.");
  }

  @Test
  void anOverrideWithoutEffectIsSaidToHaveNone() {
    Overrides overrides =
        new Overrides(
            Map.of(new ZoneId("x"), STAY, new ZoneId("104-by"), new Overrides.Target.To(GONE)),
            Map.of(SmallCountry.code(101), STAY));
    assertThat(da(plain(new AllocationModel.ToNearest()).withOverrides(overrides)))
        .isEqualTo(
            "Alle hører til det nærmeste nærhospital i bil; også den, der har et akutsygehus"
                + " nærmere, tager til nærhospitalet; 1 kommune er flyttet af planlæggeren; 2"
                + " flytninger har ingen virkning, fordi stedet eller nærhospitalet ikke findes"
                + " mere.");
  }

  @Test
  void inTheirOwnArea() {
    assertThat(
            da(
                plain(
                    new AllocationModel.ToNearestInArea(
                        Area.CLUSTER, AllocationModel.Elsewhere.STAY))))
        .startsWith(
            "Alle hører til det nærmeste nærhospital i deres egen sundhedsklynge (i bil) og bliver"
                + " ved akutsygehuset, hvor der ikke er et; ");
    assertThat(
            en(
                plain(
                    new AllocationModel.ToNearestInArea(
                        Area.MUNICIPALITY, AllocationModel.Elsewhere.NEAREST))))
        .startsWith(
            "Everyone belongs to the nearest nærhospital in their own municipality (by car) and,"
                + " where there is none, to the nearest in another; ");
  }

  @Test
  void huff() {
    assertThat(
            da(plain(new AllocationModel.ByAttraction(new Decay.Exponential(0.05, 90), Map.of()))))
        .startsWith(
            "Borgerne fordeler sig på nærhospitalerne efter rejsetiden i bil (deres vægt halveres"
                + " for hver 13,9 min., højst 90 min.); ");
    assertThat(en(plain(new AllocationModel.ByAttraction(Decay.luoAndQi(), Map.of(VESTBY, 2.0)))))
        .startsWith(
            "People spread over the nærhospitaler by travel time by car (they weigh 1 up to 10"
                + " min., 0.68 up to 20 min., 0.22 up to 30 min.) and by how attractive the"
                + " nærhospitaler are; ");
    assertThat(
            da(
                plain(
                    new AllocationModel.ByAttraction(
                        new Decay.Power(2, 5, Double.POSITIVE_INFINITY), Map.of()))))
        .contains("(deres vægt aftager fra 5 min. som rejsetiden i potensen −2)");
    assertThat(da(plain(new AllocationModel.ByAttraction(new Decay.Gaussian(12.5, 60), Map.of()))))
        .contains("(deres vægt aftager klokkeformet med spredningen 12,5 min., højst 60 min.)");
    assertThat(da(plain(new AllocationModel.ByAttraction(new Decay.Flat(30), Map.of()))))
        .contains("(alle inden for 30 min. tæller lige meget)");
  }

  @Test
  void capacity() {
    AllocationModel limited = new AllocationModel.UpToCapacity(Map.of(VESTBY, 500, GONE, 7));
    assertThat(da(plain(limited)))
        .startsWith(
            "Så mange som muligt får plads på et nærhospital, med færrest mulige rejseminutter i"
                + " alt (i bil); 1 nærhospital har en grænse for antal borgere; ");
  }

  @Test
  void aModeThatTheDataDoNotHave() {
    assertThat(da(Allocation.NEAREST.withMode(TravelMode.PUBLIC_TRANSPORT)))
        .startsWith(
            "Alle hører til det nærmeste nærhospital i bil, for projektet har ingen rejsetider med"
                + " kollektiv transport; ");
  }

  @Test
  void everyRuleNamesItsSource() {
    AllocationWording wording = new AllocationWording(SmallCountry.dataset(), Language.DA);
    assertThat(wording.source(Allocation.NEAREST)).contains("Hakimi 1964");
    assertThat(wording.source(Allocation.NEAREST.withCutOff(30)))
        .contains("Hakimi 1964", "Luo og Wang 2003");
    assertThat(wording.source(plain(new AllocationModel.ByAttraction(Decay.luoAndQi(), Map.of()))))
        .contains("Huff 1963", "Luo og Qi 2009");
    assertThat(wording.source(plain(new AllocationModel.UpToCapacity(Map.of()))))
        .contains("Hitchcock 1941");
  }

  @Test
  void overridesByHand() {
    Overrides overrides =
        new Overrides(
            Map.of(
                new ZoneId("101-by"), new Overrides.Target.To(GONE),
                new ZoneId("104-by"), STAY,
                new ZoneId("x"), STAY),
            Map.of(SmallCountry.code(101), new Overrides.Target.To(VESTBY)));
    List<OverrideRow> rows =
        new AllocationWording(SmallCountry.dataset(), Language.DA)
            .overrides(
                evaluation(
                    SmallCountry.plan().withAllocation(Allocation.NEAREST.withOverrides(overrides)),
                    Optional.empty()));
    // A zone has 7 · (100 + 10 · its number) persons; the town of Vestby goes its own way.
    assertThat(rows)
        .extracting(OverrideRow::place, OverrideRow::sentTo, OverrideRow::persons)
        .containsExactly(
            tuple("Vestby – hele kommunen", "Vestby", 770L),
            tuple("Vestby – zone i Vestby", "et nærhospital, der ikke er i planen", 700L),
            tuple("Øen – zone i Øen", "akutsygehuset", 1120L),
            tuple("x (ukendt)", "akutsygehuset", 0L));
    assertThat(rows)
        .extracting(row -> row.problem().isPresent())
        .containsExactly(false, true, false, true);
  }

  @Test
  void theLensSaysForWhomAndHowMany() {
    AllocationWording wording = new AllocationWording(SmallCountry.dataset(), Language.DA);
    Plan plan = SmallCountry.plan();
    ItemId roentgen = new ItemId("roentgen");
    assertThat(wording.function(evaluation(plan, Optional.empty()), SmallCountry.catalogue()))
        .isEmpty();
    assertThat(wording.function(evaluation(plan, Optional.of(roentgen)), SmallCountry.catalogue()))
        .contains("Opland for: røntgen – ingen nærhospitaler har det");
    var before = plan.naerhospitaler().getFirst();
    Plan holding =
        new PlanEdit.Change(
                before, before.withHoldings(all -> all.with(roentgen, _ -> Holding.held())))
            .applyTo(plan);
    assertThat(
            wording.function(evaluation(holding, Optional.of(roentgen)), SmallCountry.catalogue()))
        .contains("Opland for: røntgen – 1 af 2 nærhospitaler har det");
  }

  private static Evaluation evaluation(Plan plan, Optional<ItemId> function) {
    return Evaluation.of(
        plan, SmallCountry.dataset(), SmallCountry.book(), 2026, SiteColumns.none(), function);
  }
}
