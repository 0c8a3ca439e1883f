package dk.naerplan.workbench.map;

import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.Zone;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.Overrides;
import dk.naerplan.plan.Plan;
import dk.naerplan.workbench.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the people of a zone, and of its whole municipality, may be sent whatever the model says.
 *
 * @param places the zone and its municipality
 */
record Belonging(List<Place> places) {
  Belonging {
    places = List.copyOf(places);
  }

  /** A place whose people can be sent somewhere. */
  record Place(String name, List<Choice> choices) {
    Place {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Somewhere to be sent.
   *
   * @param target empty for where the model says
   * @param choose sends them there
   */
  record Choice(String label, Optional<Overrides.Target> target, boolean chosen, Runnable choose) {}

  /** What can be chosen for a zone of the plan that a session shows. */
  static Belonging of(Session session, int zone, Texts texts) {
    Geography geography = session.state().dataset().geography();
    Zone of = geography.zones().get(zone);
    Overrides now = session.plan().allocation().overrides();
    String municipality =
        geography
            .municipality(of.municipality())
            .map(Municipality::name)
            .orElse(of.municipality().value());
    return new Belonging(
        List.of(
            new Place(
                of.name(),
                choices(
                    session.plan(),
                    Optional.ofNullable(now.ofZones().get(of.id())),
                    to ->
                        session.changeAllocation(
                            a -> a.withOverrides(a.overrides().with(of.id(), to))),
                    texts)),
            new Place(
                texts.get("belongs.municipality", municipality),
                choices(
                    session.plan(),
                    Optional.ofNullable(now.ofMunicipalities().get(of.municipality())),
                    to ->
                        session.changeAllocation(
                            a -> a.withOverrides(a.overrides().with(of.municipality(), to))),
                    texts))));
  }

  private static List<Choice> choices(
      Plan plan,
      Optional<Overrides.Target> now,
      Consumer<Optional<Overrides.Target>> send,
      Texts texts) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(texts.get("belongs.model"), Optional.empty(), now, send));
    int number = 1;
    for (Naerhospital each : plan.naerhospitaler()) {
      choices.add(
          choice(
              texts.get("belongs.naerhospital", Integer.toString(number++), each.name()),
              Optional.of(new Overrides.Target.To(each.id())),
              now,
              send));
    }
    choices.add(
        choice(texts.get("belongs.stay"), Optional.of(new Overrides.Target.Stay()), now, send));
    return choices;
  }

  private static Choice choice(
      String label,
      Optional<Overrides.Target> target,
      Optional<Overrides.Target> now,
      Consumer<Optional<Overrides.Target>> send) {
    return new Choice(label, target, target.equals(now), () -> send.accept(target));
  }
}
