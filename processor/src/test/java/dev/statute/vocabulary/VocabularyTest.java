package dev.statute.vocabulary;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** No client or server offers these: a preface of a connection, and a wildcard. */
  private static final Set<String> NO_METHODS = Set.of("PRI", "*");

  @CompileTest
  void compilesWithoutAnyWarning(TestCompiler compiler) {
    assertThat(Library.compilation(compiler).strict().compile()).succeeds();
  }

  @Test
  void documentsAllThatIsPublic() {
    assertThat(
            Library.compilation(TestCompiler.JAVAC)
                .option("-Xdoclint:all/protected")
                .option("-Xdoclint/package:" + String.join(",", Library.exportedPackages()))
                .option("-Werror")
                .compile())
        .succeeds();
  }

  @CompileTest
  void hasAnAnnotationForEachMethodThatAnApiCanOffer(TestCompiler compiler) {
    Http http = Http.of(compiler);
    assertThat(ReferenceTable.methods()).hasSize(41);
    for (var row : ReferenceTable.methods()) {
      String token = row.get("name");
      if (!NO_METHODS.contains(token)) {
        assertThat(http.type(token.replace('-', '_'))).isAnnotation();
      }
    }
  }

  @CompileTest
  void hasNoAnnotationForNamesThatAreNoMethods(TestCompiler compiler) {
    assertThat(Library.result(compiler).generated())
        .containsKeys("dev.statute.http.Status", "dev.statute.http.Responds")
        .doesNotContainKey("dev.statute.http.PRI");
  }

  @CompileTest
  void saysWhoGeneratedIt(TestCompiler compiler) {
    assertThat(Library.result(compiler).generated().values())
        .isNotEmpty()
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains("@Generated(\"dev.statute.processor.StatuteProcessor\")"));
  }
}
