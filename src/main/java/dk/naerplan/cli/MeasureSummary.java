package dk.naerplan.cli;

import dk.naerplan.access.AgeGaps;
import dk.naerplan.access.AreaGain;
import dk.naerplan.access.Gain;
import dk.naerplan.access.Inequality;
import dk.naerplan.access.Measures;
import dk.naerplan.plan.Area;
import dk.naerplan.population.AgeGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who gains and who loses; the names of the components are the keys of the JSON. */
record MeasureSummary(
    double tripsPerPersonPerYear,
    String grade,
    Gain everyone,
    Gain.Beyond beyondAcuteHospital,
    Gain.Beyond beyondAnyHospital,
    InequalityRow inequalityBefore,
    InequalityRow inequalityAfter,
    List<AgeRow> ages,
    Map<String, Gain> parties,
    List<AreaRow> regions,
    List<AreaRow> clusters,
    List<AreaRow> municipalities) {

  record InequalityRow(
      double gini, double theil, double theilBetweenMunicipalities, double personsWithoutWay) {}

  record AgeRow(String age, double persons, double meanMinutesBefore, double meanMinutesAfter) {}

  record AreaRow(String id, String name, String party, Gain gain) {}

  static MeasureSummary of(Measures measures) {
    Map<String, Gain> parties = new LinkedHashMap<>();
    measures.byParty().forEach((party, gain) -> parties.put(party.name(), gain));
    return new MeasureSummary(
        measures.tripsPerPersonPerYear(),
        measures.grade().name(),
        measures.everyone(),
        measures.beyondAcuteHospital(),
        measures.beyondAnyHospital(),
        row(measures.inequalityBefore(), measures.theilBefore()),
        row(measures.inequalityAfter(), measures.theilAfter()),
        Stream.of(AgeGroup.values()).map(age -> row(age, measures)).toList(),
        parties,
        rows(measures.by(Area.REGION)),
        rows(measures.by(Area.CLUSTER)),
        rows(measures.by(Area.MUNICIPALITY)));
  }

  private static InequalityRow row(Inequality inequality, Inequality.Theil theil) {
    return new InequalityRow(
        inequality.gini(), theil.total(), theil.between(), inequality.personsWithoutWay());
  }

  private static AgeRow row(AgeGroup age, Measures measures) {
    AgeGaps.Group before = measures.agesBefore().groups().get(age.ordinal());
    AgeGaps.Group after = measures.agesAfter().groups().get(age.ordinal());
    return new AgeRow(
        age.column(),
        before.persons() + before.withoutWay(),
        before.meanMinutes(),
        after.meanMinutes());
  }

  private static List<AreaRow> rows(List<AreaGain> areas) {
    return areas.stream()
        .map(area ->
            new AreaRow(area.id(), area.name(), area.party().map(Enum::name).orElse(""), area.gain()))
        .toList();
  }
}
