package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.QuestionId;
import dk.naerplan.framework.RuleId;
import dk.naerplan.plan.DeviationKey;
import dk.naerplan.plan.Holding;
import dk.naerplan.plan.Holdings;
import dk.naerplan.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What nærhospitaler and plans hold and state, as rows. */
final class HoldingRows {
  /** Stands for the plan as a whole where the id of a nærhospital would stand. */
  static final String OF_PLAN = "";

  private record Owner(String plan, String naerhospital) {}

  private record Held(Owner owner, String item) {}

  private HoldingRows() {}

  /** Brings the rows of an owner from one value to another, writing only what differs. */
  static void change(Sql sql, PlanId plan, String owner, Holdings before, Holdings after)
      throws SQLException {
    for (Map.Entry<ItemId, Holding> entry : before.items().entrySet()) {
      if (!entry.getValue().equals(after.items().get(entry.getKey()))) {
        sql.update(
            "DELETE FROM holdings WHERE plan = ? AND naerhospital = ? AND item = ?",
            plan.value(),
            owner,
            entry.getKey().value());
      }
    }
    for (Map.Entry<ItemId, Holding> entry : after.items().entrySet()) {
      if (!entry.getValue().equals(before.items().get(entry.getKey()))) {
        insert(sql, plan, owner, entry.getKey(), entry.getValue());
      }
    }
    if (!before.deviations().equals(after.deviations())) {
      changeDeviations(sql, plan, owner, after);
    }
  }

  private static void insert(Sql sql, PlanId plan, String owner, ItemId item, Holding holding)
      throws SQLException {
    sql.update(
        """
        INSERT INTO holdings (plan, naerhospital, item, standing, delivery, days_per_week, note)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        plan.value(),
        owner,
        item.value(),
        holding.standing().name(),
        holding.delivery().stream().map(Delivery::name).collect(Collectors.joining(",")),
        holding.daysPerWeek(),
        holding.note());
    sql.insertAll(
        "answers",
        "plan, naerhospital, item, question, answer",
        List.copyOf(holding.answers().entrySet()),
        (answer, _) ->
            row(plan.value(), owner, item.value(), answer.getKey().value(), answer.getValue()));
  }

  private static void changeDeviations(Sql sql, PlanId plan, String owner, Holdings after)
      throws SQLException {
    sql.update("DELETE FROM deviations WHERE plan = ? AND naerhospital = ?", plan.value(), owner);
    sql.insertAll(
        "deviations",
        "plan, naerhospital, rule, item, reason",
        List.copyOf(after.deviations().entrySet()),
        (deviation, _) ->
            row(
                plan.value(),
                owner,
                deviation.getKey().rule().value(),
                deviation.getKey().item().map(ItemId::value).orElse(""),
                deviation.getValue()));
  }

  static All read(Sql sql) throws SQLException {
    Map<Held, Map<QuestionId, String>> answers = new HashMap<>();
    sql.query(
        "SELECT plan, naerhospital, item, question, answer FROM answers",
        row ->
            answers
                .computeIfAbsent(held(row), _ -> new TreeMap<>())
                .put(new QuestionId(row.getString(4)), row.getString(5)));
    All all = new All(new HashMap<>(), new HashMap<>());
    sql.query(
        "SELECT plan, naerhospital, item, standing, delivery, days_per_week, note FROM holdings",
        row ->
            all.items
                .computeIfAbsent(held(row).owner(), _ -> new TreeMap<>())
                .put(
                    new ItemId(row.getString(3)),
                    new Holding(
                        Holding.Standing.valueOf(row.getString(4)),
                        delivery(row.getString(5)),
                        row.getDouble(6),
                        row.getString(7),
                        answers.getOrDefault(held(row), Map.of()))));
    sql.query(
        "SELECT plan, naerhospital, item, rule, reason FROM deviations",
        row ->
            all.deviations
                .computeIfAbsent(held(row).owner(), _ -> new TreeMap<>())
                .put(
                    new DeviationKey(
                        new RuleId(row.getString(4)),
                        Optional.of(row.getString(3))
                            .filter(item -> !item.isEmpty())
                            .map(ItemId::new)),
                    row.getString(5)));
    return all;
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(new Owner(row.getString(1), row.getString(2)), row.getString(3));
  }

  private static Set<Delivery> delivery(String ways) {
    Set<Delivery> all = EnumSet.noneOf(Delivery.class);
    Arrays.stream(ways.split(",", -1))
        .filter(way -> !way.isEmpty())
        .forEach(way -> all.add(Delivery.valueOf(way)));
    return all;
  }

  /** Everything that was read. */
  record All(
      Map<Owner, Map<ItemId, Holding>> items, Map<Owner, Map<DeviationKey, String>> deviations) {
    /** The holdings of a nærhospital, or of the plan itself for {@link #OF_PLAN}. */
    Holdings of(String plan, String naerhospital) {
      Owner owner = new Owner(plan, naerhospital);
      return new Holdings(
          items.getOrDefault(owner, Map.of()), deviations.getOrDefault(owner, Map.of()));
    }
  }
}
