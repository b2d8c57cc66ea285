package dev.statute.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of this module depend on each other in one direction. */
class ConformanceArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.statute.conformance");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.statute.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheFilterNeedsServlets() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.statute.conformance.servlet")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.servlet..", "dev.statute.conformance.servlet")
        .check(CLASSES);
  }

  @Test
  void doorsJudgeNothing() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.statute.conformance.door",
            "dev.statute.conformance.wire",
            "dev.statute.conformance.servlet")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.statute.conformance.judge", "dev.statute.rule.message.judge")
        .check(CLASSES);
  }
}
