package dk.naerplan.access;

import dk.naerplan.geo.Municipality;
import dk.naerplan.plan.Area;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What a plan does to travel: for everyone, or for those who are allocated to one nærhospital. Each
 * figure is computed when it is first asked for and then kept; any thread may ask. Immutable.
 */
public final class Measures {
  private final Access access;
  private final Dataset dataset;
  private final double trips;
  private final Journeys journeys;
  private final Once<BeforeAfter> travel;
  private final Once<Gain> everyone;
  private final Map<Area, Once<List<AreaGain>>> byArea = new EnumMap<>(Area.class);
  private final Once<Map<Party, Gain>> byParty;
  private final Once<int[]> parties;
  private final Once<Inequality> unequalBefore;
  private final Once<Inequality> unequalAfter;
  private final Once<Inequality.Theil> theilBefore;
  private final Once<Inequality.Theil> theilAfter;
  private final Once<AgeGaps> agesBefore;
  private final Once<AgeGaps> agesAfter;
  private final Once<Gain.Beyond> beyondAcute;
  private final Once<Gain.Beyond> beyondAny;

  private Measures(Access access, Dataset dataset, double trips, Journeys journeys) {
    this.access = access;
    this.dataset = dataset;
    this.trips = trips;
    this.journeys = journeys;
    travel = new Once<>(() -> BeforeAfter.of(journeys));
    everyone = new Once<>(() -> Gains.of(journeys, trips));
    for (Area area : Area.values()) {
      byArea.put(area, new Once<>(() -> areas(area)));
    }
    parties = new Once<>(this::partyOfZones);
    byParty = new Once<>(this::parties);
    unequalBefore = new Once<>(journeys::inequalityBefore);
    unequalAfter = new Once<>(journeys::inequalityAfter);
    theilBefore = new Once<>(() -> theil(unequalBefore.get()));
    theilAfter = new Once<>(() -> theil(unequalAfter.get()));
    agesBefore = new Once<>(() -> AgeGaps.before(journeys, dataset.population(), access.year()));
    agesAfter = new Once<>(() -> AgeGaps.after(journeys, dataset.population(), access.year()));
    beyondAcute = new Once<>(() -> Gains.beyond(toAcuteHospital(), journeys.personsPerZone()));
    beyondAny = new Once<>(() -> Gains.beyond(toAnyHospital(), journeys.personsPerZone()));
  }

  /**
   * The measures of everyone.
   *
   * @param dataset the data that the plan was evaluated on
   * @param tripsPerPersonPerYear one-way journeys; a visit there and back is two
   */
  public static Measures of(Access access, Dataset dataset, double tripsPerPersonPerYear) {
    return new Measures(access, dataset, tripsPerPersonPerYear, access.journeys());
  }

  /**
   * The same for those only who are allocated to a nærhospital.
   *
   * @param site the place of the nærhospital in the plan
   */
  public Measures ofCatchment(int site) {
    return new Measures(access, dataset, trips, access.journeys().to(site));
  }

  /** Computes on this thread what charts and tables ask for, so that another need not wait. */
  public void prepare() {
    travel();
    everyone();
    by(Area.MUNICIPALITY);
    byParty();
    theilBefore();
    theilAfter();
    agesBefore();
    agesAfter();
    beyondAcuteHospital();
    beyondAnyHospital();
  }

  /** The persons of whom the measures speak, with their journeys. */
  public Journeys journeys() {
    return journeys;
  }

  /** One-way journeys that a person makes in a year, which the yearly figures assume. */
  public double tripsPerPersonPerYear() {
    return trips;
  }

  /** The worst grade of all travel times that went into the measures. */
  public Grade grade() {
    return Stream.of(
            journeys.grade(), access.toAcuteHospital().grade(), access.toNaerhospital().grade())
        .flatMap(Optional::stream)
        .reduce(Grade::worst)
        .orElse(Grade.ESTIMATED);
  }

  /** Persons by travel band, mean, median, P90 and worst, before and after. */
  public BeforeAfter travel() {
    return travel.get();
  }

  /** All persons together. */
  public Gain everyone() {
    return everyone.get();
  }

  /** By areas that have persons, in the order of the geography. */
  public List<AreaGain> by(Area area) {
    return byArea.get(area).get();
  }

  /** By what the municipalities are to the plan; only parties that have persons. */
  public Map<Party, Gain> byParty() {
    return byParty.get();
  }

  /** How unevenly travel was spread before. */
  public Inequality inequalityBefore() {
    return unequalBefore.get();
  }

