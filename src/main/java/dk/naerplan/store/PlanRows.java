package dk.naerplan.store;

import dk.naerplan.geo.Position;
import dk.naerplan.geo.SiteId;
import dk.naerplan.plan.AcuteCoupling;
import dk.naerplan.plan.Holdings;
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
import tools.jackson.databind.json.JsonMapper;

/** The plans as rows: plans and their nærhospitaler. */
final class PlanRows {
  private static final JsonMapper MAPPER = JsonMapper.shared();

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
            "INSERT INTO plans (id, position, name, edition, allocation) VALUES (?, ?, ?, ?, ?)",
            plan.id().value(),
            position,
            plan.name(),
            plan.edition(),
            AllocationJson.write(plan.allocation()).toString());
      } else if (!old.get().equals(plan) || before.indexOf(plan) != position) {
        sql.update(
            "UPDATE plans SET position = ?, name = ?, edition = ?, allocation = ? WHERE id = ?",
            position,
            plan.name(),
            plan.edition(),
            AllocationJson.write(plan.allocation()).toString(),
            plan.id().value());
      }
      HoldingRows.change(
          sql,
          plan.id(),
          HoldingRows.OF_PLAN,
          old.map(Plan::holdings).orElse(Holdings.none()),
          plan.holdings());
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
        HoldingRows.change(
            sql, plan, naerhospital.id().value(), naerhospital.holdings(), Holdings.none());
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
    HoldingRows.change(sql, plan, n.id().value(), Holdings.none(), n.holdings());
  }

  static List<Plan> read(Sql sql) throws SQLException {
    HoldingRows.All holdings = HoldingRows.read(sql);
    Map<String, List<Naerhospital>> naerhospitaler = new HashMap<>();
    sql.query(
            "SELECT * FROM naerhospitaler ORDER BY plan, position",
            row -> new InPlan(row.getString("plan"), naerhospital(row, holdings)))
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
                holdings.of(row.getString("id"), HoldingRows.OF_PLAN),
                AllocationJson.read(MAPPER.readTree(row.getString("allocation"))),
                naerhospitaler.getOrDefault(row.getString("id"), List.of())));
  }

  private static Naerhospital naerhospital(ResultSet row, HoldingRows.All holdings)
      throws SQLException {
    Position position = GeographyRows.position(row);
    String site = row.getString("site");
    String chosen = row.getString("chosen_hospital");
    return new Naerhospital(
        new NaerhospitalId(row.getString("id")),
        row.getString("name"),
        site == null
            ? new Placement.AtPosition(position)
            : new Placement.AtSite(new SiteId(site), position),
        row.getString("building"),
        chosen == null
            ? new AcuteCoupling.Nearest()
            : new AcuteCoupling.Chosen(new SiteId(chosen), row.getString("chosen_reason")),
        holdings.of(row.getString("plan"), row.getString("id")));
  }
}
