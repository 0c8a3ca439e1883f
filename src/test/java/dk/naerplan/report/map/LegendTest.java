package dk.naerplan.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.access.Dataset;
import dk.naerplan.access.SiteColumns;
import dk.naerplan.demand.Evaluation;
import dk.naerplan.language.Language;
import dk.naerplan.testing.SmallCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the legend says, in both languages. */
class LegendTest {
  private final Dataset dataset = SmallCountry.dataset();
  private final Evaluation evaluation =
      Evaluation.of(SmallCountry.plan(), dataset, SmallCountry.book(), 2026, SiteColumns.none());

  private Legend legend(MapTheme theme, Language language, MapLook look) {
    MapScene scene = MapScene.plan(dataset, evaluation, language).withTheme(theme).withLook(look);
    return Legend.of(scene, ZoneColours.of(scene));
  }

  @Test
  void travelTimesHaveTheBandsOfTheChartsAndSayThatTheyAreEstimated() {
    Legend legend = legend(MapTheme.MINUTES_TO_NAERHOSPITAL, Language.DA, MapLook.PRINT);

    assertThat(legend.title()).isEqualTo("Rejsetid til nærmeste nærhospital");
    assertThat(legend.subtitle()).isEqualTo("Minutter");
    assertThat(legend.classes())
        .extracting(Legend.Entry::text)
        .startsWith("Under 10", "10–20", "20–30", "30–45", "45–60", "60 og derover");
    assertThat(legend.notes()).containsExactly("Estimeret rejsetid");
  }

  @Test
  void aProjectorShowsFewerClasses() {
    Legend legend =
        legend(MapTheme.MINUTES_TO_ACUTE_HOSPITAL, Language.EN, MapLook.of(false, true));

    assertThat(legend.classes())
        .extracting(Legend.Entry::text)
        .startsWith("Under 20", "20–30", "30–60", "60 and over");
    assertThat(legend.notes()).containsExactly("Estimated travel time");
  }

  @Test
  void everyZoneIsCountedInSomeClass() {
    ZoneColours colours =
        ZoneColours.of(MapScene.plan(dataset, evaluation, Language.DA).withTheme(MapTheme.DENSITY));

    int counted = colours.zonesIn(-1);
    for (int number = 0; number < colours.fills().size(); number++) {
      counted += colours.zonesIn(number);
    }
    assertThat(counted).isEqualTo(7);
  }

  @Test
  void figuresSpreadFromMunicipalitiesAreCalledEstimates() {
    assertThat(legend(MapTheme.DENSITY, Language.DA, MapLook.PRINT).notes())
        .containsExactly("Kommunetal fordelt på zoner (estimeret)");
    assertThat(legend(MapTheme.SHARE_80_PLUS, Language.EN, MapLook.PRINT).notes())
        .containsExactly("Municipal figures spread over zones (estimated)");
  }

  @Test
  void growthSpeaksOfFirstAndLastYear() {
    Legend legend = legend(MapTheme.GROWTH, Language.DA, MapLook.PRINT);

    assertThat(legend.subtitle())
        .isEqualTo("Pct., " + SmallCountry.YEARS.getFirst() + "–" + SmallCountry.YEARS.getLast());
  }

  @ParameterizedTest
  @EnumSource
  void everyThemeHasANameInBothLanguages(MapTheme theme) {
    assertThat(Legend.name(theme, Language.DA)).isNotBlank();
    assertThat(Legend.name(theme, Language.EN))
        .isNotBlank()
        .isNotEqualTo(Legend.name(theme, Language.DA));
  }
}
