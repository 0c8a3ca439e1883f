package dk.naerplan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every package has a package-info.java. */
final class PackageDescription {
  private PackageDescription() {}

  static ArchCondition<JavaClass> exists() {
    return new ArchCondition<>("lie in a package with a description") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Path file =
            Path.of("src/main/java", type.getPackageName().replace('.', '/'), "package-info.java");
        if (!Files.exists(file)) {
          events.add(SimpleConditionEvent.violated(type, file + " is missing"));
        }
      }
    };
  }
}
