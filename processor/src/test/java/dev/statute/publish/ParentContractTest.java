package dev.statute.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;

/** What an interface inherits from class files whose contract files lie beside them. */
class ParentContractTest {

  private static final String HEADER =
      """
      package acme;

      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.field.*;
      import dev.statute.http.*;
      import java.util.List;
      import java.util.Map;
      import org.jspecify.annotations.Nullable;

      """;

  private static final String BASE =
      HEADER
          + """
          @Api("/base")
          public interface Base<K extends Comparable<K>, V> {
            @PUT("/{key}/{part}")
            @Responds(status = NO_CONTENT)
            PutPart put(String part, K key, Map<K, List<? extends V>> parts, @QueryParam @Nullable Integer mode);

            @GET("/{key}")
            @Responds(status = OK, body = String.class, headers = ETAG)
            @Responds(status = NOT_MODIFIED)
            GetPart get(@QueryParam(style = QueryStyle.FORM) Part part, K key, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);
          }
          """;

  private static final String PART =
      HEADER + "public record Part(@Nullable Integer from, int to) {}\n";

  private static final String MIDDLE =
      HEADER
          + """
          @Api("/middle")
          public interface Middle extends Base<String, Long> {
            @POST("/{name}")
            @Responds(status = NO_CONTENT)
            AddPart add(String name, @QueryParam String[] tags);
          }
          """;

  private static final Map<String, String> LIBRARY =
      Map.of("acme/Base.java", BASE, "acme/Middle.java", MIDDLE, "acme/Part.java", PART);

  private static final String CHILD =
      HEADER
          + """
          @Api(value = "/child", generate = {Output.ROUTES, Output.CLIENT})
          public interface Child extends Middle {}
          """;

  private static final String REQUEST =
      """
      @dev.statute.GenerateRoutes(acme.Middle.class)
      @dev.statute.GenerateClient(acme.Middle.class)
      package more;
      """;

  private static final Path CONTRACT = Path.of("META-INF/statute/acme.Middle.contract");

  @TempDir private Path folder;

  /** Compiles without the names of parameters. */
  private void compileLibrary(TestCompiler compiler) {
    Compilation.of(compiler).sources(LIBRARY).compile().writeAll(folder);
  }

  private static Map<String, String> generated(CompilationResult result, String prefix) {
    assertThat(result.succeeded()).as("%s", result.reported()).isTrue();
    Map<String, String> generated = new TreeMap<>(result.generated());
    generated.keySet().removeIf(name -> !name.startsWith(prefix));
    return generated;
  }

  @CompileTest
  void genericSuperinterfacesOfSuperinterfacesAreAsInTheirSources(TestCompiler compiler) {
    compileLibrary(compiler);

    Map<String, String> generated =
        generated(
            Compilation.of(compiler).classPath(folder).source("acme/Child.java", CHILD).compile(),
            "acme.Child");
    assertThat(generated).containsKeys("acme.ChildRoutes", "acme.ChildClient");
    assertThat(generated)
        .isEqualTo(
            generated(
                Compilation.of(compiler)
                    .sources(LIBRARY)
                    .source("acme/Child.java", CHILD)
                    .compile(),
                "acme.Child"));
  }

  @CompileTest
  void whatIsRequestedForAClassFileIsAsForItsSource(TestCompiler compiler) {
    compileLibrary(compiler);

    Map<String, String> generated =
        generated(
            Compilation.of(compiler)
                .classPath(folder)
                .source("more/package-info.java", REQUEST)
                .compile(),
            "more.");
    assertThat(generated).containsKeys("more.MiddleRoutes", "more.MiddleClient");
    assertThat(generated)
        .isEqualTo(
            generated(
                Compilation.of(compiler)
                    .sources(LIBRARY)
                    .source("more/package-info.java", REQUEST)
                    .compile(),
                "more."));
  }

  /** The contract of the child is the same, but for what only sources say. */
  @CompileTest
  void contractOfTheChildHasTheNamesOfTheParents(TestCompiler compiler) {
    compileLibrary(compiler);

    assertThat(
            Shop.contract(
                Compilation.of(compiler)
                    .classPath(folder)
                    .source("acme/Child.java", CHILD)
                    .compile(),
                "acme.Child"))
        .isEqualTo(
            Shop.contract(
                Compilation.of(compiler)
                    .sources(LIBRARY)
                    .source("acme/Child.java", CHILD)
                    .compile(),
                "acme.Child"));
  }

  @CompileTest
  void contractOfAnotherVersionIsNotBelieved(TestCompiler compiler) throws IOException {
    assertThat(
            after(
                compiler,
                contract ->
                    contract
                        .replace("type: \"java.lang.String[]\"", "type: long")
                        .replace("type: java.lang.String[]", "type: long")))
        .contains(
            "META-INF/statute/acme.Middle.contract is of another version of it: the class file"
                + " has no add(java.lang.String, long).");
    assertThat(after(compiler, contract -> contract.replace("  add:\n", "  plus:\n")))
        .contains(
            "META-INF/statute/acme.Middle.contract is of another version of it: the class file"
                + " has no plus(java.lang.String, java.lang.String[]).");
    assertThat(
            after(compiler, contract -> contract.replace("api: acme.Middle", "api: acme.Maddle")))
        .contains("is of another version of it: it is that of acme.Maddle.");
    assertThat(after(compiler, contract -> contract.replace("name: {", "title: {")))
        .contains("is of another version of it: add has other path variables.");
  }

  @CompileTest
  void hostileContractsAreProblemsOfTheInterfaceThatNeedsThem(TestCompiler compiler)
      throws IOException {
    assertThat(after(compiler, contract -> "contract: 2\n")).contains("cannot be read: ");
    assertThat(after(compiler, contract -> "\u0000")).contains("cannot be read: ");
    assertThat(after(compiler, contract -> "[".repeat(100_000))).contains("cannot be read: ");
    assertThat(after(compiler, contract -> contract + "\n".repeat(5 << 20)))
        .contains("cannot be read: ");
    assertThat(after(compiler, contract -> contract.replaceAll("type: \\S+", "type: \"<\"")))
        .contains("cannot be read: META-INF/statute/acme.Middle.contract:");
  }

  /** Changes a contract and returns what the compiler then says at the interface that extends. */
  private String after(TestCompiler compiler, UnaryOperator<String> change) throws IOException {
    compileLibrary(compiler);
    Path file = folder.resolve(CONTRACT);
    String text = Files.readString(file);
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    Files.write(file, changed.getBytes(UTF_8));
    CompilationResult result =
        Compilation.of(compiler).classPath(folder).source("acme/Child.java", CHILD).compile();
    assertThat(result.problems()).extracting(Reported::file).containsOnly("acme/Child.java");
    return String.join("\n", result.problems().stream().map(Reported::text).toList());
  }
}
