package dev.statute.environment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Git;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The patch of a compilation of files on a disk, as {@code git apply} takes it. */
class PatchedSourcesTest {

  private static final String API =
      """
      package acme;

      import static dev.statute.http.Status.*;

      import dev.statute.Api;
      import dev.statute.http.*;

      /** Tea: thé. */
      @Api("/things")
      public interface %s {

        @PUT
        @Responds(status = OK, body = String.class)
        @Responds(status = PARTIAL_CONTENT, body = String.class) // né
        Put%1$s put(String o);
      }""";

  private static final String REMOVED = "@Responds(status = PARTIAL_CONTENT, body = String.class) ";

  @TempDir private Path outside;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(outside.resolve("the build"));
  }

  @CompileTest
  void mendsFilesOfAnyKind(TestCompiler compiler) throws Exception {
    Path plain = source("src/acme/Things.java", API.formatted("Things") + "\n", UTF_8);
    Path windows =
        source("été 日/acme/Crlf.java", API.formatted("Crlf").replace("\n", "\r\n"), UTF_8);
    compile(compiler, "UTF-8", plain, windows);
    Git.run(folder, "apply", "out/statute.patch");
    assertThat(Files.readString(plain)).isEqualTo(mended("Things") + "\n");
    assertThat(Files.readString(windows)).isEqualTo(mended("Crlf").replace("\n", "\r\n"));
  }

  @CompileTest
  void keepsTheEncoding(TestCompiler compiler) throws Exception {
    Path latin = source("acme/Latin.java", API.formatted("Latin"), ISO_8859_1);
    compile(compiler, "ISO-8859-1", latin);
    Git.run(folder, "apply", "out/statute.patch");
    assertThat(Files.readString(latin, ISO_8859_1)).isEqualTo(mended("Latin"));
  }

  @CompileTest
  void leavesFilesOutsideTheFolderAlone(TestCompiler compiler) throws Exception {
    Path other = outside.resolve("acme/Other.java");
    Files.createDirectories(other.getParent());
    Files.writeString(other, API.formatted("Other"));
    compile(compiler, "UTF-8", other);
    assertThat(folder.resolve("out/statute.patch"))
        .hasContent(
            """
            # 0 findings mended by this patch: git apply statute.patch
            # 1 finding for a person to decide: change the code, or lift the rule with a reason
            """);
  }

  private static String mended(String name) {
    String text = API.formatted(name);
    assertThat(text).contains(REMOVED);
    return text.replace(REMOVED, "");
  }

  private Path source(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, charset);
  }

  private void compile(TestCompiler compiler, String encoding, Path... sources)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String own = System.getProperty("java.class.path");
    String main =
        compiler == TestCompiler.JAVAC
            ? "com.sun.tools.javac.Main"
            : "org.eclipse.jdt.internal.compiler.batch.Main";
    List<String> command = new ArrayList<>(List.of(java, "-cp", own, main));
    String classPath =
        Library.classPath(compiler).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    command.addAll(List.of("-cp", classPath, "-processorpath", own));
    command.addAll(List.of("-processor", StatuteProcessor.class.getName()));
    command.addAll(List.of("--release", "17", "-nowarn", "-encoding", encoding));
    command.addAll(List.of("-Astatute.report=patch", "-Astatute.rule.method_status=warn"));
    command.addAll(List.of("-d", "out", "-s", "out"));
    for (Path source : sources) {
      command.add(source.toString());
    }
    Files.createDirectories(folder.resolve("out"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile()).environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
