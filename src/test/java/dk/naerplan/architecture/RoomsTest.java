package dk.naerplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the program and the arrows between them, as docs/architecture.md draws them. */
class RoomsTest {
  private static final String ROOT = "dk.naerplan.";

  private static final List<String> CORE =
      List.of("geo", "population", "travel", "framework", "plan", "access", "demand", "check");

  /** Which rooms a room may use besides itself and the Java library. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("language", List.of()),
          Map.entry("geo", List.of()),
          Map.entry("population", List.of("geo")),
          Map.entry("travel", List.of("geo")),
          Map.entry("routing", List.of("geo", "travel", "language")),
          Map.entry("transit", List.of("geo", "travel", "language", "routing")),
          Map.entry("framework", List.of()),
          Map.entry("plan", List.of("geo", "framework", "travel")),
          Map.entry("access", List.of("geo", "framework", "population", "travel", "plan")),
          Map.entry(
              "demand", List.of("geo", "framework", "population", "travel", "plan", "access")),
          Map.entry(
              "check",
              List.of("geo", "framework", "population", "travel", "plan", "access", "demand")),
          Map.entry("store", with("language", "routing", "transit")),
          Map.entry("exchange", with("language", "routing", "transit", "store")),
          Map.entry("report", with("language", "store", "exchange")),
          Map.entry("cli", with("language", "routing", "store", "exchange", "report")),
          Map.entry("workbench", with("language", "routing", "store", "exchange", "report")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.naerplan");

  private static List<String> with(String... edges) {
    return Stream.concat(CORE.stream(), Stream.of(edges)).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyRoomUsesOnlyTheRoomsItMay() {
    return MAY_USE.entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(), () -> usesOnly(entry.getKey(), entry.getValue())));
  }

  private static void usesOnly(String room, List<String> others) {
    List<String> allowed = new ArrayList<>(List.of(ROOT + room + ".."));
    others.forEach(other -> allowed.add(ROOT + other + ".."));
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dk.naerplan..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .check(CLASSES);
  }

  @Test
  void theCoreKnowsNoWindowNoFilesNoDatabaseNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE.stream().map(room -> ROOT + room + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.awt..",
            "java.sql..",
            "javax..",
            "java.io..",
            "java.nio..",
            "java.time..",
            "tools.jackson..",
            "com.fasterxml..",
            "org.h2..",
            "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void reportsAndTheCommandLineKnowNoWindow() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "store..", ROOT + "exchange..", ROOT + "report..", ROOT + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .check(CLASSES);
  }

  @Test
  void viewModelsKnowNoNodes() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .or()
        .resideInAPackage(ROOT + "workbench.session..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
        .check(CLASSES);
  }

  @Test
  void viewsCallNoStore() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("View")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "store..")
        .check(CLASSES);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("dk.naerplan.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("dk.naerplan.workbench.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyRoomSaysWhatItIsFor() {
    classes()
        .that()
        .resideInAPackage("dk.naerplan.*..")
        .should(PackageDescription.exists())
        .check(CLASSES);
  }
}
