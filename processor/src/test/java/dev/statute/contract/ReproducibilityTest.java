package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same input gives the same generated files, byte for byte. */
@Isolated
class ReproducibilityTest {

  private static final Map<String, String> SOURCES = sources();

  /** What is generated for some APIs, under the locale and in the time zone of the machine. */
  private static final Map<TestCompiler, Map<String, String>> APIS =
      Arrays.stream(TestCompiler.values())
          .collect(Collectors.toMap(Function.identity(), ReproducibilityTest::apis));

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @CompileTest
  void whenBuiltTwice(TestCompiler compiler) {
    assertThat(again(compiler)).isEqualTo(first(compiler)).hasSizeGreaterThan(45);
  }

  /** In Turkish, the small letter of I has no dot. */
  @CompileTest
  void inTurkish(TestCompiler compiler) {
    Map<String, String> expected = first(compiler);
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(again(compiler)).isEqualTo(expected);
  }

  /** With digits that are not those of Java. */
  @CompileTest
  void inArabic(TestCompiler compiler) {
    Map<String, String> expected = first(compiler);
    Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
    assertThat(again(compiler)).isEqualTo(expected);
  }

  @CompileTest
  void inAnotherTimeZone(TestCompiler compiler) {
    Map<String, String> expected = first(compiler);
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(again(compiler)).isEqualTo(expected);
  }

  @CompileTest
  void withSourcesInAnotherOrder(TestCompiler compiler) {
    assertThat(Orders.models(compiler).sources(SOURCES).reversed().compile().generated())
        .isEqualTo(APIS.get(compiler))
        .hasSize(8);
    assertThat(Library.compilation(compiler).reversed().compile().generated())
        .isEqualTo(Library.result(compiler).generated());
  }

  @Test
  void onEitherCompiler() {
    assertThat(first(TestCompiler.ECJ)).isEqualTo(first(TestCompiler.JAVAC));
  }

  /** Returns what was generated for the vocabulary and for some APIs, all of which compiles. */
  private static Map<String, String> first(TestCompiler compiler) {
    Map<String, String> generated = new TreeMap<>(APIS.get(compiler));
    generated.putAll(Library.result(compiler).generated());
    return generated;
  }

  /** Generates the same once more. */
  private static Map<String, String> again(TestCompiler compiler) {
    Map<String, String> generated = new TreeMap<>();
    for (Compilation compilation :
        List.of(Orders.models(compiler).sources(SOURCES), Library.compilation(compiler))) {
      CompilationResult result = compilation.option("-proc:only").compile();
      assertThat(result.problems()).isEmpty();
      generated.putAll(result.generated());
    }
    return generated;
  }

  private static Map<String, String> apis(TestCompiler compiler) {
    CompilationResult result = Orders.models(compiler).sources(SOURCES).compile();
    assertThat(result.problems()).isEmpty();
    return result.generated();
  }

  private static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("acme/Orders.java", Orders.API);
    sources.put(
        "acme/Items.java",
        Things.file(
            "@Responds(status = FORBIDDEN, body = Problem.class)\n",
            "Items",
            """
            @GET("/i")
            @Responds(status = IM_USED, body = Order.class, headers = {VARY, IM})
            GetItem item(@HeaderParam(A_IM) String manipulations);
            @LINK("/i")
            @Responds(status = NO_CONTENT)
            @Responds(status = INSUFFICIENT_STORAGE, body = Problem.class)
            LinkItem link();
            """));
    sources.put(
        "acme/Zoo.java",
        Things.file(
            "", "Zoo", "@GET @Responds(status = OK, body = Order[].class) Zebras all();\n"));
    return sources;
  }
}
