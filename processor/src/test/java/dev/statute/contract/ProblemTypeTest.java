package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** What is no problem type at run time is none for the compiler. */
class ProblemTypeTest {

  @CompileTest
  void hostsAreNotEmptyAndThereIsNoUserinfo(TestCompiler compiler) {
    List<String> refused =
        List.of("http:///a", "https://:443/", "HTTP://?q", "http://me@h/", "//me@h/a");
    List<String> taken =
        List.of("http://h:80/a", "urn:a:b", "/a", "//h/a", "mailto:me@h", "file:///a");
    StringBuilder responses = new StringBuilder("@POST @Responds(status = CREATED)\n");
    refused.forEach(type -> responses.append(response("R" + refused.indexOf(type), type)));
    taken.forEach(type -> responses.append(response("T" + taken.indexOf(type), type)));
    responses.append("PlaceIt place(String it);\n");

    CompilationResult result =
        Things.compilation(compiler)
            .allErrors()
            .source("acme/Things.java", Things.file("", "Things", responses.toString()))
            .compile();

    assertThat(result.problems())
        .filteredOn(problem -> problem.text().contains("[problem-type]"))
        .extracting(problem -> problem.text().split("'")[1])
        .containsExactlyElementsOf(refused);
  }

  private static String response(String name, String type) {
    return "@Responds(status = CONFLICT, name = \"%s\", body = dev.statute.field.Problem.class, problem = \"%s\")\n"
        .formatted(name, type);
  }
}
