package dk.naerplan.plan;

import dk.naerplan.framework.Delivery;
import dk.naerplan.framework.QuestionId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a nærhospital, or the plan as a whole, says of one item of the faglige ramme.
 *
 * @param standing whether it holds the item, or does without it for the reason in {@code note}
 * @param delivery how it reaches the citizen; of functions and services
 * @param daysPerWeek on how many days of the week it is there, 0 to 7; 0 where nothing is said
 * @param note in the planner's words: what was agreed, or why the item is declined
 * @param answers to the questions that the item is asked; never blank
 */
public record Holding(
    Standing standing,
    Set<Delivery> delivery,
    double daysPerWeek,
    String note,
    Map<QuestionId, String> answers) {
  /** Whether an item is held. */
  public enum Standing {
    /** It is there, or it is so. */
    HELD,
    /**
     * It is deliberately not there; of an item that must not be there: it is stated to be absent.
     */
    DECLINED
  }

  /** Refuses days outside the week. */
  public Holding {
    if (!(daysPerWeek >= 0 && daysPerWeek <= 7)) {
      throw new IllegalArgumentException(daysPerWeek + " days per week");
    }
    Set<Delivery> ways = EnumSet.noneOf(Delivery.class);
    ways.addAll(delivery);
    delivery = Collections.unmodifiableSet(ways);
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** The item is held; nothing else is said. */
  public static Holding held() {
    return new Holding(Standing.HELD, Set.of(), 0, "", Map.of());
  }

  /** The item is held and described. */
  public static Holding described(String note) {
    return held().withNote(note);
  }

  /** The item is not there, for a reason; the reason may be empty where it speaks for itself. */
  public static Holding declined(String reason) {
    return held().withStanding(Standing.DECLINED).withNote(reason);
  }

  /** Whether the item is held. */
  public boolean isHeld() {
    return standing == Standing.HELD;
  }

  /** Whether it reaches the citizen in some way; where nothing is said, in the house. */
  public boolean isDelivered(Delivery way) {
    return delivery.isEmpty() ? way == Delivery.PHYSICAL : delivery.contains(way);
  }

  /** Whether it is held and described in the planner's words. */
  public boolean isDescribed() {
    return isHeld() && !note.isEmpty();
  }

  /** The answer to a question. */
  public Optional<String> answer(QuestionId question) {
    return Optional.ofNullable(answers.get(question));
  }

  /** The same with another standing. */
  public Holding withStanding(Standing newStanding) {
    return new Holding(newStanding, delivery, daysPerWeek, note, answers);
  }

  /** The same delivered in other ways. */
  public Holding withDelivery(Set<Delivery> newDelivery) {
    return new Holding(standing, newDelivery, daysPerWeek, note, answers);
  }

  /** The same on other days. */
  public Holding withDaysPerWeek(double days) {
    return new Holding(standing, delivery, days, note, answers);
  }

  /** The same with another note. */
  public Holding withNote(String newNote) {
    return new Holding(standing, delivery, daysPerWeek, newNote.strip(), answers);
  }

  /** The same with another answer; a blank one takes the answer away. */
  public Holding withAnswer(QuestionId question, String answer) {
    Map<QuestionId, String> changed = new TreeMap<>(answers);
    if (answer.isBlank()) {
      changed.remove(question);
    } else {
      changed.put(question, answer.strip());
    }
    return new Holding(standing, delivery, daysPerWeek, note, changed);
  }
}
