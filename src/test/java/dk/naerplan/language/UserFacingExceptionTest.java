package dk.naerplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.cli.Cli;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UserFacingExceptionTest {
  @Test
  void saysWhatWhereAndWhatToDoInDanish() {
    assertThat(unknownPlan(Place.field("plan.json", 12_345, "name")).describe(Language.DA))
        .isEqualTo(
            """
            Projektet har ingen plan med navnet Tarm.
            plan.json, linje 12345, felt "name"
            Vælg en af: Plan A, Plan B.\
            """);
  }

  @Test
  void saysWhatWhereAndWhatToDoInEnglish() {
    assertThat(unknownPlan(new Place("plan.json", 3, 14, "")).describe(Language.EN))
        .isEqualTo(
            """
            The project has no plan named Tarm.
            plan.json, line 3, column 14
            Choose one of: Plan A, Plan B.\
            """);
  }

  @Test
  void saysNothingOfAPlaceThatIsNotKnown() {
    UserFacingException problem = unknownPlan(Place.file(""));

    assertThat(problem.where(Language.DA)).isEmpty();
    assertThat(problem.describe(Language.DA).lines()).hasSize(2);
  }

  @Test
  void keepsItsCauseAndSpeaksToProgrammersToo() {
    IOException cause = new IOException("disk full");
    UserFacingException problem =
        new UserFacingException(
            UserFacingException.Kind.CANNOT_WRITE,
            Cli.class,
            "noSuchPlan",
            Place.line("a.csv", 7),
            cause,
            "x");

    assertThat(problem.kind()).isEqualTo(UserFacingException.Kind.CANNOT_WRITE);
    assertThat(problem).hasCause(cause).hasMessageContaining("noSuchPlan");
    assertThat(problem.place()).isEqualTo(new Place("a.csv", 7, 0, ""));
  }

  private static UserFacingException unknownPlan(Place place) {
    return UserFacingException.badInput(Cli.class, "noSuchPlan", place, "Tarm", "Plan A, Plan B");
  }
}
