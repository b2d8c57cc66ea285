package dev.statute.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Optional;

class MethodTest {

  @CompileTest
  void findsMethodsByTheirTokens(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    assertThat(find(http, "GET")).contains(http.method("GET"));
    assertThat(find(http, "VERSION-CONTROL")).contains(http.method("VERSION_CONTROL"));
    assertThat(find(http, "QUERY")).contains(http.method("QUERY"));
  }

  /** RFC 9110, 9.1: the method token is case-sensitive. */
  @CompileTest
  void findsNothingInAnotherCase(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    for (String token : List.of("get", "Get", "gET", "GET ", "", "VERSION_CONTROL", "BREW")) {
      assertThat(find(http, token)).as(token).isEmpty();
    }
  }

  @CompileTest
  void saysWhatIsNoMethod(TestCompiler compiler) {
    Class<?> method = Http.of(compiler).type("Method");
    assertThatThrownBy(() -> Call.onClass(method, "of", "get"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a registered method: get");
  }

  @CompileTest
  void saysWhetherAMethodIsSafeAndIdempotent(TestCompiler compiler) throws Exception {
    int found = 0;
    for (var row : ReferenceTable.methods()) {
      Optional<?> method = find(Http.of(compiler), row.get("name"));
      if (method.isPresent()) {
        found++;
        assertThat(Call.on(method.get(), "isSafe")).isEqualTo(row.get("safe").equals("yes"));
        assertThat(Call.on(method.get(), "isIdempotent"))
            .isEqualTo(row.get("idempotent").equals("yes"));
      }
    }
    assertThat(found).isEqualTo(39);
  }

  /** RFC 9110, 5.1: names of fields are not case-sensitive. */
  @CompileTest
  void fieldsHoweverAreFoundInAnyCase(TestCompiler compiler) throws Exception {
    Class<?> header = Http.of(compiler).type("Header");
    Object allow = Call.constant(header, "ALLOW");
    for (String name : List.of("Allow", "allow", "ALLOW")) {
      assertThat(Call.onClass(header, "find", name)).isEqualTo(Optional.of(allow));
    }
    assertThat(Call.onClass(header, "find", "X-Nothing")).isEqualTo(Optional.empty());
  }

  private static Optional<Object> find(Http http, String token) throws Exception {
    return ((Optional<?>) Call.onClass(http.type("Method"), "find", token)).map(found -> found);
  }
}
