package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The same input gives the same generated files, byte for byte. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ReproducibilityTest {

  private static final Map<String, String> SOURCES = sources();

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @CompileTest
  void whenBuiltTwice(TestCompiler compiler) {
    assertThat(generated(compiler)).isEqualTo(generated(compiler)).hasSizeGreaterThan(45);
  }

  /** In Turkish, the small letter of I has no dot. */
  @CompileTest
  void inTurkish(TestCompiler compiler) {
    Map<String, String> expected = generated(compiler);
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(generated(compiler)).isEqualTo(expected);
  }

  /** With digits that are not those of Java. */
  @CompileTest
  void inArabic(TestCompiler compiler) {
    Map<String, String> expected = generated(compiler);
    Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
    assertThat(generated(compiler)).isEqualTo(expected);
  }

  @CompileTest
  void inAnotherTimeZone(TestCompiler compiler) {
    Map<String, String> expected = generated(compiler);
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(generated(compiler)).isEqualTo(expected);
  }

  @CompileTest
  void withSourcesInAnotherOrder(TestCompiler compiler) {
    assertThat(Orders.models(compiler).sources(SOURCES).reversed().compile().generated())
        .isEqualTo(apis(compiler))
        .hasSize(8);
    assertThat(Library.compilation(compiler).reversed().compile().generated())
        .isEqualTo(Library.result(compiler).generated());
  }

  @Test
  void onEitherCompiler() {
    assertThat(generated(TestCompiler.ECJ)).isEqualTo(generated(TestCompiler.JAVAC));
  }

  /** Returns what is generated for the vocabulary and for some APIs. */
  private static Map<String, String> generated(TestCompiler compiler) {
    Map<String, String> generated = new TreeMap<>(apis(compiler));
    CompilationResult vocabulary = Library.compilation(compiler).compile();
    assertThat(vocabulary.succeeded()).isTrue();
    generated.putAll(vocabulary.generated());
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
