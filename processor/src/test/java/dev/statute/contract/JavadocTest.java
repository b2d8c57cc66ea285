package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the Javadoc tool makes of generated code. */
class JavadocTest {

  /** What a record is stands once; each of its members shows it, or what it has to be. */
  @Test
  void saysOfEachMemberWhatItIs(@TempDir Path folder) throws IOException {
    CompilationResult result = Orders.api(TestCompiler.JAVAC).compile();
    Map<String, String> sources = new TreeMap<>(result.generated());
    Path pages = document(result, sources, folder);
    String page = text(Files.readString(pages.resolve("acme/GetOrder.Ok.html")));
    assertThat(page)
        .contains("200 OK: The request succeeded. See RFC 9110, 15.3.1.")
        .contains("body - the body")
        .contains("etag - the ETag field (RFC 9110, 8.8.3)")
        .contains("Checks the components. Parameters: body - not null etag - not null");
    assertThat(Files.readString(pages.resolve("acme/GetOrder.Ok.html")))
        .contains("href=\"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1\"");
    String reply = text(Files.readString(pages.resolve("acme/GetOrder.html")));
    assertThat(reply)
        .contains("The reply of get to GET /orders/{id}.")
        .contains("notFound - handles 404");
  }

  private static Path document(CompilationResult result, Map<String, String> sources, Path folder)
      throws IOException {
    Path written = folder.resolve("sources/acme");
    Files.createDirectories(written);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String name = source.getKey().substring(source.getKey().lastIndexOf('.') + 1);
      Files.writeString(written.resolve(name + ".java"), source.getValue());
    }
    Path classes = folder.resolve("classes");
    result.writeClasses(classes);
    Path pages = folder.resolve("pages");
    String classPath =
        result.compilation().classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator, classes + File.pathSeparator, ""));
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = tool.getStandardFileManager(null, null, null)) {
      boolean isDone =
          tool.getTask(
                  said,
                  files,
                  null,
                  null,
                  List.of(
                      "-Xdoclint:all",
                      "-Werror",
                      "-quiet",
                      "-d",
                      pages.toString(),
                      "-classpath",
                      classPath),
                  files.getJavaFileObjectsFromPaths(
                      sources.keySet().stream()
                          .map(name -> name.substring(name.lastIndexOf('.') + 1))
                          .map(name -> written.resolve(name + ".java"))
                          .toList()))
              .call();
      assertThat(isDone).as(said.toString()).isTrue();
    }
    return pages;
  }

  /** Returns what a reader sees. */
  private static String text(String page) {
    return page.replaceAll("<[^>]*>", " ")
        .replace("&nbsp;", " ")
        .replaceAll("\\s+", " ")
        .replaceAll(" (?=[.:,])", "");
  }
}
