package dk.naerplan.workbench.framework;

import java.util.Objects;

/** A field that two editions put differently, in words. */
public record FieldChange(String field, String before, String after) {
  boolean isReal() {
    return !Objects.equals(before, after);
  }
}
