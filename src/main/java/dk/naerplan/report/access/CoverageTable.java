package dk.naerplan.report.access;

import dk.naerplan.access.AreaIndex;
import dk.naerplan.access.Coverage;
import dk.naerplan.access.CoverageDecay;
import dk.naerplan.access.Quintiles;
import dk.naerplan.geo.Geography;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.plan.Area;
import dk.naerplan.travel.Grade;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Coverage with supply by municipality, and what the plan does to fifths of the persons. */
public final class CoverageTable {
  private static final int DECIMALS = 3;

  private final Texts texts;
  private final Figures figures;

  /** A municipality. */
  public record Row(String name, double persons, double perThousand, double beyond) {}

  /** Tables in a language. */
  public CoverageTable(Language language) {
    texts = Texts.of(CoverageTable.class, language);
    figures = new Figures(language);
  }

  /** The municipalities that have persons, in the order of the geography. */
  public List<Row> rows(Coverage coverage, Geography geography, AreaIndex areas) {
    return coverage.by(Area.MUNICIPALITY, areas).stream()
        .map(of ->
            new Row(
                geography.municipalities().get(of.area()).name(),
                of.persons(),
                of.perThousand(),
                of.beyond()))
        .toList();
  }

  /** The heads of the columns of a municipality: name, persons, supply, persons without. */
  public List<String> heads() {
    return Stream.of("name", "persons", "perThousand", "beyond")
        .map(name -> texts.get("coverage." + name))
        .toList();
  }

  /** Whole persons. */
  public String persons(double persons) {
    return figures.persons(persons);
  }

  /** Supply per 1,000 persons. */
  public String perThousand(double supply) {
    return figures.number(supply, DECIMALS, true);
  }

  /** The coverage of all persons in a sentence, with how well it is known. */
  public String sentence(Coverage coverage, String supply, CoverageDecay decay, long persons) {
    return texts.get(
        "coverage.sentence",
        supply,
        figures.number(coverage.supply(), 1, true),
        perThousand(coverage.perThousand()),
        figures.persons((double) coverage.personsBeyond()),
        figures.share(persons == 0 ? Double.NaN : (double) coverage.personsBeyond() / persons),
        decay(decay),
        texts.get("grade." + coverage.grade().orElse(Grade.ESTIMATED)));
  }

  /** A decay with its figures and its source. */
  public String decay(CoverageDecay decay) {
    return texts.get("decay." + decay);
  }

  /** The heads of the columns of a fifth. */
  public List<String> fifthHeads() {
    return Stream.of("fifth", "range", "persons", "before", "after", "saved")
        .map(name -> texts.get("fifths." + name))
        .toList();
  }

  /** A fifth as people read it. */
  public List<String> cells(Quintiles.Fifth fifth) {
    double before = fifth.gain().meanMinutesBefore();
    double after = fifth.gain().meanMinutesAfter();
    return List.of(
        texts.get("fifths.number." + fifth.number()),
        range(fifth),
        figures.persons(fifth.gain().persons()),
        figures.minutes(before),
        figures.minutes(after),
        figures.minutes(before - after));
  }

  private String range(Quintiles.Fifth fifth) {
    return fifth.from() == fifth.to()
        ? figures.number(fifth.from(), 2, true)
        : texts.get(
            "fifths.fromTo",
            figures.number(fifth.from(), 2, true),
            figures.number(fifth.to(), 2, true));
  }

  /** Both tables as tab-separated text for a spreadsheet. */
  public String tsv(List<Row> rows, List<Quintiles.Fifth> fifths) {
    Stream<String> municipalities =
        rows.stream()
            .map(row ->
                String.join(
                    "\t",
                    row.name(),
                    figures.number(row.persons(), 0, false),
                    figures.number(row.perThousand(), DECIMALS, false),
                    figures.number(row.beyond(), 0, false)));
    Stream<String> people = fifths.stream().map(fifth -> String.join("\t", cells(fifth)));
    return Stream.of(
            Stream.of(String.join("\t", heads())),
            municipalities,
            fifths.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("", String.join("\t", fifthHeads())),
            people)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
