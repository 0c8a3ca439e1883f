package dk.naerplan.workbench.plan.field;

/** Something to choose, by how it is written down and how it is called. */
public record Choice(String id, String label) {
  @Override
  public String toString() {
    return label;
  }
}
