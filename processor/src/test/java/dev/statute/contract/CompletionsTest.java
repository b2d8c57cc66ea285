package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.compiler.AnnotationReader;
import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What editors are told that a member of an annotation can be. */
class CompletionsTest {

  private static final String GET =
      """
      @GET("/{id}/items/{item}")
      @Responds(status = OK, body = Order.class, mediaTypes = "text/csv")
      @Responds(status = NOT_FOUND, body = Problem.class, headers = CACHE_CONTROL)
      @dev.statute.Deviates(rule = "method-status", reason = "x")
      @SuppressWarnings("unused")
      Get get(long id, @HeaderParam(IF_NONE_MATCH) String a, @HeaderParam(IF_MATCH) String b,
          @dev.statute.PathParam("item") String other);
      """;

  @CompileTest
  void statusIsOneThatMayAnswerTheMethod(TestCompiler compiler) {
    List<String> get = values(compiler, GET, "get", "Responds", 0, "status", "");
    assertThat(get).contains("OK", "PARTIAL_CONTENT", "NOT_MODIFIED", "TOO_MANY_REQUESTS");
    // Declared already, interim, of other methods, unused, and of gateways.
    assertThat(get)
        .doesNotContain("NOT_FOUND", "EARLY_HINTS", "RESET_CONTENT", "UNUSED_306", "BAD_GATEWAY");
    String put = "@PUT @Responds(status = OK, body = Order.class) Put put(Order o);";
    assertThat(values(compiler, put, "put", "Responds", 0, "status", ""))
        .contains("CREATED", "NO_CONTENT")
        .doesNotContain("PARTIAL_CONTENT", "NOT_MODIFIED");
  }

  @CompileTest
  void statusIsFoundByItsNameOrNumber(TestCompiler compiler) {
    assertThat(values(compiler, GET, "get", "Responds", 0, "status", "no_"))
        .containsExactly("NO_CONTENT");
    assertThat(values(compiler, GET, "get", "Responds", 0, "status", "20"))
        .startsWith("OK")
        .contains("NO_CONTENT")
        .doesNotContain("NOT_MODIFIED");
    assertThat(values(compiler, GET, "get", "Responds", 0, "status", "Status.PART"))
        .containsExactly("Status.PARTIAL_CONTENT");
  }

  @CompileTest
  void constantIsWrittenAsTheImportsHaveIt(TestCompiler compiler) {
    Asking asking = new Asking("acme.Bare", "get", "Responds", 0, "status", "PART");
    Compilation.of(compiler)
        .source(
            "acme/Bare.java",
            """
            package acme;
            @dev.statute.Api interface Bare {
              @dev.statute.http.GET
              @dev.statute.http.Responds(status = dev.statute.http.Status.OK, body = String.class)
              Get get();
            }
            """)
        .processors(asking)
        .compile();
    assertThat(asking.values()).containsExactly("dev.statute.http.Status.PARTIAL_CONTENT");
  }

  @CompileTest
  void fieldIsOneThatTheResponseMayCarry(TestCompiler compiler) {
    List<String> found = values(compiler, GET, "get", "Responds", 1, "headers", "");
    assertThat(found).contains("ETAG", "LAST_MODIFIED");
    // Declared already, of requests, of other statuses, and set by servers.
    assertThat(found)
        .doesNotContain("CACHE_CONTROL", "IF_MATCH", "CONTENT_RANGE", "CONTENT_LENGTH", "DATE");
    assertThat(values(compiler, GET, "get", "Responds", 1, "headers", "{ETAG, LAST"))
        .containsExactly("{ETAG, LAST_MODIFIED");
    String busy =
        "@GET @Responds(status = SERVICE_UNAVAILABLE, body = Order.class, headers = {}) Get get();";
    assertThat(values(compiler, busy, "get", "Responds", 0, "headers", "").get(0))
        .isEqualTo("RETRY_AFTER");
  }

  @CompileTest
  void inputIsARequestField(TestCompiler compiler) {
    assertThat(values(compiler, GET, "get/1", "HeaderParam", 0, "value", "IF_"))
        .contains("IF_NONE_MATCH", "IF_MODIFIED_SINCE")
        .doesNotContain("IF_MATCH");
    assertThat(values(compiler, GET, "get/1", "HeaderParam", 0, "value", ""))
        .doesNotContain("ETAG");
  }

