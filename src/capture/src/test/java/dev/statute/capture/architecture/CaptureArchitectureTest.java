package dev.statute.capture.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages of this module depend on each other in one direction. */
class CaptureArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.statute.capture");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.statute.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingIsFetchedFromTheNetworkAndNoFileIsOpened() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URL")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.nio.channels..", "java.nio.file..")
        .check(CLASSES);
  }

  @Test
  void readersDoNotJudge() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.statute.rule.message.judge..")
        .check(CLASSES);
  }
}
