package dk.naerplan.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeGroupTest {
  @Test
  void groupsHaveLabelsForPeopleAndColumnsForFiles() {
    assertThat(AgeGroup.AGE_65_79.label()).isEqualTo("65–79");
    assertThat(AgeGroup.AGE_80_PLUS.label()).isEqualTo("80+");
    assertThat(AgeGroup.AGE_65_79.column()).isEqualTo("age_65_79");
    assertThat(AgeGroup.AGE_80_PLUS.column()).isEqualTo("age_80_plus");
  }

  @Test
  void eachGroupBeginsWhereTheOneBeforeEnds() {
    AgeGroup[] groups = AgeGroup.values();
    assertThat(groups[0].from()).isZero();
    for (int i = 1; i < groups.length; i++) {
      assertThat(groups[i - 1].label()).endsWith("–" + (groups[i].from() - 1));
    }
  }
}
