package dev.statute.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.statute.Api;
import dev.statute.client.Client;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Answer;
import dev.statute.server.Attributes;
import dev.statute.server.Dispatcher;
import dev.statute.server.Filter;
import dev.statute.server.Limits;
import dev.statute.server.Observer;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import dev.statute.server.Routes;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.InterimSink;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The packages of the run time, over all modules that {@code statute} brings. */
class RuntimeArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrls(
              List.of(Api.class, Dispatcher.class, Client.class, JacksonCodec.class).stream()
                  .map(type -> type.getProtectionDomain().getCodeSource())
                  .map(CodeSource::getLocation)
                  .toList());

  private static final int MOST_CLASSES = 40;

  /** The packages that have a type for each field value, and for each method. */
  private static final Set<String> LISTS = Set.of("dev.statute.field", "dev.statute.http");

  /** What a server has to offer to an adapter. */
  private static final Set<String> FOR_ADAPTERS =
      Set.of(
          Request.class.getName(),
          RequestBuilder.class.getName(),
          Attributes.class.getName(),
          Answer.class.getName(),
          InterimSink.class.getName(),
          ResponseSink.class.getName(),
          ResponseHead.class.getName(),
          Framing.class.getName(),
          Framing.Bare.class.getName(),
          Dispatcher.class.getName(),
          Dispatcher.Builder.class.getName(),
          Routes.class.getName(),
          Filter.class.getName(),
          Observer.class.getName(),
          Limits.class.getName());

  @Test
  void noPackageDependsOnItself() {
    assertThat(CLASSES).hasSizeGreaterThan(200);
    slices().matching("dev.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void packagesAreSmall() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !LISTS.contains(type.getPackageName()))
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(sizes)
        .allSatisfy(
            (name, size) ->
                assertThat(size).as("classes of %s", name).isLessThanOrEqualTo(MOST_CLASSES));
  }

  @Test
  void noTwoPublicTypesShareAName() {
    Map<String, List<JavaClass>> named =
        CLASSES.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .collect(groupingBy(JavaClass::getSimpleName));

    assertThat(named.values()).allSatisfy(types -> assertThat(types).hasSize(1));
  }

  @Test
  void anAdapterSeesOnlyWhatIsForAdapters() {
    noClasses()
        .that()
        .resideInAPackage("dev.statute.server.jdk..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.statute.server..")
                .and(not(resideInAnyPackage("dev.statute.server.jdk", "dev.statute.server.path")))
                .and(
                    DescribedPredicate.describe(
                        "are not for adapters", type -> !FOR_ADAPTERS.contains(type.getName()))))
        .check(CLASSES);
  }
}
