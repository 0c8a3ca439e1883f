package dk.naerplan.store;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.testing.SmallFramework;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes of what is stated, and of the faglige ramme that it is stated of, chosen by numbers. */
final class StateEdits {
  private static final List<String> OWN = List.of("eget-1", "eget-2");

  private StateEdits() {}

  static ItemId item(ProjectState state, int choice) {
    var items = state.catalogue().items();
    return items.get(choice % items.size()).id();
  }

  /** An item held with all that can be said of it, or declined. */
  static Holdings stating(Holdings holdings, ItemId item, int kind, int choice) {
    if (kind == 12) {
      return holdings.with(item, _ -> Holding.declined(choice % 3 == 0 ? "" : "Nej " + choice));
    }
    Set<Delivery> delivery = EnumSet.noneOf(Delivery.class);
    for (Delivery way : Delivery.values()) {
      if ((choice >> way.ordinal()) % 2 == 1) {
        delivery.add(way);
      }
    }
    return holdings.with(
        item,
        holding ->
            holding
                .withDelivery(delivery)
                .withDaysPerWeek(choice % 15 / 2.0)
                .withNote("Aftale \"" + choice + "\"\nmed 'kommunen' é")
                .withAnswer(new QuestionId("anderledes"), choice % 4 == 0 ? "" : "Svar " + choice)
                .withAnswer(new QuestionId("niveau"), "hovedfunktion"));
  }

  /** A rule set aside, or put in force again. */
  static Holdings settingAside(Holdings holdings, int choice) {
    Optional<ItemId> item =
        choice % 2 == 0 ? Optional.empty() : Optional.of(new ItemId("roentgen"));
    DeviationKey key = new DeviationKey(new RuleId("R0" + (1 + choice % 3)), item);
    return holdings.settingAside(
        key, holdings.deviations().containsKey(key) ? "" : "Fordi " + choice);
  }

  /** Something else that the plan as a whole states. */
  static Holdings statement(Holdings holdings, int choice) {
    ItemId item = new ItemId("sty-sundhedsplan");
    return choice % 3 == 0
        ? settingAside(holdings.without(item), choice)
        : holdings.with(item, holding -> holding.withNote("Afsnit " + choice));
  }

  /** Another edition in force. */
  static ProjectEdit otherEdition(Framework framework, int choice) {
    Catalogue edition = SmallFramework.edition("proeve-" + (2 + choice % 3));
    return new ProjectEdit.ChangeFramework(framework, framework.withEdition(edition));
  }

  /** An item or template of the planner's own comes or goes. */
  static ProjectEdit own(Framework framework, int choice) {
    Catalogue now = framework.current();
    String id = OWN.get(choice % OWN.size());
    return new ProjectEdit.ChangeFramework(
        framework,
        framework.withCurrent(choice % 3 == 0 ? template(now, id) : item(now, new ItemId(id))));
  }

  private static Catalogue template(Catalogue now, String id) {
    boolean there = now.templates().stream().anyMatch(template -> template.id().equals(id));
    return there
        ? now.withoutTemplate(id)
        : now.withTemplate(SmallFramework.ownTemplate(id, "ct", "roentgen"));
  }

  private static Catalogue item(Catalogue now, ItemId id) {
    return now.item(id).isPresent()
        ? now.withoutRegional(id)
        : now.withRegional(SmallFramework.regionalItem(id.value(), now));
  }
}
