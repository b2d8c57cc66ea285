package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The order of the components of records, which {@code Reply} documents. */
class ComponentOrderTest {

  /** What the law demands, the body, what the operation declares, and what may be missing. */
  @CompileTest
  void isThatOfTheDocumentation(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET
            @Responds(status = OK, body = Order.class, headers = {LAST_MODIFIED, ETAG})
            @Responds(status = NOT_MODIFIED, headers = {VARY, CACHE_CONTROL})
            @Responds(
                status = UNAUTHORIZED,
                body = Problem.class,
                headers = CONTENT_LANGUAGE,
                optionalHeaders = LINK)
            Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);

            @POST
            @Responds(status = CREATED, body = Order.class, headers = ETAG)
            Post post(Order order);
            """);
    assertThat(names(result, "acme.Get$Ok")).containsExactly("body", "lastModified", "etag");
    assertThat(names(result, "acme.Get$Unauthorized"))
        .containsExactly("wwwAuthenticate", "body", "contentLanguage", "link");
    assertThat(names(result, "acme.Post$Created")).containsExactly("body", "etag", "location");
  }

  /** Of statuses that demand fields, recommend some, or neither. */
  @CompileTest
  void isTheSameInResponsesAndInReplies(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            """
            @GET
            @Responds(status = OK, body = Order.class)
            @Responds(status = MULTIPLE_CHOICES, body = Order.class, optionalHeaders = LOCATION)
            @Responds(status = FOUND, body = Order.class, optionalHeaders = LOCATION)
            @Responds(status = UNAUTHORIZED, body = Problem.class)
            @Responds(status = METHOD_NOT_ALLOWED, body = Problem.class)
            @Responds(status = UPGRADE_REQUIRED, body = Problem.class)
            @Responds(
                status = TOO_MANY_REQUESTS,
                body = Problem.class,
                optionalHeaders = RETRY_AFTER)
            @Responds(
                status = SERVICE_UNAVAILABLE,
                body = Problem.class,
                optionalHeaders = RETRY_AFTER)
            @Responds(status = PARTIAL_CONTENT, body = Order.class)
            Get get(@HeaderParam(RANGE) Range range);

            @POST
            @Responds(status = CREATED, body = Order.class)
            @Responds(
                status = CONTENT_TOO_LARGE,
                body = Problem.class,
                optionalHeaders = RETRY_AFTER)
            @Responds(status = UNSUPPORTED_MEDIA_TYPE, body = Problem.class)
            Post post(Order order);
            """);
    for (String reply : List.of("Get", "Post")) {
      for (Class<?> record : result.load("acme." + reply).getDeclaredClasses()) {
        List<String> names = new ArrayList<>(names(result, record.getName()));
        List<String> inResponses =
            new ArrayList<>(names(result, "dev.statute.http.Response$" + record.getSimpleName()));
        inResponses.retainAll(names);
        names.retainAll(inResponses);
        assertThat(names).as(record.getName()).isEqualTo(inResponses);
      }
    }
  }

  private static List<String> names(CompilationResult result, String type) {
    return Stream.of(result.load(type).getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  private static CompilationResult compile(TestCompiler compiler, String operations) {
    CompilationResult result = Things.api(compiler, operations).compile();
    assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
    return result;
  }
}
