package dk.naerplan.access;

import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who goes where: for each zone the sites its people go to, each with a share, and the reason why
 * the rest of them, if any, go to none. Sites are known by their place in the list that was
 * allocated to. The shares of a zone are above 0 and add up to at most 1; persons at the sites and
 * persons who stay add up to all persons. A zone without persons is allocated too. Immutable.
 */
public final class Allocated {
  /** Stands for no site. */
  public static final int NONE = -1;

  // The parts of zone z are those from start[z] up to start[z + 1].
  private final int[] start;
  private final int[] site;
  private final double[] share;
  private final Stays[] stays;
  private final int[] persons;
  private final double[] personsAt;
  private final int[] zonesAt;
  private final double[] staying = new double[Stays.values().length];
  private final Optional<Grade> grade;

  private Allocated(
      int[] start,
      int[] site,
      double[] share,
      Stays[] stays,
      int[] persons,
      List<TravelColumn> columns) {
    this.start = start;
    this.site = site;
    this.share = share;
    this.stays = stays;
    this.persons = persons;
    grade = columns.stream().map(TravelColumn::grade).reduce(Grade::worst);
    personsAt = new double[columns.size()];
    zonesAt = new int[columns.size()];
    for (int zone = 0; zone < persons.length; zone++) {
      double left = persons[zone];
      for (int part = start[zone]; part < start[zone + 1]; part++) {
        personsAt[site[part]] += share[part] * persons[zone];
        zonesAt[site[part]]++;
        left -= share[part] * persons[zone];
      }
      if (stays[zone] != null) {
        staying[stays[zone].ordinal()] += left;
      }
    }
  }

  /** Puts an allocation together, zone by zone. */
  static final class Builder {
    private final int[] start;
    private int[] site;
    private double[] share;
    private final Stays[] stays;
    private final int[] persons;
    private final List<TravelColumn> columns;
    private int zone;
    private int part;

    Builder(int[] persons, List<TravelColumn> columns) {
      this.persons = persons;
      this.columns = columns;
      start = new int[persons.length + 1];
      stays = new Stays[persons.length];
      site = new int[persons.length];
      share = new double[persons.length];
    }

    /** Sends a share of the people of the zone in hand to a site. */
    void add(int toSite, double ofZone) {
      if (part == site.length) {
        int larger = 2 * part + 8;
        site = Arrays.copyOf(site, larger);
        share = Arrays.copyOf(share, larger);
      }
      site[part] = toSite;
      share[part++] = ofZone;
    }

    /** Ends the zone in hand; everyone has been sent to a site. */
    void next() {
      start[++zone] = part;
    }

    /** Ends the zone in hand; whoever has not been sent to a site stays. */
    void next(Stays reason) {
      stays[zone] = reason;
      next();
    }

    Allocated build() {
      return new Allocated(
          start, Arrays.copyOf(site, part), Arrays.copyOf(share, part), stays, persons, columns);
    }
  }

  /** The number of zones. */
  public int zones() {
    return persons.length;
  }

  /** The number of sites. */
  public int sites() {
    return personsAt.length;
  }

  /** How many sites the people of a zone go to. */
  public int parts(int zone) {
    return start[zone + 1] - start[zone];
  }

  /**
   * A site that people of a zone go to.
   *
   * @param part from 0 up to {@link #parts}
   */
  public int site(int zone, int part) {
    return site[start[zone] + part];
  }

  /** The share of a zone's people who go to {@link #site(int, int)}. */
  public double share(int zone, int part) {
    return share[start[zone] + part];
  }

  /** The share of a zone's people who go to a site; 0 when none does. */
  public double shareTo(int zone, int ofSite) {
    for (int part = start[zone]; part < start[zone + 1]; part++) {
      if (site[part] == ofSite) {
        return share[part];
      }
    }
    return 0;
  }

  /** The site that most people of a zone go to, the first of equals, or {@link #NONE}. */
  public int mainSite(int zone) {
    int best = NONE;
    double most = 0;
    for (int part = start[zone]; part < start[zone + 1]; part++) {
      if (share[part] > most) {
        best = site[part];
        most = share[part];
      }
    }
    return best;
  }

  /** Why people of a zone go to no site; empty when all go to one. */
  public Optional<Stays> stays(int zone) {
    return Optional.ofNullable(stays[zone]);
  }

  /** The share of a zone's people who go to no site. */
  public double shareStaying(int zone) {
    if (stays[zone] == null) {
      return 0;
    }
    double left = 1;
    for (int part = start[zone]; part < start[zone + 1]; part++) {
      left -= share[part];
    }
    return left;
  }

  /** Persons of a zone. */
  public int persons(int zone) {
    return persons[zone];
  }

  /** Persons who go to a site; a mean, so it need not be a whole number. */
  public double personsAt(int ofSite) {
    return personsAt[ofSite];
  }

  /** How many zones a site gets people from, those without persons among them. */
  public int zonesAt(int ofSite) {
    return zonesAt[ofSite];
  }

  /** Persons who go to no site for a reason. */
  public double personsStaying(Stays reason) {
    return staying[reason.ordinal()];
  }

  /** Persons who go to no site. */
  public double personsStaying() {
    return Arrays.stream(staying).sum();
  }

  /** The worst grade of the travel times that were looked at; empty when there were no sites. */
  public Optional<Grade> grade() {
    return grade;
  }
}
