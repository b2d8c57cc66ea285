package dev.statute.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Optional;

class StatusLookupTest {

  /** A number, the class that it is of, the status that a recipient takes it for, final or not. */
  private record Vector(int number, Optional<String> statusClass, String handledAs, boolean last) {

    Vector(int number, String statusClass, String handledAs, boolean last) {
      this(number, Optional.of(statusClass), handledAs, last);
    }

    Vector(int number) {
      this(number, Optional.empty(), "INTERNAL_SERVER_ERROR", true);
    }
  }

  /** RFC 9110, 15: what a client understands an unrecognized or an invalid status code as. */
  private static final List<Vector> VECTORS =
      List.of(
          new Vector(100, "INFORMATIONAL", "CONTINUE", false),
          new Vector(199, "INFORMATIONAL", "CONTINUE", false),
          new Vector(200, "SUCCESSFUL", "OK", true),
          new Vector(299, "SUCCESSFUL", "OK", true),
          new Vector(306, "REDIRECTION", "MULTIPLE_CHOICES", true),
          new Vector(399, "REDIRECTION", "MULTIPLE_CHOICES", true),
          new Vector(418, "CLIENT_ERROR", "BAD_REQUEST", true),
          new Vector(471, "CLIENT_ERROR", "BAD_REQUEST", true),
          new Vector(499, "CLIENT_ERROR", "BAD_REQUEST", true),
          new Vector(509, "SERVER_ERROR", "INTERNAL_SERVER_ERROR", true),
          new Vector(599, "SERVER_ERROR", "INTERNAL_SERVER_ERROR", true),
          new Vector(600),
          new Vector(999),
          new Vector(99),
          new Vector(0));

  /** No status codes at all: a status line that has them is malformed (RFC 9112, 4). */
  private static final List<Integer> MALFORMED =
      List.of(20, 2000, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);

  @CompileTest
  void interpretsEachCodeAsARecipientDoes(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    for (Vector vector : VECTORS) {
      Object status = Call.onClass(http.type("Status"), "interpret", vector.number());
      assertThat(status).as("%s", vector).isEqualTo(http.status(vector.handledAs()));
      assertThat(Call.on(Call.on(status, "statusClass"), "isInterim"))
          .as("%s", vector)
          .isEqualTo(!vector.last());
    }
  }

  @CompileTest
  void interpretsWhatIsNoCodeAsAServerError(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    for (int number : MALFORMED) {
      assertThat(Call.onClass(http.type("Status"), "interpret", number))
          .isEqualTo(http.status("INTERNAL_SERVER_ERROR"));
    }
  }

  @CompileTest
  void findsTheClassOfEachCode(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    for (Vector vector : VECTORS) {
      Optional<?> found =
          (Optional<?>) Call.onClass(http.type("StatusClass"), "find", vector.number());
      assertThat(found.map(Object::toString)).as("%s", vector).isEqualTo(vector.statusClass());
    }
    for (int number : MALFORMED) {
      assertThat(Call.onClass(http.type("StatusClass"), "find", number))
          .isEqualTo(Optional.empty());
    }
  }

  @CompileTest
  void findsRegisteredCodesAndNoOthers(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    List<Integer> registered =
        ReferenceTable.statuses().stream().map(row -> Integer.valueOf(row.get("code"))).toList();
    for (int number = -1; number <= 1000; number++) {
      Optional<?> found = (Optional<?>) Call.onClass(http.type("Status"), "find", number);
      assertThat(found.isPresent()).as("%d", number).isEqualTo(registered.contains(number));
      if (found.isPresent()) {
        assertThat(Call.on(found.get(), "code")).isEqualTo(number);
        assertThat(Call.onClass(http.type("Status"), "of", number)).isEqualTo(found.get());
      }
    }
  }

  @CompileTest
  void interpretsEachRegisteredCodeInUseAsItself(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    for (var row : ReferenceTable.statuses()) {
      if (!row.get("state").equals("unused")) {
        int code = Integer.parseInt(row.get("code"));
        Object status = Call.onClass(http.type("Status"), "interpret", code);
        assertThat(Call.on(status, "code")).isEqualTo(code);
      }
    }
  }

  @CompileTest
  void saysWhatIsWrongWithACode(TestCompiler compiler) {
    Class<?> status = Http.of(compiler).type("Status");
    assertThatThrownBy(() -> Call.onClass(status, "of", 471))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("471 is not a registered status code");
    assertThatThrownBy(() -> Call.onClass(status, "of", 99))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("99 is not a status code: those are 100 to 599");
    assertThatThrownBy(() -> Call.onClass(status, "of", 2000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2000 is not a status code: those are 100 to 599");
  }
}
