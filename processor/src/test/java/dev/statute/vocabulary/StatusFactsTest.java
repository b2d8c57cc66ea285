package dev.statute.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The constants of {@code Status} say what the reference tables say. */
class StatusFactsTest {

  private static final Set<Integer> NEVER_STORED =
      Set.of(100, 101, 102, 103, 104, 428, 429, 431, 511);

  @CompileTest
  void sayPhraseClassAndState(TestCompiler compiler) throws Exception {
    for (Map<String, String> row : ReferenceTable.statuses()) {
      Object status = status(compiler, row);
      assertThat(Call.on(status, "phrase")).isEqualTo(row.get("phrase"));
      assertThat(constant(Call.on(status, "statusClass"))).isEqualTo(constant(row.get("class")));
      assertThat(constant(Call.on(status, "state"))).isEqualTo(constant(row.get("state")));
    }
  }

  @CompileTest
  void sayWhereTheyAreDefined(TestCompiler compiler) throws Exception {
    for (Map<String, String> row : ReferenceTable.statuses()) {
      Object clause = Call.on(status(compiler, row), "clause");
      assertThat(Call.on(clause, "document")).isEqualTo(row.get("rfc").replace("RFC", "RFC "));
      assertThat(Call.on(clause, "section")).isEqualTo(row.get("section"));
    }
  }

  @CompileTest
  void sayWhetherCachesMayStoreThem(TestCompiler compiler) throws Exception {
    for (Map<String, String> row : ReferenceTable.statuses()) {
      boolean heuristically = row.get("heuristically_cacheable").equals("yes");
      boolean never = NEVER_STORED.contains(Integer.valueOf(row.get("code")));
      assertThat(Call.on(status(compiler, row), "cacheability").toString())
          .as(row.get("code"))
          .isEqualTo(heuristically ? "HEURISTICALLY" : never ? "NEVER" : "EXPLICITLY");
    }
  }

  @CompileTest
  void sayWhatContentThereIs(TestCompiler compiler) throws Exception {
    for (Map<String, String> row : ReferenceTable.statuses()) {
      String content = row.get("content").equals("n/a") ? "none" : row.get("content");
      assertThat(constant(Call.on(status(compiler, row), "content"))).isEqualTo(constant(content));
    }
  }

  @CompileTest
  void permitTheMethodsThatTheLawDoes(TestCompiler compiler) throws Exception {
    Set<Integer> illegalForAll = Set.of(208, 305, 306, 418);
    for (Map<String, String> row : ReferenceTable.statuses()) {
      Object status = status(compiler, row);
      int code = Integer.parseInt(row.get("code"));
      List<String> illegal = Arrays.asList(row.get("methods_illegal").split(" "));
      for (Object method : Http.of(compiler).type("Method").getEnumConstants()) {
        String token = (String) Call.on(method, "token");
        assertThat(Call.on(status, "permits", method))
            .as("%s %d", token, code)
            .isEqualTo(!illegal.contains(token) && !illegalForAll.contains(code));
      }
    }
  }

  @CompileTest
  void nameTheFieldsThatTheyRequire(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    assertThat(fields(http, "METHOD_NOT_ALLOWED", "requiredFields")).containsExactly("ALLOW");
    assertThat(fields(http, "UNAUTHORIZED", "requiredFields")).containsExactly("WWW_AUTHENTICATE");
    assertThat(fields(http, "PROXY_AUTHENTICATION_REQUIRED", "requiredFields"))
        .containsExactly("PROXY_AUTHENTICATE");
    assertThat(fields(http, "UPGRADE_REQUIRED", "requiredFields"))
        .containsExactlyInAnyOrder("UPGRADE", "CONNECTION");
    assertThat(fields(http, "SWITCHING_PROTOCOLS", "requiredFields"))
        .containsExactlyInAnyOrder("UPGRADE", "CONNECTION");
    assertThat(fields(http, "NOT_FOUND", "requiredFields")).isEmpty();
    assertThat(fields(http, "CREATED", "recommendedFields")).containsExactly("LOCATION");
    assertThat(fields(http, "CONTENT_TOO_LARGE", "recommendedFields"))
        .containsExactly("RETRY_AFTER");
    assertThat(fields(http, "SERVICE_UNAVAILABLE", "recommendedFields")).isEmpty();
  }

  private static Object status(TestCompiler compiler, Map<String, String> row) throws Exception {
    int code = Integer.parseInt(row.get("code"));
    return Call.onClass(Http.of(compiler).type("Status"), "of", code);
  }

  private static String constant(Object word) {
    return word.toString().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Set<String> fields(Http http, String status, String member) throws Exception {
    Set<?> fields = (Set<?>) Call.on(http.status(status), member);
    return fields.stream().map(Object::toString).collect(Collectors.toSet());
  }
}
