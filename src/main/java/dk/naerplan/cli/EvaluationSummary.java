package dk.naerplan.cli;

import dk.naerplan.access.Catchment;
import dk.naerplan.access.Distribution;
import dk.naerplan.access.TravelBand;
import dk.naerplan.demand.Assumption;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.demand.PatientVolume;
import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Site;
import dk.naerplan.language.Language;
import dk.naerplan.population.AgeGroup;
import dk.naerplan.population.ClusterPopulation;
import dk.naerplan.population.Population;
import dk.naerplan.report.allocation.AllocationWording;
import dk.naerplan.store.ImportRecord;
import dk.naerplan.store.ProjectState;
import dk.naerplan.travel.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of a plan as the command line prints them. The names of the components are the keys
 * of the JSON, documented in {@code docs/cli.md}.
 */
record EvaluationSummary(
    String project,
    String plan,
    int year,
    int municipalities,
    long persons,
    long personsInCatchments,
    long personsUnreached,
    Map<String, String> allocation,
    String mode,
    String function,
    Map<String, Long> staying,
    int gpCapacities,
    int personsInClusters2018,
    List<ClusterRow> clusters,
    List<MunicipalityRow> municipalityFigures,
    List<CatchmentRow> catchments,
    DistributionRow before,
    String gradeBefore,
    DistributionRow after,
    String gradeAfter,
    MeasureSummary measures,
    List<Assumption> assumptions,
    List<ImportRecord> sources) {
  private static final int TABLE_B1_YEAR = 2018;

  record ClusterRow(
      int number,
      String name,
      int municipalities,
      int gpCapacities,
      int persons2018,
      int personsTableB1) {}

  record MunicipalityRow(
      String code, String name, int year, String source, int officialTotal, int personsInZones) {}

  record CatchmentRow(
      String name,
      String municipality,
      String acuteHospital,
      double minutesToAcuteHospital,
      double kmToAcuteHospital,
      String gradeToAcuteHospital,
      int zones,
      int persons,
      Map<String, Integer> personsByAge,
      DistributionRow travel,
      String grade,
      List<VolumeRow> volumes) {}

  record DistributionRow(
      Map<String, Long> personsByBand,
      double meanMinutes,
      double medianMinutes,
      double p90Minutes,
      double worstMinutes) {}

  record VolumeRow(
      String condition, double patients, double contactsPerYear, double movableContactsPerYear) {}

  static EvaluationSummary of(ProjectState state, Evaluation evaluation) {
    Geography geography = state.dataset().geography();
    Population population = state.dataset().population();
    int year = evaluation.year();
    List<ClusterRow> clusters =
        ClusterPopulation.of(geography, population, TABLE_B1_YEAR).stream()
            .map(sum ->
                new ClusterRow(
                    sum.cluster().number(),
                    sum.cluster().name(),
                    sum.municipalities(),
                    sum.cluster().gpCapacities(),
                    sum.persons(),
                    sum.cluster().population2018()))
            .toList();
    Optional<Grade> before = evaluation.access().toAcuteHospital().grade();
    return new EvaluationSummary(
        state.name(),
        evaluation.plan().name(),
        year,
        geography.municipalities().size(),
        population.total(year),
        evaluation.access().catchments().stream().mapToLong(Catchment::persons).sum(),
        evaluation.access().outsideCatchments().stream().mapToLong(Integer::longValue).sum(),
        inWords(state, evaluation),
        evaluation.access().mode().name(),
        evaluation.access().function().map(ItemId::value).orElse(""),
        staying(evaluation),
        clusters.stream().mapToInt(ClusterRow::gpCapacities).sum(),
        clusters.stream().mapToInt(ClusterRow::persons2018).sum(),
        clusters,
        municipalities(geography, population, year),
        IntStream.range(0, evaluation.volumes().size()).mapToObj(i -> row(evaluation, i)).toList(),
        row(evaluation.access().before()),
        grade(before.stream()),
        row(evaluation.access().after()),
        grade(
            Stream.concat(before.stream(), evaluation.access().toNaerhospital().grade().stream())),
        MeasureSummary.of(evaluation.measures()),
        state.book().assumptions(),
        state.imports());
  }

  private static Map<String, Long> staying(Evaluation evaluation) {
    Map<String, Long> byReason = new LinkedHashMap<>();
    evaluation
        .access()
        .staying()
        .forEach((reason, persons) ->
            byReason.put(reason.name(), persons.stream().mapToLong(Integer::longValue).sum()));
    return byReason;
  }

  private static Map<String, String> inWords(ProjectState state, Evaluation evaluation) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      sentences.put(
          language.code(),
          new AllocationWording(state.dataset(), language).sentence(evaluation.plan()));
    }
    return sentences;
  }

  // Without a single site there is no time that a grade could speak of.
  private static String grade(Stream<Grade> grades) {
    return grades.reduce(Grade::worst).map(Grade::name).orElse("");
  }

  private static List<MunicipalityRow> municipalities(
      Geography geography, Population population, int year) {
    Map<MunicipalityCode, Integer> inZones = new HashMap<>();
    for (int zone = 0; zone < geography.zones().size(); zone++) {
      inZones.merge(
          geography.zones().get(zone).municipality(), population.persons(zone, year), Integer::sum);
    }
    List<MunicipalityRow> rows = new ArrayList<>();
    for (Municipality municipality : geography.municipalities()) {
      population
          .official(municipality.code(), year)
          .ifPresent(figure ->
              rows.add(
                  new MunicipalityRow(
                      municipality.code().value(),
                      municipality.name(),
                      year,
                      figure.source(),
                      figure.total(),
                      inZones.getOrDefault(municipality.code(), 0))));
    }
    return rows;
  }

  private static CatchmentRow row(Evaluation evaluation, int index) {
    Catchment catchment = evaluation.access().catchments().get(index);
    Map<String, Integer> byAge = new LinkedHashMap<>();
    for (AgeGroup age : AgeGroup.values()) {
      byAge.put(age.column(), catchment.personsByAge().get(age.ordinal()));
    }
    return new CatchmentRow(
        catchment.naerhospital().name(),
        catchment.host().map(Municipality::name).orElse(""),
        catchment.acuteHospital().map(Site::name).orElse(""),
        catchment.tripToAcuteHospital().minutes(),
        catchment.tripToAcuteHospital().km(),
        catchment.tripToAcuteHospital().grade().name(),
        catchment.zones().size(),
        catchment.persons(),
        byAge,
        row(catchment.travel()),
        catchment.grade().name(),
        evaluation.volumes().get(index).stream().map(EvaluationSummary::row).toList());
  }

  private static VolumeRow row(PatientVolume volume) {
    return new VolumeRow(
        volume.condition().key(),
        volume.patients(),
        volume.contactsPerYear(),
        volume.movableContactsPerYear());
  }

  private static DistributionRow row(Distribution distribution) {
    Map<String, Long> byBand = new LinkedHashMap<>();
    Arrays.stream(TravelBand.values())
        .forEach(band -> byBand.put(band.name(), distribution.personsByBand().in(band)));
    return new DistributionRow(
        byBand,
        distribution.meanMinutes(),
        distribution.medianMinutes(),
        distribution.p90Minutes(),
        distribution.worstMinutes());
  }
}
