package dev.statute.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Test classes run at the same time, so that none may change what the others see. */
class IsolationTest {

  private static final Set<String> SETTERS =
      Set.of(
          Locale.class.getName() + ".setDefault",
          TimeZone.class.getName() + ".setDefault",
          System.class.getName() + ".setProperty",
          System.class.getName() + ".setProperties",
          System.class.getName() + ".clearProperty",
          System.class.getName() + ".setOut",
          System.class.getName() + ".setErr",
          System.class.getName() + ".setIn");

  @Test
  void whatChangesTheVirtualMachineRunsAlone() {
    classes()
        .that(describe("change the virtual machine", IsolationTest::changesTheMachine))
        .should()
        .beAnnotatedWith(Isolated.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("dev.statute"));
  }

  private static boolean changesTheMachine(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(call -> SETTERS.contains(call.getTargetOwner().getName() + "." + call.getName()));
  }
}