  @CompileTest
  void ruleIsOneThatCanBeLifted(TestCompiler compiler) {
    assertThat(values(compiler, GET, "get", "Deviates", 0, "rule", ""))
        .contains("\"method-status\"", "\"missing-body-should\"")
        .doesNotContain("\"reply-type\"", "\"removed-operation\"");
    assertThat(values(compiler, GET, "get", "Deviates", 0, "rule", "\"method-status-l"))
        .containsExactly("\"method-status-lint\"");
    assertThat(values(compiler, GET, "get", "SuppressWarnings", 0, "value", "{\"unused\", \"stat"))
        .contains("{\"unused\", \"statute:missing-body-should\"")
        .noneMatch(value -> value.contains("statute:method-status\""));
  }

  @CompileTest
  void variableIsOneOfThePath(TestCompiler compiler) {
    assertThat(values(compiler, GET, "get/3", "PathParam", 0, "value", "\""))
        .containsExactly("\"item\"");
  }

  @CompileTest
  void mediaTypeIsOneOfTheInterface(TestCompiler compiler) {
    assertThat(values(compiler, GET, "get", "Responds", 1, "mediaTypes", "\"t"))
        .containsExactly("\"text/csv\"");
  }

  /** In other code there is nothing for us to say. */
  @CompileTest
  void nothingIsProposedElsewhere(TestCompiler compiler) {
    Asking asking = new Asking("acme.Plain", "get", "SuppressWarnings", 0, "value", "");
    Things.compilation(compiler)
        .source(
            "acme/Plain.java",
            "package acme; class Plain { @SuppressWarnings(\"unused\") void get() {} }")
        .processors(asking)
        .compile();
    assertThat(asking.values()).isEmpty();
  }

  private static List<String> values(
      TestCompiler compiler,
      String operations,
      String place,
      String annotation,
      int index,
      String member,
      String typed) {
    Asking asking = new Asking("acme.Things", place, annotation, index, member, typed);
    Things.api(compiler, operations).processors(asking).compile();
    return asking.values();
  }

  /** Asks for completions as an editor does, while the code is compiled. */
  @SupportedAnnotationTypes("*")
  private static final class Asking extends AbstractProcessor {

    private final StatuteProcessor processor = new StatuteProcessor();
    private final List<Completion> found = new ArrayList<>();
    private final String type;
    private final String place;
    private final String annotation;
    private final int index;
    private final String member;
    private final String typed;

    Asking(String type, String place, String annotation, int index, String member, String typed) {
      this.type = type;
      this.place = place;
      this.annotation = annotation;
      this.index = index;
      this.member = member;
      this.typed = typed;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (found.isEmpty() && !round.processingOver()) {
        processor.init(processingEnv);
        TypeElement api = processingEnv.getElementUtils().getTypeElement(type);
        String[] names = place.split("/", -1);
        ExecutableElement method =
            ElementFilter.methodsIn(api.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals(names[0]))
                .findFirst()
                .orElseThrow();
        Element element =
            names.length == 1 ? method : method.getParameters().get(Integer.parseInt(names[1]));
        AnnotationMirror mirror = mirror(element);
        TypeElement annotationType = (TypeElement) mirror.getAnnotationType().asElement();
        ExecutableElement asked =
            ElementFilter.methodsIn(annotationType.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals(member))
                .findFirst()
                .orElseThrow();
        processor.getCompletions(element, mirror, asked, typed).forEach(found::add);
      }
      return false;
    }

    private AnnotationMirror mirror(Element element) {
      List<AnnotationMirror> all = new ArrayList<>();
      for (AnnotationMirror found : element.getAnnotationMirrors()) {
        AnnotationReader.withContained(found).forEach(all::add);
      }
      return all.stream()
          .filter(m -> m.getAnnotationType().asElement().getSimpleName().contentEquals(annotation))
          .skip(index)
          .findFirst()
          .orElseThrow();
    }

    List<String> values() {
      return found.stream().map(Completion::getValue).toList();
    }
  }
}
