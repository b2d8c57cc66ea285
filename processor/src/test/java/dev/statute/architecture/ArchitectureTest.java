package dev.statute.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.statute.law.Status;
import java.net.URLConnection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/** Packages depend on each other in one direction, and on the compiler in few places. */
class ArchitectureTest {

  private static final String ROOT = "dev.statute.";

  /** Ours and those of the core; the tests have neither readers nor writers. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("testkit"))
          .importPackages("dev.statute");

  private static final String[] PROCESSOR = {
    "declaration",
    "compiler",
    "read",
    "dialect",
    "check",
    "diagnostic",
    "source",
    "generate",
    "complete",
    "processor",
    "runtime"
  };

  @Test
  void theCoreKnowsNothingOfTheProcessor() {
    dependsOnNoneOf("law", PROCESSOR);
    dependsOnNoneOf("contract", PROCESSOR);
    dependsOnNoneOf("rule", PROCESSOR);
    dependsOnNoneOf("report", PROCESSOR);
  }

  @Test
  void compilerKnowsNoDeclaration() {
    dependsOnNoneOf(
        "compiler",
        "declaration",
        "read",
        "dialect",
        "check",
        "diagnostic",
        "source",
        "generate",
        "processor",
        "rule",
        "report",
        "law");
  }

  @Test
  void readersSeeNoRules() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "declaration..", ROOT + "read..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "rule..")
        .check(CLASSES);
    dependsOnNoneOf(
        "read", "dialect", "check", "diagnostic", "source", "generate", "processor", "report");
    dependsOnNoneOf("declaration", "read", "dialect", "check", "diagnostic", "source", "generate");
    dependsOnNoneOf("dialect", "read", "check", "diagnostic", "source", "generate", "processor");
  }

  @Test
  void rulesSeeNoReaders() {
    dependsOnNoneOf("rule", "read", "dialect", "declaration", "compiler");
    dependsOnNoneOf("check", "diagnostic", "source", "generate", "processor", "report");
  }

  @Test
  void writersSeeNoRulesOfHttp() {
    dependsOnNoneOf(
        "source", "law", "contract", "rule", "report", "declaration", "read", "generate");
    dependsOnNoneOf("source", "compiler", "check", "diagnostic", "processor");
    dependsOnNoneOf("generate", "rule", "check", "diagnostic", "processor", "report", "compiler");
    noClasses()
        .that()
        .resideInAPackage(ROOT + "generate..")
        .should()
        // What a status carries its shape tells.
        .callMethod(Status.class, "fields")
        .check(CLASSES);
  }

  @Test
  void diagnosticsKnowNoStep() {
    dependsOnNoneOf("diagnostic", "check", "read", "source", "generate", "processor");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.statute.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void fewKnowJavaPoet() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "compiler..",
            ROOT + "diagnostic..",
            ROOT + "law..",
            ROOT + "contract..",
            ROOT + "rule..",
            ROOT + "report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void onlyCompilerAndCauseKnowTheTreesOfJavac() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "compiler..", ROOT + "diagnostic.cause..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "processor.CausePlugin")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun..")
        .check(CLASSES);
  }

  @Test
  void fewKnowAnnotationProcessing() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "processor..", ROOT + "compiler..", ROOT + "diagnostic..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void onlyOneClassWritesFiles() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.CompilerFiles")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Filer.class)
        .check(CLASSES);
  }

  @Test
  void onlyOneClassReports() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.diagnostic\\.Reporter")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Messager.class)
        .check(CLASSES);
  }

  @Test
  void nothingIsKeptInStaticVariables() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void noClassIsABagOfUtilities() {
    noClasses().should().haveNameMatching(".*Utils?").check(CLASSES);
  }

  @Test
  void nothingReachesForNetworkOrEnvironment() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(URLConnection.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .check(CLASSES);
  }

  private static void dependsOnNoneOf(String name, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = ROOT + others[i] + "..";
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }
}
