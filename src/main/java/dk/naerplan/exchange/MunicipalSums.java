package dk.naerplan.exchange;

import dk.naerplan.exchange.ImportReport.Notes;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.population.AgeGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The persons of each municipality by year and age group, summed over its zones.
 *
 * @param years ascending
 * @param byMunicipality per year the persons of all age groups
 */
record MunicipalSums(List<Integer> years, Map<MunicipalityCode, int[][]> byMunicipality) {
  /** The sums of a draft as it stands. */
  static MunicipalSums of(DatasetDraft draft) {
    Map<MunicipalityCode, int[][]> sums = new HashMap<>();
    draft.municipalities.forEach(municipality ->
        sums.put(municipality.code(), new int[draft.years.length][AgeGroup.COUNT]));
    for (int y = 0; y < draft.years.length; y++) {
      for (int zone = 0; zone < draft.zones.size(); zone++) {
        int[] ages = sums.get(draft.zones.get(zone).municipality())[y];
        for (int age = 0; age < AgeGroup.COUNT; age++) {
          ages[age] += draft.persons[y][zone * AgeGroup.COUNT + age];
        }
      }
    }
    return new MunicipalSums(Arrays.stream(draft.years).boxed().toList(), sums);
  }

  /** Persons of a municipality in a year, by age group. */
  int[] persons(MunicipalityCode code, int year) {
    return byMunicipality.get(code)[years.indexOf(year)];
  }

  private boolean isEmpty(MunicipalityCode code) {
    return Arrays.stream(byMunicipality.get(code)).flatMapToInt(Arrays::stream).sum() == 0;
  }

  /** Municipalities with persons that are not among some. */
  List<Municipality> inhabitedBut(TreeSet<MunicipalityCode> some, List<Municipality> all) {
    return all.stream()
        .filter(each -> !some.contains(each.code()) && !isEmpty(each.code()))
        .toList();
  }

  /** Says what became of these sums: before and after where they changed. */
  void compare(MunicipalSums after, List<Municipality> municipalities, Notes notes) {
    List<Integer> shared = years.stream().filter(after.years()::contains).toList();
    List<String> changed = new ArrayList<>();
    int kept = 0;
    for (Municipality each : municipalities) {
      boolean same = true;
      for (int year : shared) {
        int[] was = persons(each.code(), year);
        int[] is = after.persons(each.code(), year);
        if (!Arrays.equals(was, is)) {
          same = false;
          changed.add(
              "%s %s %d: %d → %d"
                  .formatted(
                      each.code(),
                      each.name(),
                      year,
                      Arrays.stream(was).sum(),
                      Arrays.stream(is).sum()));
        }
      }
      kept += same ? 1 : 0;
    }
    if (!shared.isEmpty()) {
      notes.add(
          "note.sums.kept", kept, municipalities.size(), PopulationImport.list(shared));
    }
    notes.addSome("note.sums.changed", changed);
  }
}
