package dev.statute.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.statute.rule.Check;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packages of the core depend on each other in one direction, and on no compiler. */
class CoreArchitectureTest {

  /** An annotation, or the qualified name of a type, as Java writes them. */
  private static final Pattern JAVA_SYNTAX = Pattern.compile("@[A-Z]|dev\\.statute\\.|\\.class\\b");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("testkit"))
          .importPackages("dev.statute");

  @Test
  void layersDependOnThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("dev.statute.text..")
        .layer("law")
        .definedBy("dev.statute.law..")
        .layer("contract")
        .definedBy("dev.statute.contract")
        .layer("shape")
        .definedBy("dev.statute.contract.shape..")
        .optionalLayer("contract file")
        .definedBy("dev.statute.contract.file..")
        .layer("rule")
        .definedBy("dev.statute.rule..")
        .optionalLayer("change")
        .definedBy("dev.statute.change..")
        .optionalLayer("report")
        .definedBy("dev.statute.report..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("law")
        .mayOnlyAccessLayers("text")
        .whereLayer("contract")
        .mayOnlyAccessLayers("law", "text")
        .whereLayer("shape")
        .mayOnlyAccessLayers("contract", "law", "text")
        .whereLayer("contract file")
        .mayOnlyAccessLayers("shape", "contract", "law", "text")
        .whereLayer("change")
        .mayOnlyAccessLayers("rule", "contract file", "shape", "contract", "law", "text")
        .whereLayer("rule")
        .mayOnlyAccessLayers("shape", "contract", "law", "text")
        .whereLayer("report")
        .mayOnlyAccessLayers("rule", "contract", "text")
        .check(CLASSES);
  }

  @Test
  void theRecordsOfTheLawKnowNoneOfItsForms() {
    noClasses()
        .that()
        .resideInAPackage("dev.statute.law")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.statute.law.(*)..")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsACompiler() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model..",
            "javax.annotation.processing..",
            "javax.tools..",
            "com.sun..",
            "com.palantir.javapoet..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReadersOfLawsAndContractsKnowALibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.statute.law.yaml..", "dev.statute.law.company..", "dev.statute.contract.file.text")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void checksDoNotSeeEachOther() {
    for (JavaClass check : CLASSES) {
      if (check.isAssignableTo(Check.class)) {
        assertThat(check.getDirectDependenciesFromSelf())
            .as("what %s depends on", check.getName())
            .extracting(Dependency::getTargetClass)
            .filteredOn(target -> !target.getName().startsWith(check.getName()))
            .filteredOn(target -> !target.isInterface() && target.isAssignableTo(Check.class))
            .isEmpty();
      }
    }
  }

  @Test
  void subjectsOfRulesDoNotSeeEachOther() {
    slices()
        .matching("dev.statute.rule.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage("dev.statute.rule.catalogue"), alwaysTrue())
        .check(CLASSES);
  }

  @Test
  void subjectsOfChangesDoNotSeeEachOther() {
    slices()
        .matching("dev.statute.change.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage("dev.statute.change.catalogue"), alwaysTrue())
        .ignoreDependency(alwaysTrue(), resideInAPackage("dev.statute.change.type"))
        .check(CLASSES);
  }

  @Test
  void onlyTheEngineAndTheTableKnowTheSubjects() {
    noClasses()
        .that(
            resideInAPackage("dev.statute..")
                .and(
                    DescribedPredicate.not(
                        resideInAPackage("dev.statute.rule.(*)..").or(isTheChecker()))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.statute.rule.(*)..")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> isTheChecker() {
    return DescribedPredicate.describe(
        "is the checker", type -> type.getName().equals("dev.statute.rule.Checker"));
  }

  @Test
  void theWordsOfRulesHoldForEachSource() throws IOException {
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().startsWith("dev.statute.rule")) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = CoreArchitectureTest.class.getResourceAsStream(file)) {
          assertThat(ConstantTexts.read(in))
              .as("texts of %s", type.getName())
              .noneMatch(text -> JAVA_SYNTAX.matcher(text).find());
        }
      }
    }
  }
}
