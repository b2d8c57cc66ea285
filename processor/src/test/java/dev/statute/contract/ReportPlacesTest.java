package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a report says that findings are. */
class ReportPlacesTest {

  private static final String FILE = "acme/Things.java";

  /** Tabs and wide characters are as many columns as they have chars. */
  private static final String API =
      """
      package acme;

      import static dev.statute.http.Status.*;

      import dev.statute.Api;
      import dev.statute.http.*;

      @Api("/things")
      ①@Responds(status = FORBIDDEN)②
      public interface Things {

        @PUT("/a") /* 😀 */ @Responds(status = ③PARTIAL_CONTENT④, body = String[].class)
        \t@Responds(status = ⑦EARLY_HINTS⑧) PutA putA();

        @GET(⑨"/{a"⑩)
        @SuppressWarnings({"unused", ⑪"statute:problem-type"⑫})
        @Responds(status = OK, body = String.class)
        GetA getA();

        GetA ⑬plain⑭(String x);
      }
      """;

  @Test
  void areThoseOfTheVeryValuesOnJavac() {
    Compilation compilation = compilation(TestCompiler.JAVAC);
    SarifLog log = SarifLog.of(compilation.compile().resources());
    assertThat(log.begins())
        .containsExactly(
            "missing-body-should warning " + compilation.position(FILE, '①'),
            "method-status error " + compilation.position(FILE, '③'),
            "interim-status error " + compilation.position(FILE, '⑦'),
            "path-syntax error " + compilation.position(FILE, '⑨'),
            "unused-suppression-doubt warning " + compilation.position(FILE, '⑪'),
            "unannotated-method-doubt warning " + compilation.position(FILE, '⑬'));
    assertThat(ends(log))
        .containsExactly(
            compilation.position(FILE, '②'),
            compilation.position(FILE, '④'),
            compilation.position(FILE, '⑧'),
            compilation.position(FILE, '⑩'),
            compilation.position(FILE, '⑫'),
            compilation.position(FILE, '⑭'));
  }

  @CompileTest
  void nameTheOperation(TestCompiler compiler) {
    SarifLog log = SarifLog.of(compilation(compiler).compile().resources());
    assertThat(log.each("/locations/0/logicalLocations/0/fullyQualifiedName"))
        .containsExactly(
            "acme.Things",
            "acme.Things.putA",
            "acme.Things.putA",
            "acme.Things.getA",
            "acme.Things.getA",
            "acme.Things.plain");
    assertThat(log.each("/locations/0/logicalLocations/0/kind"))
        .containsExactly("type", "member", "member", "member", "member", "member");
    assertThat(log.each("/locations/0/physicalLocation/artifactLocation/uri")).containsOnly(FILE);
  }

  /** No API of ECJ tells positions. */
  @Test
  void haveNoLinesOnEcj() {
    SarifLog log = SarifLog.of(compilation(TestCompiler.ECJ).compile().resources());
    assertThat(log.results())
        .hasSize(6)
        .allSatisfy(
            result ->
                assertThat(result.at("/locations/0/physicalLocation").has("region")).isFalse());
  }

  /** A type that is not public may stand in a file of any name. */
  @CompileTest
  void nameTheFileWhereItIsKnown(TestCompiler compiler) {
    String source =
        Things.file(
            "@Responds(status = FORBIDDEN)\n",
            "Things",
            "@GET @Responds(status = OK, body = Order.class) G g();\n");
    SarifLog log =
        SarifLog.of(
            Things.compilation(compiler)
                .source("acme/Other.java", source.replace("public ", ""))
                .option("-Astatute.report=sarif")
                .compile()
                .resources());
    assertThat(log.each("/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly(compiler == TestCompiler.JAVAC ? "acme/Other.java" : "");
    assertThat(log.each("/locations/0/logicalLocations/0/fullyQualifiedName"))
        .containsExactly("acme.Things");
  }

  @CompileTest
  void areThoseOfNestedTypes(TestCompiler compiler) {
    String source =
        Things.inPackage(
            "acme",
            """
            public class Outer {
              @Api
              public interface Inner {
                Get plain();
              }
            }
            """);
    Compilation compilation =
        Things.compilation(compiler)
            .source("acme/Outer.java", source)
            .option("-Astatute.report=sarif");
    SarifLog log = SarifLog.of(compilation.compile().resources());
    assertThat(log.each("/locations/0/logicalLocations/0/fullyQualifiedName"))
        .containsExactly("acme.Outer.Inner.plain");
    assertThat(log.each("/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly("acme/Outer.java");
  }

  private static Compilation compilation(TestCompiler compiler) {
    return Compilation.of(compiler).source(FILE, API).option("-Astatute.report=sarif");
  }

  private static List<String> ends(SarifLog log) {
    return log.results().stream()
        .map(result -> result.at("/locations/0/physicalLocation/region"))
        .map(region -> region.get("endLine") + " " + region.get("endColumn"))
        .toList();
  }
}
