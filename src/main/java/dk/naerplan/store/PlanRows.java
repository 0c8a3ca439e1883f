package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Naerhospital;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.plan.Placement;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The plans as rows: plans, their nærhospitaler, and what these hold. */
final class PlanRows {
  private record Key(String plan, String naerhospital) {}

  private record InPlan(String plan, Naerhospital naerhospital) {}

  private PlanRows() {}

  /** Brings the rows from one list of plans to another, writing only what differs. */
  static void change(Sql sql, List<Plan> before, List<Plan> after) throws SQLException {
    for (Plan plan : before) {
      if (find(after, plan.id()).isEmpty()) {
        sql.update("DELETE FROM plans WHERE id = ?", plan.id().value());
      }
    }
    for (int position = 0; position < after.size(); position++) {
      Plan plan = after.get(position);
      Optional<Plan> old = find(before, plan.id());
      if (old.isEmpty()) {
        sql.update(
            "INSERT INTO plans (id, position, name, edition) VALUES (?, ?, ?, ?)",
            plan.id().value(),
            position,
            plan.name(),
            plan.edition());
      } else if (!old.get().equals(plan) || before.indexOf(plan) != position) {
        sql.update(
            "UPDATE plans SET position = ?, name = ?, edition = ? WHERE id = ?",
            position,
            plan.name(),
            plan.edition(),
            plan.id().value());
      }
      changeNaerhospitaler(
          sql, plan.id(), old.map(Plan::naerhospitaler).orElse(List.of()), plan.naerhospitaler());
    }
  }

  private static Optional<Plan> find(List<Plan> plans, PlanId id) {
    return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
  }

  private static void changeNaerhospitaler(
      Sql sql, PlanId plan, List<Naerhospital> before, List<Naerhospital> after)
      throws SQLException {
    for (Naerhospital naerhospital : before) {
      if (!after.contains(naerhospital)) {
        sql.update(
            "DELETE FROM naerhospitaler WHERE plan = ? AND id = ?",
            plan.value(),
            naerhospital.id().value());
      }
    }
    for (int position = 0; position < after.size(); position++) {
      Naerhospital naerhospital = after.get(position);
      int old = before.indexOf(naerhospital);
      if (old < 0) {
        insert(sql, plan, position, naerhospital);
      } else if (old != position) {
        sql.update(
            "UPDATE naerhospitaler SET position = ? WHERE plan = ? AND id = ?",
            position,
            plan.value(),
            naerhospital.id().value());
      }
    }
  }

  private static void insert(Sql sql, PlanId plan, int position, Naerhospital n)
      throws SQLException {
    Optional<AcuteCoupling.Chosen> chosen =
        n.coupling() instanceof AcuteCoupling.Chosen c ? Optional.of(c) : Optional.empty();
    sql.update(
        """
        INSERT INTO naerhospitaler (plan, id, position, name, easting, northing, site, building,
          chosen_hospital, chosen_reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        plan.value(),
        n.id().value(),
        position,
        n.name(),
        n.placement().position().easting(),
        n.placement().position().northing(),
        n.placement() instanceof Placement.AtSite at ? at.site().value() : null,
        n.building(),
        chosen.map(c -> c.hospital().value()).orElse(null),
        chosen.map(AcuteCoupling.Chosen::reason).orElse(null));
    sql.insertAll(
        "naerhospital_items",
        "plan, naerhospital, item",
        List.copyOf(n.items()),
        (item, at) -> row(plan.value(), n.id().value(), item.value()));
  }

  static List<Plan> read(Sql sql) throws SQLException {
    Map<Key, Set<ItemId>> items = new HashMap<>();
    sql.query(
        "SELECT plan, naerhospital, item FROM naerhospital_items",
        row ->
            items
                .computeIfAbsent(new Key(row.getString(1), row.getString(2)), k -> new TreeSet<>())
                .add(new ItemId(row.getString(3))));
    Map<String, List<Naerhospital>> naerhospitaler = new HashMap<>();
    sql.query(
            "SELECT * FROM naerhospitaler ORDER BY plan, position",
            row -> new InPlan(row.getString("plan"), naerhospital(row, items)))
        .forEach(n ->
            naerhospitaler
                .computeIfAbsent(n.plan(), plan -> new ArrayList<>())
                .add(n.naerhospital()));
    return sql.query(
        "SELECT * FROM plans ORDER BY position",
        row ->
            new Plan(
                new PlanId(row.getString("id")),
                row.getString("name"),
                row.getString("edition"),
                naerhospitaler.getOrDefault(row.getString("id"), List.of())));
  }

  private static Naerhospital naerhospital(ResultSet row, Map<Key, Set<ItemId>> items)
      throws SQLException {
    Position position = GeographyRows.position(row);
    String site = row.getString("site");
    String chosen = row.getString("chosen_hospital");
    Key key = new Key(row.getString("plan"), row.getString("id"));
    return new Naerhospital(
        new NaerhospitalId(key.naerhospital()),
        row.getString("name"),
        site == null
            ? new Placement.AtPosition(position)
            : new Placement.AtSite(new SiteId(site), position),
        row.getString("building"),
        chosen == null
            ? new AcuteCoupling.Nearest()
            : new AcuteCoupling.Chosen(new SiteId(chosen), row.getString("chosen_reason")),
        items.getOrDefault(key, Set.of()));
  }
}
