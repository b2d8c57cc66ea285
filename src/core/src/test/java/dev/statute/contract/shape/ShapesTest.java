package dev.statute.contract.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Sketch;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What responses carry, by RFC 9110 where no other document is named. */
class ShapesTest {

  private static final Law LAW = new Laws().standard();

  /**
   * The rows: the method; the responses of the operation, the first of which is looked at; the
   * fields that the law speaks of or that it declares. All but those in brackets are given by
   * handlers.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # What the law demands of each response.
          GET     | 401             | WWW-Authenticate required demanded 15.5.2
          GET     | 405             | Allow required demanded 15.5.6
          GET     | 407             | Proxy-Authenticate required demanded 15.5.8
          GET     | 303             | Location required demanded 15.4.4
          GET     | 226 body        | ETag required demanded RFC 3229 10.4.1; IM optional demanded RFC 3229 10.3; \
                                      Delta-Base optional demanded RFC 3229 10.5.1
          GET     | 206 body        | Content-Range required demanded 15.3.7.1
          # What it recommends, or demands at times.
          POST    | 201             | Location optional recommended 9.3.3
          PUT     | 201             |
          GET     | 300 body        | Location optional recommended 15.4.1
          GET     | 301             | Location optional recommended 15.4.2
          OPTIONS | 204             | Allow optional recommended 9.3.7; Accept-Patch if_declared recommended RFC 5789 3.1; \
                                      Content-Length forbidden prohibited 8.6; \
                                      Transfer-Encoding forbidden prohibited RFC 9112 6.1
          GET     | 413 body        | Retry-After optional recommended 15.5.14
          PATCH   | 415 body        | Accept-Patch optional recommended RFC 5789 2.2; \
                                      Accept-Encoding if_declared recommended 15.5.16 and 12.5.3
          PUT     | 415 body        | Accept-Encoding if_declared recommended 15.5.16 and 12.5.3
          GET     | 416             | Content-Range optional recommended 15.5.17
          # What it leaves to the contract.
          GET     | 200 body        | ETag if_declared recommended 15.3.1; Last-Modified if_declared recommended 15.3.1
          POST    | 200 body        |
          GET     | 503 body        | Retry-After if_declared recommended 15.6.4
          # What it forbids.
          DELETE  | 204             | Content-Length forbidden prohibited 8.6; \
                                      Transfer-Encoding forbidden prohibited RFC 9112 6.1
          CONNECT | 200             | Content-Length forbidden prohibited 8.6 and 9.3.6; \
                                      Transfer-Encoding forbidden prohibited 9.3.6
          GET     | 511 body        | WWW-Authenticate forbidden prohibited RFC 6585 6; \
                                      Proxy-Authenticate forbidden prohibited RFC 6585 6
          # What the contract declares.
          POST    | 200 Link X-Own  | Link required declared; X-Own required declared
          GET     | 401 WWW-Authenticate | WWW-Authenticate required demanded 15.5.2
          POST    | 201 Location    | Location required declared 9.3.3
          GET     | 200 body ETag   | ETag required declared 15.3.1; Last-Modified if_declared recommended 15.3.1
          DELETE  | 204 ETag Content-Length | ETag required declared; (Content-Length) required declared; \
                                      Transfer-Encoding forbidden prohibited RFC 9112 6.1
          POST    | 200 Link? X-Own? | Link optional declared; X-Own optional declared
          GET     | 401 WWW-Authenticate? | WWW-Authenticate required demanded 15.5.2
          GET     | 200 body ETag? | ETag optional declared 15.3.1; Last-Modified if_declared recommended 15.3.1
          DELETE  | 204 Content-Length? | (Content-Length) optional declared; \
                                      Transfer-Encoding forbidden prohibited RFC 9112 6.1
          # What it owes to another response.
          GET     | 304; 200 body ETag? | ETag optional owed to 200 15.4.5; \
                                      Content-Type forbidden prohibited 15.4.5; \
                                      Content-Encoding forbidden prohibited 15.4.5; \
                                      Content-Language forbidden prohibited 15.4.5
          GET     | 304 ETag?; 200 body ETag | ETag required owed to 200 15.4.5; \
                                      Content-Type forbidden prohibited 15.4.5; \
                                      Content-Encoding forbidden prohibited 15.4.5; \
                                      Content-Language forbidden prohibited 15.4.5
          GET     | 304 ETag; 200 body ETag? | ETag required declared 15.4.5; \
                                      Content-Type forbidden prohibited 15.4.5; \
                                      Content-Encoding forbidden prohibited 15.4.5; \
                                      Content-Language forbidden prohibited 15.4.5
          GET     | 304; 200 body ETag Vary Link | ETag required owed to 200 15.4.5; Vary required owed to 200 15.4.5; \
                                      Content-Type forbidden prohibited 15.4.5; \
                                      Content-Encoding forbidden prohibited 15.4.5; \
                                      Content-Language forbidden prohibited 15.4.5
          GET     | 304; 200 body ETag; 200 body | ETag optional owed to 200 15.4.5; \
                                      Content-Type forbidden prohibited 15.4.5; \
                                      Content-Encoding forbidden prohibited 15.4.5; \
                                      Content-Language forbidden prohibited 15.4.5
          GET     | 206 body Cache-Control; 200 body Cache-Control Expires Last-Modified | \
                                      Content-Range required demanded 15.3.7.1; Cache-Control required declared 15.3.7; \
                                      Expires required owed to 200 15.3.7
          # Statuses that the law does not know, and more than one at once.
          GET     | 299 body ETag   | ETag required declared
          POST    | 4XX X-Own       | X-Own required declared
          GET     | default ETag    | ETag required declared
          GET     | 304; 2XX ETag; default ETag | Content-Type forbidden prohibited 15.4.5; \
                                      Content-Encoding forbidden prohibited 15.4.5; \
                                      Content-Language forbidden prohibited 15.4.5
          """)
  void carries(String method, String responses, String fields) {
    ResponseShape shape = first(method, "", Role.ORIGIN, responses);
    assertThat(texts(shape)).containsExactlyInAnyOrderElementsOf(expected(fields));
  }

  /** What servers set by themselves (RFC 9110, 6.6.1, 7.8 and 15.2.2). */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET | 200     | Date required demanded 6.6.1
          GET | 404     | Date required demanded 6.6.1
          GET | 4XX     | Date required demanded 6.6.1
          GET | 299     | Date required demanded 6.6.1
          GET | 304     | Date required demanded 6.6.1
          GET | 500     |
          GET | default |
          GET | 426     | Date required demanded 6.6.1; Connection required demanded 7.8
          GET | 101     | Connection required demanded 7.8
          GET | 500 Date | Date required declared
          """)
  void isSetByServers(String method, String responses, String fields) {
    ResponseShape shape = first(method, "", Role.ORIGIN, responses);
    assertThat(shape.fields().stream().filter(FieldShape::isManaged).map(ShapesTest::text))
        .containsExactlyInAnyOrderElementsOf(expected(fields));
  }

  /** Advice is for those that it addresses; what a status demands is there whoever forwards it. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROXY   | GET | 200 body | ''
          GATEWAY | GET | 200 body | ETag if_declared recommended 15.3.1; Last-Modified if_declared recommended 15.3.1
          PROXY   | GET | 405 body | Allow required demanded 15.5.6
          """)
  void dependsOnTheRole(Role role, String method, String responses, String fields) {
    assertThat(texts(first(method, "", role, responses)))
        .containsExactlyInAnyOrderElementsOf(expected(fields));
  }

  /** RFC 9110, 12.5.5: of a response that a cache may reuse, which the request chose. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | Accept-Language | 200 body                     | true
          GET  | Range           | 200 body                     | false
          GET  | ''              | 200 body                     | false
          GET  | Accept          | 200                          | false
          POST | Accept          | 200 body                     | false
          POST | Accept          | 200 body Cache-Control Content-Location | true
          GET  | Accept          | 201 body                     | false
          GET  | Accept          | 200 body?                    | false
          """)
  void namesWhatItWasNegotiatedBy(String method, String inputs, String responses, boolean named) {
    ResponseShape shape = first(method, inputs, Role.ORIGIN, responses);
    assertThat(shape.field("Vary").map(FieldShape::presence))
        .isEqualTo(named ? Optional.of(Presence.IF_DECLARED) : Optional.empty());
  }

  /** RFC 9110, 15.1 and 9.2.3; RFC 9111, 3 and 4.2. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | 200 body               | HEURISTIC
          GET  | 200 body Cache-Control | EXPLICIT
          GET  | 200 body Expires       | EXPLICIT
          GET  | 201 body               | NONE
          GET  | 201 body Expires       | EXPLICIT
          GET  | 304; 200 body Expires  | EXPLICIT
          GET  | 428 body Expires       | FORBIDDEN
          POST | 200 body               | NONE
          POST | 200 body Expires       | NONE
          POST | 200 body Expires Content-Location | EXPLICIT
          PUT  | 200 body Expires       | NONE
          GET  | 299 body               | NONE
          GET  | 299 body Expires       | EXPLICIT
          ''   | 200 body Expires       | NONE
          """)
  void mayBeReusedByCaches(String method, String responses, Caching caching) {
    assertThat(first(method, "", Role.ORIGIN, responses).caching()).isEqualTo(caching);
  }

  /** RFC 9110, 15.2 (interim), 15.3.7 with 14.2 (206 to POST), 15.3.5 and 15.4.5. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "GET, 200, true",
    "GET, 206, true",
    "POST, 206, false",
    "GET, 304, true",
    "PUT, 304, false",
    "GET, 103, false",
    "GET, 101, true",
    "GET, 418, false",
    "GET, 199, false",
    "GET, 1XX, false",
    "GET, 299, true",
    "POST, 4XX, true",
    "GET, default, true",
    "'', 206, true",
    "'', 103, false",
  })
  void isALegalFinalAnswer(String method, String status, boolean legal) {
    assertThat(first(method, "", Role.ORIGIN, status).legal()).isEqualTo(legal);
  }

  /** RFC 9110, 6.4.1, 9.3.2 and 9.3.6: whether there may be content, and what is left of it. */
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET     | ''       | 200 body | true  | true
          GET     | 404 body | ''       | true  | true
          HEAD    | 404 body | ''       | false | false
          HEAD    | ''       | 404 body | false | true
          HEAD    | 4XX body | ''       | false | false
          HEAD    | default body | ''   | false | false
          CONNECT | 404 body | ''       | true  | true
          CONNECT | 200 body | ''       | false | false
          CONNECT | 299 body | ''       | false | false
          CONNECT | default body | ''   | true  | true
          GET     | ''       | 204      | false | false
          GET     | ''       | 304 body | false | true
          GET     | ''       | 1XX      | false | false
          GET     | ''       | 205      | false | false
          """)
  void mayHaveContent(String method, String common, String own, boolean allowed, boolean present) {
    Sketch sketch = new Sketch(LAW, Role.ORIGIN, Sketch.list(common));
    Contract contract = sketch.operation(method, List.of(), Sketch.list(own)).contract();
    Operation operation = contract.operations().get(0);
    ResponseShape shape = Shapes.of(contract, LAW).of(operation).get(0);
    assertThat(shape.contentAllowed()).isEqualTo(allowed);
    assertThat(shape.body().isPresent()).isEqualTo(present);
  }

  /** RFC 9110, 8.6, 9.3.4, 11.6.2 and 15.4.5. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | 204 Content-Length      | Content-Length 8.6
          PUT    | 204 ETag                | ETag 9.3.4 if the content was changed before it was stored
          GET    | 200 ETag                | ''
          GET    | 304 Content-Type        | Content-Type 15.4.5
          PUT    | 415 Accept-Encoding     | Accept-Encoding 12.5.3 if the content coding was not the problem
          GET    | 299 X-Own Content-Type  | ''
          GET    | 199 Content-Length      | Content-Length 8.6
          """)
  void declaresWhatTheLawSpeaksAgainst(String method, String responses, String expected) {
    ResponseShape shape = first(method, "", Role.ORIGIN, responses);
    assertThat(
            shape.prohibitions().stream()
                .map(
                    prohibition ->
                        prohibition.field()
                            + " "
                            + prohibition.ground().clause().section()
                            + prohibition.condition().map(c -> " if " + c.words()).orElse("")))
        .containsExactlyElementsOf(expected(expected));
  }

  /** RFC 9110, 9.3.7 and 15.4.5: Allow depends on the method, what a 304 has on the 200. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"304, true", "204, true", "404, false", "default, false", "401, false"})
  void mayDependOnTheOperation(String status, boolean depends) {
    Contract contract =
        new Sketch(LAW, Role.ORIGIN, List.of(status))
            .operation("GET", List.of(), List.of("200 ETag"))
            .operation("OPTIONS", List.of(), List.of())
            .contract();
    Shapes shapes = Shapes.of(contract, LAW);
    assertThat(shapes.dependsOnOperation(contract.responses().get(0))).isEqualTo(depends);
    assertThat(shapes.of(contract.responses().get(0)).fields())
        .noneMatch(field -> field.origin() instanceof Origin.Owed);
  }

  private static ResponseShape first(String method, String inputs, Role role, String responses) {
    Contract contract =
        new Sketch(LAW, role, List.of())
            .operation(method, Sketch.list(inputs), Sketch.list(responses))
            .contract();
    return Shapes.of(contract, LAW).of(contract.operations().get(0)).get(0);
  }

  private static List<String> expected(String fields) {
    return fields == null ? List.of() : Sketch.list(fields.replaceAll("\\s+", " "));
  }

  /** Leaves out what servers set, unless the contract declares it. */
  private static List<String> texts(ResponseShape shape) {
    return shape.fields().stream()
        .filter(field -> !field.isManaged() || shape.response().declares(field.name()))
        .map(field -> field.isManaged() ? "(" + text(field).replaceFirst(" ", ") ") : text(field))
        .collect(Collectors.toList());
  }

  private static String text(FieldShape field) {
    return field.name()
        + " "
        + field.presence().name().toLowerCase(java.util.Locale.ROOT)
        + " "
        + why(field.origin())
        + field
            .law()
            .map(rule -> rule.ground().clause())
            .map(clause -> " " + clause.toString().replace("RFC 9110, ", "").replace(",", ""))
            .orElse("");
  }

  private static String why(Origin origin) {
    if (origin instanceof Origin.Owed owed) {
      return "owed to " + owed.other().status().known().orElseThrow().code();
    }
    if (origin instanceof Origin.Managed managed) {
      return why(managed.reason());
    }
    return origin.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
