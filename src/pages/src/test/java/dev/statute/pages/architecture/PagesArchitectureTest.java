package dev.statute.pages.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages of this module depend on each other in one direction. */
class PagesArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.statute.pages");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.statute.pages.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theModelKnowsNothingElse() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("dev.statute.pages.model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.statute.pages.fact..", "dev.statute.law..", "dev.statute.contract..")
        .check(CLASSES);
  }

  @Test
  void nothingIsFetchedFromTheNetwork() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URL")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.nio.channels..")
        .check(CLASSES);
  }
}
