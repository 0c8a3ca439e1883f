package dk.naerplan.exchange;

import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.Zone;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Travel from zones to sites while it is read from one file or several; used by one thread. */
final class MatrixCells {
  private final List<Zone> zones;
  private final Map<Site, Column> columns = new LinkedHashMap<>();
  private final List<String> files = new ArrayList<>();

  /** What became of a pair. */
  enum Outcome {
    /** It was not known before. */
    NEW,
    /** It is known with the same values. */
    SAME,
    /** It is known with other values, which stand. */
    OTHER
  }

  /** Travel to one site. */
  final class Column {
    private final float[] minutes = new float[zones.size()];
    private final float[] km = new float[zones.size()];
    private final short[] source = new short[zones.size()];

    private Column() {
      Arrays.fill(minutes, Float.NaN);
      Arrays.fill(km, Float.NaN);
    }

    /**
     * Puts a pair in.
     *
     * @param newMinutes {@code NaN} when the file says that there is no way
     */
    Outcome put(int zone, double newMinutes, double newKm) {
      if (source[zone] == 0) {
        source[zone] = (short) files.size();
        minutes[zone] = (float) newMinutes;
        km[zone] = (float) newKm;
        return Outcome.NEW;
      }
      if (Float.isNaN(km[zone])) {
        km[zone] = (float) newKm;
      }
      return Float.compare(minutes[zone], (float) newMinutes) == 0
              && (Double.isNaN(newKm) || km[zone] == (float) newKm)
          ? Outcome.SAME
          : Outcome.OTHER;
    }

    /** Minutes from a zone; {@code NaN} for no way and for not known. */
    float minutes(int zone) {
      return minutes[zone];
    }

    /** Km from a zone; {@code NaN} for no way and for not known. */
    float km(int zone) {
      return km[zone];
    }

    /** The file that a pair is from. */
    String fileOf(int zone) {
      return files.get(source[zone] - 1);
    }

    /** Whether a pair is from the file that is being read. */
    boolean isOfThisFile(int zone) {
      return source[zone] == files.size();
    }

    /** The zones that no file says anything of. */
    BitSet missing() {
      BitSet missing = new BitSet();
      for (int zone = 0; zone < source.length; zone++) {
        missing.set(zone, source[zone] == 0);
      }
      return missing;
    }

    private int noWay() {
      int count = 0;
      for (int zone = 0; zone < source.length; zone++) {
        count += source[zone] > 0 && Float.isNaN(minutes[zone]) ? 1 : 0;
      }
      return count;
    }
  }

  MatrixCells(List<Zone> zones) {
    this.zones = List.copyOf(zones);
  }

  /** Begins with a file. */
  void begin(String file) {
    files.add(file);
  }

  /** The name of the file that is being read. */
  String file() {
    return files.getLast();
  }

  List<Zone> zones() {
    return zones;
  }

  /** Travel to the sites that were met. */
  Map<Site, Column> columns() {
    return columns;
  }

  /** Travel to a site. */
  Column column(Site site) {
    return columns.computeIfAbsent(site, s -> new Column());
  }

  /** What was read, as columns; pairs that no file has are as those without a way. */
  Map<SiteId, TravelColumn> asColumns(Grade grade) {
    Map<SiteId, TravelColumn> made = new LinkedHashMap<>();
    columns.forEach((site, c) -> made.put(site.id(), new TravelColumn(grade, c.minutes, c.km)));
    return made;
  }

  /** The pairs that no file says anything of, by site; only sites with such pairs. */
  Map<SiteId, BitSet> missing() {
    Map<SiteId, BitSet> missing = new LinkedHashMap<>();
    columns.forEach((site, column) -> missing.put(site.id(), column.missing()));
    missing.values().removeIf(BitSet::isEmpty);
    return missing;
  }

  /** How many pairs have no way, as the files say. */
  int noWay() {
    return columns.values().stream().mapToInt(Column::noWay).sum();
  }
}
