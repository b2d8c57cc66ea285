package dev.statute.environment;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** What is generated means the same whatever encoding the compiler takes sources to be in. */
class EncodingTest {

  private static final String LAW =
      """
      extends: standard
      headers:
        X-Grusz: {type: text, in: [response], summary: "Gr\u00fc\u00dfe \u017c\u00f3\u0142w \u4f60 \ud83d\ude00."}
      """;

  /** Written with escapes, so that it is in ASCII itself. */
  private static final String API =
      """
      package acme;

      import static dev.statute.Output.*;
      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.http.*;

      @Api(value = "/books", generate = {ROUTES, CLIENT})
      public interface Books {
        @GET("/{id}")
        @Responds(status = NO_CONTENT)
        GetBooks l\\u00e4s(
            long id, @QueryParam("\\u4f60\\ud83d\\ude00") String gr\\u00f6\\u00dfe\\ud835\\udcb3);
      }
      """;

  @CompileTest
  void generatesAsciiWhateverNamesAndTextsHold(TestCompiler compiler) {
    CompilationResult api =
        Compilation.of(compiler)
            .source("acme/Books.java", API.replace("GetBooks", "GetB\\u00fccher"))
            .strict()
            .compile();
    CompilationResult vocabulary = Vocabularies.of(compiler, LAW).compile();

    assertThat(api).succeeds();
    assertThat(vocabulary).succeeds();
    assertThat(Stream.of(api, vocabulary).flatMap(r -> r.generated().values().stream()))
        .allSatisfy(text -> assertThat(text).matches("\\p{ASCII}*"));
    assertThat(vocabulary.generated().get("com.acme.http.Header"))
        .contains("Gr\\u00fc\\u00dfe \\u017c\\u00f3\\u0142w \\u4f60 \\ud83d\\ude00");
  }

  @CompileTest
  void keepsTextsUnderAPosixLocale(TestCompiler compiler, @TempDir Path folder) throws Exception {
    Path source = folder.resolve("acme/Books.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, API);

    compileInPosixLocale(compiler, source, folder);

    // Constants are in UTF-8 in class files, characters beyond the first 65,536 as two of three.
    assertThat(constants(folder.resolve("acme/BooksRoutes.class"))).contains("l\u00e4s", "\u4f60");
    assertThat(constants(folder.resolve("acme/BooksClient.class"))).contains("gr\u00f6\u00dfe");
  }

  private static String constants(Path classFile) throws IOException {
    return new String(Files.readAllBytes(classFile), UTF_8);
  }

  private static void compileInPosixLocale(TestCompiler compiler, Path source, Path folder)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String own = System.getProperty("java.class.path");
    String main =
        compiler == TestCompiler.JAVAC
            ? "com.sun.tools.javac.Main"
            : "org.eclipse.jdt.internal.compiler.batch.Main";
    List<String> command =
        new ArrayList<>(List.of(java, "-Dfile.encoding=US-ASCII", "-cp", own, main));
    command.addAll(List.of("-cp", path(Library.classPath(compiler)), "-processorpath", own));
    command.addAll(List.of("-processor", StatuteProcessor.class.getName()));
    command.addAll(List.of("--release", "17", "-nowarn"));
    command.addAll(List.of("-d", folder.toString(), "-s", folder.toString(), source.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
