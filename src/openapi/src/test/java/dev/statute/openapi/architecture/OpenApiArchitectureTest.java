package dev.statute.openapi.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages of this module depend on each other in one direction. */
class OpenApiArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.statute.openapi");

  @Test
  void layersDependOnThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("document")
        .definedBy("dev.statute.openapi.document..")
        .layer("model")
        .definedBy("dev.statute.openapi.model..")
        .layer("read")
        .definedBy("dev.statute.openapi.read..")
        .optionalLayer("judge")
        .definedBy("dev.statute.openapi.judge..")
        .optionalLayer("convert")
        .definedBy("dev.statute.openapi.convert..")
        .optionalLayer("schema")
        .definedBy("dev.statute.openapi.schema..")
        .optionalLayer("example")
        .definedBy("dev.statute.openapi.example..")
        .optionalLayer("print")
        .definedBy("dev.statute.openapi.print..")
        .optionalLayer("export")
        .definedBy("dev.statute.openapi.export..")
        .whereLayer("document")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayOnlyAccessLayers("document")
        .whereLayer("read")
        .mayOnlyAccessLayers("document", "model")
        .whereLayer("print")
        .mayOnlyAccessLayers("document")
        .whereLayer("judge")
        .mayOnlyAccessLayers("document", "model", "print")
        .whereLayer("schema")
        .mayOnlyAccessLayers("document", "model")
        .whereLayer("convert")
        .mayOnlyAccessLayers("document", "model", "schema")
        .whereLayer("example")
        .mayOnlyAccessLayers("document", "model", "schema")
        .whereLayer("export")
        .mayOnlyAccessLayers("document", "model", "schema", "example", "print")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.statute.openapi.(**)").should().beFreeOfCycles().check(CLASSES);
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

  @Test
  void onlyTheReaderOfDocumentsTouchesFiles() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("dev.statute.openapi.document..", "dev.statute.openapi.read..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .check(CLASSES);
  }
}
