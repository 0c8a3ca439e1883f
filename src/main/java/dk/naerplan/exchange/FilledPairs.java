package dk.naerplan.exchange;

import dk.naerplan.access.Dataset;
import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.travel.Filling;
import dk.naerplan.travel.Travel;
import dk.naerplan.travel.TravelColumn;
import dk.naerplan.travel.TravelMode;
import dk.naerplan.travel.TravelTimes;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Data in which pairs that imported travel times lack were taken from the estimate.
 *
 * @param perSite how many pairs of which columns
 * @param open pairs that the estimate has no way for either
 */
record FilledPairs(Dataset dataset, Map<SiteId, Integer> perSite, int open) {
  /** Fills pairs of travel by car. */
  static FilledPairs fill(Dataset dataset, Map<SiteId, BitSet> missing) {
    Travel car = dataset.travel(TravelMode.CAR);
    Map<SiteId, TravelColumn> columns = new LinkedHashMap<>(car.times().columns());
    Map<SiteId, Integer> perSite = new LinkedHashMap<>();
    missing.forEach((id, gaps) -> {
      Site site = dataset.geography().site(id).orElseThrow();
      Filling filling =
          Filling.fill(columns.get(id), gaps, dataset.estimator().find(site.position()).zones());
      columns.put(id, filling.column());
      if (filling.pairs() > 0) {
        perSite.put(id, filling.pairs());
      }
    });
    Dataset filled =
        dataset.with(TravelMode.CAR, new Travel(new TravelTimes(columns), car.finder()));
    return new FilledPairs(filled, perSite, count(missing) - sum(perSite));
  }

  private static int sum(Map<SiteId, Integer> perSite) {
    return perSite.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many pairs some sites have. */
  static int count(Map<SiteId, BitSet> pairs) {
    return pairs.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  /** Says what was filled. */
  void tell(Notes notes) {
    if (!perSite.isEmpty()) {
      notes.add("note.travel.filled", sum(perSite), perSite.size(), Bad.examples(perSite.keySet()));
    }
    notes.addCount("note.travel.leftOpen", open);
  }
}
