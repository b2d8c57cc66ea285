package dev.statute.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URLConnection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/** Packages depend on each other in one direction, and on the compiler in few places. */
class ArchitectureTest {

  private static final String ROOT = "dev.statute.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              ROOT + "law",
              ROOT + "api",
              ROOT + "check",
              ROOT + "cause",
              ROOT + "report",
              ROOT + "generate",
              ROOT + "processor");

  @Test
  void lawDependsOnNoOtherPackage() {
    dependsOnNoneOf("law", "api", "check", "cause", "report", "generate", "processor");
  }

  @Test
  void apiDependsOnTheLawOnly() {
    dependsOnNoneOf("api", "check", "cause", "report", "generate", "processor");
  }

  @Test
  void ruleDependsOnApiAndLawOnly() {
    dependsOnNoneOf("check", "cause", "report", "generate", "processor");
  }

  @Test
  void causeDependsOnApiAndLawOnly() {
    dependsOnNoneOf("cause", "check", "report", "generate", "processor");
  }

  @Test
  void reportDependsOnRulesAndWhatTheyDependOnOnly() {
    dependsOnNoneOf("report", "cause", "generate", "processor");
  }

  @Test
  void generateDependsOnApiAndLawOnly() {
    dependsOnNoneOf("generate", "cause", "check", "report", "processor");
  }

  @Test
  void onlyTheProcessorKnowsAnnotationProcessing() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "processor..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void rulesAndReportsKnowNothingOfTheCompiler() {
    noClasses()
        .that(resideInAnyPackage(ROOT + "rule..", ROOT + "spec..", ROOT + "report.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model.element..", "javax.lang.model.type..", "javax.tools..")
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
