package dk.naerplan.framework;

/**
 * The id of a question, kebab-case Danish without æ, ø and å, for instance {@code speciallaege}. It
 * never changes once a plan has answered it.
 */
public record QuestionId(String value) implements Comparable<QuestionId> {
  /** Refuses a blank id. */
  public QuestionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A blank question id");
    }
  }

  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
