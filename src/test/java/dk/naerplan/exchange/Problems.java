package dk.naerplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.naerplan.language.Language;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a user is told when something is wrong. */
final class Problems {
  private Problems() {}

  /** The problem that a call ends in; its texts are whole in both languages. */
  static UserFacingException of(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isInstanceOf(UserFacingException.class);
    UserFacingException problem = (UserFacingException) thrown;
    for (Language language : Language.values()) {
      assertThat(problem.what(language)).isNotBlank().doesNotContain("{");
      assertThat(problem.remedy(language)).isNotBlank().doesNotContain("{");
      assertThat(problem.where(language)).isPresent();
    }
    return problem;
  }

  /** Makes sure that a call ends in a problem at a place. */
  static void assertAt(String key, Place place, ThrowingCallable call) {
    UserFacingException problem = of(call);
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.place()).isEqualTo(place);
  }
}
