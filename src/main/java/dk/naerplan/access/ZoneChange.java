package dk.naerplan.access;

import dk.naerplan.travel.Grade;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two travel times of every zone, one to be told against the other: before and after a plan, or
 * under one plan and another. Where people of a zone go different ways, the time is their mean.
 * Immutable.
 */
public final class ZoneChange {
  /** What becomes of the people of a zone. */
  public enum Outcome {
    /** The way gets shorter by at least {@link Gains#NOTICEABLE_MINUTES}. */
    SHORTER,
    /** The way changes by less. */
    SAME,
    /** The way gets longer by at least as much. */
    LONGER,
    /** There is a way only afterwards. */
    NEWLY_REACHED,
    /** There was a way only before. */
    NO_LONGER_REACHED,
    /** There is no way, before or after. */
    NEVER_REACHED
  }

  private final float[] from;
  private final float[] to;
  private final long[] persons = new long[Outcome.values().length];
  private final Optional<Grade> grade;

  private ZoneChange(float[] from, float[] to, Allocated allocated, Stream<Optional<Grade>> known) {
    this.from = from;
    this.to = to;
    grade = known.flatMap(Optional::stream).reduce(Grade::worst);
    for (int zone = 0; zone < from.length; zone++) {
      persons[outcome(zone).ordinal()] += allocated.persons(zone);
    }
  }

  /** Before a plan and after it. */
  public static ZoneChange ofPlan(Access access) {
    return new ZoneChange(
        means(access.journeys(), false),
        means(access.journeys(), true),
        access.allocated(),
        Stream.of(access.journeys().grade()));
  }

  /** After one plan and after another on the same data. */
  public static ZoneChange ofJourneys(Access from, Access to) {
    return new ZoneChange(
        means(from.journeys(), true),
        means(to.journeys(), true),
        to.allocated(),
        Stream.of(from.journeys().grade(), to.journeys().grade()));
  }

  /** To the nearest nærhospital of one plan and of another on the same data. */
  public static ZoneChange ofNearest(Access from, Access to) {
    return new ZoneChange(
        from.toNaerhospital().minutes(),
        to.toNaerhospital().minutes(),
        to.allocated(),
        Stream.of(from.toNaerhospital().grade(), to.toNaerhospital().grade()));
  }

  private static float[] means(Journeys journeys, boolean after) {
    double[] sums = new double[journeys.zones()];
    double[] weights = new double[journeys.zones()];
    for (int row = 0; row < journeys.rows(); row++) {
      float minutes = after ? journeys.minutesAfter(row) : journeys.minutesBefore(row);
      if (!Float.isNaN(minutes)) {
        // A zone without people has times too: each of its ways counts alike, and next to nothing.
        double weight = Math.max(journeys.persons(row), 1e-9);
        sums[journeys.zone(row)] += weight * minutes;
        weights[journeys.zone(row)] += weight;
      }
    }
    float[] means = new float[sums.length];
    for (int zone = 0; zone < means.length; zone++) {
      means[zone] = weights[zone] == 0 ? Float.NaN : (float) (sums[zone] / weights[zone]);
    }
    return means;
  }

  /** The number of zones. */
  public int zones() {
    return from.length;
  }

  /** Minutes before; {@code NaN} when there was no way. */
  public float from(int zone) {
    return from[zone];
  }

  /** Minutes after; {@code NaN} when there is no way. */
  public float to(int zone) {
    return to[zone];
  }

  /** Minutes saved, negative when the way gets longer; {@code NaN} unless there are two times. */
  public float saved(int zone) {
    return from[zone] - to[zone];
  }

  /** What becomes of the people of a zone. */
  public Outcome outcome(int zone) {
    boolean had = !Float.isNaN(from[zone]);
    boolean has = !Float.isNaN(to[zone]);
    if (had && has) {
      float saved = saved(zone);
      return saved >= Gains.NOTICEABLE_MINUTES
          ? Outcome.SHORTER
          : saved <= -Gains.NOTICEABLE_MINUTES ? Outcome.LONGER : Outcome.SAME;
    } else if (has) {
      return Outcome.NEWLY_REACHED;
    }
    return had ? Outcome.NO_LONGER_REACHED : Outcome.NEVER_REACHED;
  }

  /** Persons of the zones of an outcome. */
  public long persons(Outcome outcome) {
    return persons[outcome.ordinal()];
  }

  /** Persons of all zones. */
  public long persons() {
    return Arrays.stream(persons).sum();
  }

  /** The worst grade of either time; empty when there were no travel times. */
  public Optional<Grade> grade() {
    return grade;
  }
}
