package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.http.Header;
import dev.statute.server.precondition.Validators;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What handlers read, and what clients hear where it cannot be read. */
class CallTest {

  private final LogCapture quiet = new LogCapture();

  @AfterEach
  void endCapture() {
    quiet.close();
  }

  record Order(String name, int count) {}

  private static RecordingSink answer(Function<Call, Object> body, Request request) {
    return Requests.answer(
        Routes.of(
            Route.of("GET", "/a/{id}", call -> PlainReply.of(200, body.apply(call))),
            Route.of("GET", "/files/{path+}", call -> PlainReply.of(200, body.apply(call))),
            Route.of("POST", "/a", call -> PlainReply.of(200, body.apply(call))),
            Route.of("PATCH", "/a", call -> PlainReply.of(200, body.apply(call))),
            Route.of("PUT", "/a", call -> PlainReply.of(200, body.apply(call))),
            Route.of("QUERY", "/a", call -> PlainReply.of(200, body.apply(call)))),
        request);
  }

  private static void refused(RecordingSink sink, String in, String parameter) throws IOException {
    assertThat(sink.code()).isEqualTo(400);
    assertThat(sink.field("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = new ObjectMapper().readTree(sink.text());
    assertThat(problem.path("status").intValue()).isEqualTo(400);
    assertThat(problem.path("title").textValue()).isEqualTo("Bad Request");
    assertThat(problem.path("in").textValue()).isEqualTo(in);
    assertThat(problem.path("parameter").textValue()).isEqualTo(parameter);
    if (parameter != null) {
      assertThat(problem.path("detail").textValue()).contains("'" + parameter + "'");
    }
  }

  @Test
  void pathVariablesAreDecodedAndConverted() throws IOException {
    Function<Call, Object> id = call -> call.path("id", Long::valueOf);
    assertThat(answer(id, Requests.get("/a/%34%32")).text()).isEqualTo("42");
    refused(answer(id, Requests.get("/a/x")), "path", "id");
    Function<Call, Object> text = call -> call.path("id", Function.identity());
    assertThat(answer(text, Requests.get("/a/b%2Fc+d")).text()).isEqualTo("\"b/c+d\"");
  }

  @Test
  void severalSegmentsAreOneTextOrAList() throws IOException {
    Function<Call, Object> text = call -> call.path("path", Function.identity());
    assertThat(answer(text, Requests.get("/files/a/b%20c/50%25")).text())
        .isEqualTo("\"a/b c/50%\"");
    refused(answer(text, Requests.get("/files/a%2Fb")), "path", "path");
    assertThat(answer(text, Requests.get("/files/a%252Fb")).text()).isEqualTo("\"a%2Fb\"");
    Function<Call, Object> list = call -> call.segments("path", Function.identity());
    assertThat(answer(list, Requests.get("/files/a%2Fb/c/50%25")).text())
        .isEqualTo("[\"a/b\",\"c\",\"50%\"]");
    Function<Call, Object> numbers = call -> call.segments("path", Long::valueOf);
    assertThat(answer(numbers, Requests.get("/files/1/2")).text()).isEqualTo("[1,2]");
    refused(answer(numbers, Requests.get("/files/1/x")), "path", "path");
  }

  @Test
  void noSegmentIsDotsOrEmpty() {
    Function<Call, Object> text = call -> call.path("path", Function.identity());
    for (String path : List.of("../x", "a/..", "a/./b", "%2e%2E/x", "a%2F..%2Fb", "a/%2e%2e%2fb")) {
      assertThat(answer(text, Requests.get("/files/" + path)).code()).as(path).isEqualTo(400);
    }
    for (String path : List.of("", "/", "a/", "a//b", "/etc/passwd")) {
      assertThat(answer(text, Requests.get("/files/" + path)).code()).as(path).isEqualTo(404);
    }
  }

  @Test
  void valuesThatAreMissingHaveDefaults() throws IOException {
    Function<Call, Object> one = call -> call.query().getOr("n", Long::valueOf, "20");
    assertThat(answer(one, Requests.get("/a/1")).text()).isEqualTo("20");
    assertThat(answer(one, Requests.get("/a/1?n=3")).text()).isEqualTo("3");
    refused(answer(one, Requests.get("/a/1?n=")), "query", "n");
    refused(answer(one, Requests.get("/a/1?n=1&n=2")), "query", "n");
    Function<Call, Object> all = call -> call.query().all("n", Long::valueOf, "1", "2");
    assertThat(answer(all, Requests.get("/a/1")).text()).isEqualTo("[1,2]");
    assertThat(answer(all, Requests.get("/a/1?n=3")).text()).isEqualTo("[3]");
  }

  /** Only a comma that is not encoded is a delimiter (RFC 6570, 3.2.1). */
  @Test
  void severalValuesStandInOne() throws IOException {
    Function<Call, Object> commas = call -> call.query().split("q", ',', Function.identity());
    assertThat(answer(commas, Requests.get("/a/1?q=a%2Cb,c+d,&q=e")).text())
        .isEqualTo("[\"a,b\",\"c d\",\"\",\"e\"]");
    assertThat(answer(commas, Requests.get("/a/1")).text()).isEqualTo("[]");
    Function<Call, Object> spaces = call -> call.query().split("q", ' ', Function.identity());
    assertThat(answer(spaces, Requests.get("/a/1?q=a%20b+c%2520d")).text())
        .isEqualTo("[\"a\",\"b\",\"c d\"]");
    Function<Call, Object> pipes = call -> call.query().split("q", '|', Function.identity());
    assertThat(answer(pipes, Requests.get("/a/1?q=50%25%7Ca%257cb|%252500")).text())
        .isEqualTo("[\"50%\",\"a|b\",\"%00\"]");
    Function<Call, Object> numbers = call -> call.query().split("q", ',', Long::valueOf, "7");
    refused(answer(numbers, Requests.get("/a/1?q=1,x")), "query", "q");
    refused(answer(numbers, Requests.get("/a/1?q=1%2C2")), "query", "q");
    assertThat(answer(numbers, Requests.get("/a/1")).text()).isEqualTo("[7]");
  }

  @Test
  void anObjectIsMadeOfSeveralValues() throws IOException {
    Function<Call, Object> order =
        call ->
            call.query()
                .object(
                    () ->
                        new Order(
                            call.query("name", Function.identity()),
                            call.query("count", Integer::valueOf)),
                    "name",
                    "count");
    assertThat(answer(order, Requests.get("/a/1?count=2&name=x")).text())
        .isEqualTo("{\"name\":\"x\",\"count\":2}");
    refused(answer(order, Requests.get("/a/1?count=2")), "query", "name");
    Function<Call, Object> nothing =
        call -> call.query().objectOrNull(() -> new Order("", 0), "a", "b") == null;
    assertThat(answer(nothing, Requests.get("/a/1?c=2")).text()).isEqualTo("true");
    Function<Call, Object> failing =
        call ->
            call.query()
                .objectOrNull(
                    () -> {
                      throw new IllegalArgumentException("no");
                    },
                    "a",
                    "b");
    refused(answer(failing, Requests.get("/a/1?a=2")), "query", "a, b");
  }

  @Test
  void queryParametersAreDecodedAndConverted() throws IOException {
    Function<Call, Object> text = call -> call.query("q", Function.identity());
    assertThat(answer(text, Requests.get("/a/1?q=a+b%2Bc%26&x=1")).text()).isEqualTo("\"a b+c&\"");
    assertThat(answer(text, Requests.get("/a/1?q=a+b")).text()).isEqualTo("\"a b\"");
    assertThat(answer(text, Requests.get("/a/1?%71=")).text()).isEqualTo("\"\"");
    assertThat(answer(text, Requests.get("/a/1?&&q&")).text()).isEqualTo("\"\"");
    refused(answer(text, Requests.get("/a/1")), "query", "q");
    refused(answer(text, Requests.get("/a/1?q=1&q=2")), "query", "q");
    Function<Call, Object> id = call -> call.query("q", UUID::fromString);
    refused(answer(id, Requests.get("/a/1?q=1")), "query", "q");
    assertThat(answer(text, Requests.get("/a/1?q=%FF")).code()).isEqualTo(400);
    assertThat(answer(text, Requests.get("/a/1?q=%2")).code()).isEqualTo(400);
  }

  @Test
  void optionalAndRepeatedQueryParameters() throws IOException {
    Function<Call, Object> list = call -> call.queries("q", Integer::valueOf);
    assertThat(answer(list, Requests.get("/a/1?q=3&x=1&q=1")).text()).isEqualTo("[3,1]");
    assertThat(answer(list, Requests.get("/a/1")).text()).isEqualTo("[]");
    refused(answer(list, Requests.get("/a/1?q=3&q=x")), "query", "q");
    Function<Call, Object> orElse =
        call -> String.valueOf(call.<Integer>queryOrNull("q", Integer::valueOf));
    assertThat(answer(orElse, Requests.get("/a/1")).text()).isEqualTo("\"null\"");
  }

  @Test
  void headerFieldsAreParsed() throws IOException {
    Function<Call, Object> single =
        call -> call.header(Header.CONTENT_TYPE, MediaType::parse).subtype();
    assertThat(answer(single, Requests.get("/a/1", "content-type", "a/b")).text())
        .isEqualTo("\"b\"");
    refused(answer(single, Requests.get("/a/1")), "header", "Content-Type");
    refused(answer(single, Requests.get("/a/1", "Content-Type", "a")), "header", "Content-Type");
    refused(
        answer(single, Requests.get("/a/1", "Content-Type", "a/b", "Content-Type", "a/b")),
        "header",
        "Content-Type");
    Function<Call, Object> list =
        call -> call.headers(Header.IF_MATCH, EntityTagCondition::parse).toString();
    assertThat(answer(list, Requests.get("/a/1", "If-Match", "\"1\"", "If-Match", "\"2\"")).text())
        .contains("1")
        .contains("2");
    refused(answer(list, Requests.get("/a/1", "If-Match", "1")), "header", "If-Match");
    Function<Call, Object> orElse =
        call -> "" + call.headersOrNull(Header.IF_MATCH, EntityTagCondition::parse);
    assertThat(answer(orElse, Requests.get("/a/1")).text()).isEqualTo("\"null\"");
  }

  private static final Function<Call, Object> ORDER = call -> call.<Order>body(Order.class).name();

  private static Request json(String method, String content) {
    return Requests.of(method, "/a", content, "Content-Type", "application/json;charset=utf-8");
  }

  @Test
  void contentIsReadByTheCodec() throws IOException {
    RecordingSink sink = answer(ORDER, json("POST", "{\"name\":\"n\",\"count\":1}"));
    assertThat(sink.text()).isEqualTo("\"n\"");
    for (String bad : List.of("{", "[]", "{\"name\":\"n\",\"count\":\"x\"}", "null", "{} {}")) {
      RecordingSink refused = answer(ORDER, json("POST", bad));
      refused(refused, "content", null);
      assertThat(refused.text()).doesNotContain("Order").doesNotContain("jackson");
    }
    refused(answer(ORDER, json("POST", "")), "content", null);
    Function<Call, Object> orElse = call -> "" + call.bodyOrNull(Order.class);
    assertThat(answer(orElse, json("POST", "")).text()).isEqualTo("\"null\"");
  }

  @Test
  void otherMediaTypesAreAnsweredWithThoseThatCanBeRead() {
    for (List<String> row :
        List.of(
            List.of("POST", "Accept-Post", "application/json"),
            List.of("PATCH", "Accept-Patch", "application/json"),
            List.of("PUT", "Accept", "application/json"),
            List.of("QUERY", "Accept-Query", "application/json"))) {
      for (String[] type : new String[][] {{}, {"Content-Type", "text/csv"}}) {
        RecordingSink sink = answer(ORDER, Requests.of(row.get(0), "/a", "x", type));
        assertThat(sink.code()).isEqualTo(415);
        assertThat(sink.field(row.get(1)).replace("\"", ""))
            .isEqualTo(row.get(2).replace("\"", ""));
        assertThat(sink.field("Accept-Encoding")).isNull();
      }
    }
  }

  @Test
  void contentCodingsAreAnsweredWithAcceptEncoding() {
    Request gzip =
        Requests.of(
            "POST", "/a", "x", "Content-Type", "application/json", "Content-Encoding", "gzip");
    RecordingSink sink = answer(ORDER, gzip);
    assertThat(sink.code()).isEqualTo(415);
    assertThat(sink.field("Accept-Encoding")).isEqualTo("identity");
    assertThat(sink.field("Accept-Post")).isNull();
  }

  @Test
  void rawContentIsOfAnyMediaType() {
    Function<Call, Object> echo = call -> call.<Content>body(Content.class);
    RecordingSink sink = answer(echo, Requests.of("POST", "/a", "x,y", "Content-Type", "text/csv"));
    assertThat(sink.text()).isEqualTo("x,y");
    assertThat(sink.field("Content-Type")).isEqualTo("text/csv");
  }

  /** Octets in a coding are of no use to whoever is not told (RFC 9110, 8.4). */
  @Test
  void rawContentKeepsItsCodings() throws IOException {
    Function<Call, Object> echo = call -> call.<Content>body(Content.class);
    String[] fields = {"Content-Type", "text/csv", "Content-Encoding", "br, identity, gzip"};
    RecordingSink sink = answer(echo, Requests.of("POST", "/a", "x", fields));
    assertThat(sink.field("Content-Encoding")).isEqualTo("br, gzip");
    fields[3] = "/";
    refused(answer(echo, Requests.of("POST", "/a", "x", fields)), "header", "Content-Encoding");
  }

  @Test
  void contentIsReadOnce() {
    Function<Call, Object> twice =
        call -> {
          call.body(Order.class);
          return call.body(Order.class);
        };
    RecordingSink sink = answer(twice, json("POST", "{\"name\":\"n\",\"count\":1}"));
    assertThat(sink.code()).isEqualTo(500);
  }

  @Test
  void preconditionsAreEvaluated() {
    Function<Call, Object> outcome =
        call -> call.preconditions(Validators.of(EntityTag.strong("1"))).name();
    assertThat(answer(outcome, Requests.get("/a/1", "If-None-Match", "\"1\"")).text())
        .isEqualTo("\"NOT_MODIFIED\"");
    assertThat(answer(outcome, Requests.of("PUT", "/a", "", "If-Match", "\"2\"")).text())
        .isEqualTo("\"FAILED\"");
  }

  @Test
  void rangesAreHonoured() {
    Function<Call, Object> range =
        call -> "" + call.honoursRange(Validators.of(EntityTag.strong("1")));
    assertThat(
            answer(range, Requests.get("/a/1", "Range", "bytes=0-0", "If-Range", "\"1\"")).text())
        .isEqualTo("\"true\"");
    assertThat(
            answer(range, Requests.get("/a/1", "Range", "bytes=0-0", "If-Range", "\"2\"")).text())
        .isEqualTo("\"false\"");
  }
}