  /** How unevenly travel is spread after. */
  public Inequality inequalityAfter() {
    return unequalAfter.get();
  }

  /** Theil's index before, split between and within municipalities. */
  public Inequality.Theil theilBefore() {
    return theilBefore.get();
  }

  /** Theil's index after, split between and within municipalities. */
  public Inequality.Theil theilAfter() {
    return theilAfter.get();
  }

  /** How long the age groups travelled before. */
  public AgeGaps agesBefore() {
    return agesBefore.get();
  }

  /** How long the age groups travel after. */
  public AgeGaps agesAfter() {
    return agesAfter.get();
  }

  /** Who lives far from the nearest akutsygehus; a plan does not change it. */
  public Gain.Beyond beyondAcuteHospital() {
    return beyondAcute.get();
  }

  /**
   * Who lives far from any hospital function after the plan, be it an akutsygehus or a nærhospital,
   * whichever they are allocated to. Before the plan it is {@link #beyondAcuteHospital}.
   */
  public Gain.Beyond beyondAnyHospital() {
    return beyondAny.get();
  }

  private List<AreaGain> areas(Area area) {
    AreaIndex areas = dataset.areas();
    List<Gain> gains = Gains.by(areas.ofZones(area), areas.count(area), journeys, trips);
    IntFunction<AreaGain> named = named(area, gains);
    List<AreaGain> known = new ArrayList<>();
    for (int row = 0; row < gains.size(); row++) {
      if (gains.get(row).persons() > 0) {
        known.add(named.apply(row));
      }
    }
    return Collections.unmodifiableList(known);
  }

  private IntFunction<AreaGain> named(Area area, List<Gain> gains) {
    var geography = dataset.geography();
    return switch (area) {
      case MUNICIPALITY -> {
        Party[] parties = partyOfMunicipalities();
        yield row -> {
          Municipality municipality = geography.municipalities().get(row);
          return new AreaGain(
              municipality.code().value(),
              municipality.name(),
              Optional.of(parties[row]),
              gains.get(row));
        };
      }
      case CLUSTER ->
          row -> {
            var cluster = geography.clusters().get(row);
            return new AreaGain(
                Integer.toString(cluster.number()),
                cluster.name(),
                Optional.empty(),
                gains.get(row));
          };
      case REGION ->
          row -> {
            var region = geography.regions().get(row);
            return new AreaGain(region.code(), region.name(), Optional.empty(), gains.get(row));
          };
    };
  }

  private int[] partyOfZones() {
    return Party.ofZones(
        access.allocated(),
        dataset.areas(),
        access.plan().naerhospitaler().stream().map(n -> n.placement().position()).toList());
  }

  private Party[] partyOfMunicipalities() {
    Party[] parties = new Party[dataset.areas().count(Area.MUNICIPALITY)];
    Arrays.fill(parties, Party.OUTSIDE);
    int[] ofZones = this.parties.get();
    for (int zone = 0; zone < ofZones.length; zone++) {
      if (ofZones[zone] != AreaIndex.NONE) {
        parties[dataset.areas().ofZone(Area.MUNICIPALITY, zone)] = Party.values()[ofZones[zone]];
      }
    }
    return parties;
  }

  private Map<Party, Gain> parties() {
    List<Gain> gains = Gains.by(parties.get(), Party.values().length, journeys, trips);
    Map<Party, Gain> known = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      if (gains.get(party.ordinal()).persons() > 0) {
        known.put(party, gains.get(party.ordinal()));
      }
    }
    return Collections.unmodifiableMap(known);
  }

  // Zones of no municipality that is listed are a group of their own.
  private Inequality.Theil theil(Inequality inequality) {
    int municipalities = dataset.areas().count(Area.MUNICIPALITY);
    int[] groups = dataset.areas().ofZones(Area.MUNICIPALITY);
    for (int zone = 0; zone < groups.length; zone++) {
      groups[zone] = groups[zone] == AreaIndex.NONE ? municipalities : groups[zone];
    }
    return inequality.theil(journeys.groupOfRows(groups), municipalities + 1);
  }

  private float[] toAcuteHospital() {
    return access.toAcuteHospital().minutes();
  }

  private float[] toAnyHospital() {
    float[] minutes = access.toAcuteHospital().minutes().clone();
    for (int zone = 0; zone < minutes.length; zone++) {
      float other = access.toNaerhospital().minutes(zone);
      if (!(minutes[zone] <= other) && !Float.isNaN(other)) {
        minutes[zone] = other;
      }
    }
    return minutes;
  }
}
