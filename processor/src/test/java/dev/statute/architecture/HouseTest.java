package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Packages are small, names are told apart, and nothing is kept in static variables. */
class HouseTest {

  private static final int MOST_CLASSES = 40;

  /** Names that the model of annotated interfaces still shares with the contract. */
  private static final Set<String> SHARED = Set.of();

  /** What can change in a static variable although that is final. */
  private static final Set<String> MUTABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.TreeMap",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("testkit"))
          .importPackages("dev.statute");

  private static List<JavaClass> topLevel() {
    return CLASSES.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .toList();
  }

  @Test
  void packagesAreSmall() {
    Map<String, Long> sizes =
        topLevel().stream()
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .allSatisfy(
            (name, size) ->
                assertThat(size).as("classes of %s", name).isLessThanOrEqualTo(MOST_CLASSES));
  }

  @Test
  void noTwoPublicTypesShareASimpleName() {
    Map<String, List<String>> byName =
        topLevel().stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(byName.values())
        .filteredOn(names -> names.size() > 1)
        .allSatisfy(
            names ->
                assertThat(SHARED)
                    .as(names.toString())
                    .contains(names.get(0).substring(names.get(0).lastIndexOf('.') + 1)));
  }

  @Test
  void nothingThatChangesIsStatic() {
    assertThat(CLASSES)
        .flatExtracting((Function<JavaClass, Set<JavaField>>) JavaClass::getFields)
        .filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .allSatisfy(
            field ->
                assertThat(MUTABLE)
                    .as(field.getFullName())
                    .doesNotContain(field.getRawType().getName()));
  }
}
