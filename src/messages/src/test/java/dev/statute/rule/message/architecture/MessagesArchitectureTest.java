package dev.statute.rule.message.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Checks look at exchanges, and judges at checks. */
class MessagesArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.statute.rule.message");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.statute.rule.message.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void exchangesKnowNoChecksAndChecksOfTheLawNoJudge() {
    noClasses()
        .that()
        .resideInAPackage("dev.statute.rule.message")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.statute.rule.message.*..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.statute.rule.message.judge..",
            "dev.statute.rule.message.contract..",
            "dev.statute.rule.message.catalogue..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.statute.rule.message.judge..")
        .check(CLASSES);
  }
}
