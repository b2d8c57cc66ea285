package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.ReferenceTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each column of each row of the status code table holds in http.yaml. */
class StandardLawFactsTest {

  private static final Map<String, String> CLASSES =
      Map.of(
          "informational", "Informational",
          "successful", "Successful",
          "redirection", "Redirection",
          "client-error", "ClientError",
          "server-error", "ServerError");

  /** Caches must not store these (RFC 9110, 15.2; RFC 6585, 3, 4, 5 and 6). */
  private static final Set<Integer> NEVER_STORED =
      Set.of(100, 101, 102, 103, 104, 428, 429, 431, 511);

  /** The law keeps everybody from sending these, which the table leaves to other columns. */
  private static final Set<Integer> SENT_BY_NOBODY = Set.of(208, 305, 306, 418);

  /**
   * RFC 9110, 9.3.7, and RFC 5789, 3.1: the table names Allow with 200 only, as an example. RFC
   * 8297, 2: it names no field of the final response.
   */
  private static final Map<Integer, Set<String>> MORE =
      Map.of(
          103,
          Set.of("Link?likely"),
          200,
          Set.of("Accept-Patch?OPTIONS"),
          204,
          Set.of("Accept-Patch?OPTIONS", "Allow?OPTIONS"));

  /** The fields of the draft are not in the table; StandardFieldRulesTest has them. */
  private static final int OF_THE_DRAFT = 104;

  private static final Law SPEC = LawFiles.standard();

  @Test
  void holdsExactlyTheRegisteredCodes() {
    List<Integer> codes =
        ReferenceTable.statuses().stream().map(row -> Integer.valueOf(row.get("code"))).toList();
    assertThat(codes).hasSize(64);
    assertThat(SPEC.statuses()).extracting(Status::code).containsExactlyElementsOf(codes);
  }

  static Stream<Map<String, String>> rows() {
    return ReferenceTable.statuses().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void holdsEachFactOfAStatus(Map<String, String> row) {
    Status status = SPEC.status(Integer.parseInt(row.get("code"))).orElseThrow();
    assertThat(facts(status)).isEqualTo(expected(status.code(), row));
  }

  private static Map<String, Object> expected(int code, Map<String, String> row) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("phrase", row.get("phrase"));
    facts.put("class", CLASSES.get(row.get("class")));
    facts.put("document", row.get("rfc").replace("RFC", "RFC "));
    facts.put("sections", list(row.get("section"), ";"));
    facts.put("cacheable", row.get("heuristically_cacheable").equals("yes"));
    facts.put("stored", !NEVER_STORED.contains(code));
    facts.put("content", row.get("content").replace("n/a", "none"));
    facts.put("must", new TreeSet<>(list(row.get("must_headers"), "\\|")));
    Set<String> should =
        new TreeSet<>(list(row.get("should_headers").replace("?definition", ""), "\\|"));
    should.addAll(MORE.getOrDefault(code, Set.of()));
    facts.put("should", should);
    facts.put("illegal", Set.copyOf(list(row.get("methods_illegal"), " ")));
    facts.put("nobody", SENT_BY_NOBODY.contains(code));
    facts.put("state", row.get("state"));
    return facts;
  }

  private static List<String> list(String cell, String separator) {
    return Arrays.stream(cell.split(separator)).filter(Predicate.not(String::isEmpty)).toList();
  }

  private static Map<String, Object> facts(Status status) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("phrase", status.phrase());
    facts.put("class", status.statusClass());
    facts.put("document", status.clause().document());
    facts.put("sections", status.clause().sections());
    facts.put("cacheable", status.cacheability() == Cacheability.HEURISTICALLY);
    facts.put("stored", status.cacheability() != Cacheability.NEVER);
    facts.put("content", status.content().content().word());
    facts.put("must", fields(status, Set.of(Level.MUST, Level.IMPLIED)));
    facts.put("should", fields(status, Set.of(Level.SHOULD, Level.DEFINITION)));
    facts.put(
        "illegal",
        status.bans().stream()
            .filter(MethodBan::isBinding)
            .flatMap(ban -> ban.methods().stream())
            .collect(Collectors.toSet()));
    facts.put("nobody", status.totalBan().isPresent());
    facts.put("state", status.state().word());
    return facts;
  }

  private static Set<String> fields(Status status, Set<Level> levels) {
    return status.fields().stream()
        .filter(rule -> levels.contains(rule.ground().level()))
        .filter(rule -> status.code() != OF_THE_DRAFT)
        .map(StandardLawFactsTest::notation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Writes a rule in the table's notation, which leaves out that a value must be available. */
  private static String notation(FieldRule rule) {
    StringBuilder text = new StringBuilder(rule.field());
    if (rule.value() != null) {
      text.append('=').append(rule.value());
    }
    if (rule.mirrors() != null) {
      text.append("?if-").append(rule.mirrors());
    }
    if (rule.condition() == Condition.SEVERAL_TAGS) {
      text.append("?delta-and-several-etags");
    } else if (rule.condition() != null && rule.condition() != Condition.AVAILABLE) {
      text.append('?').append(rule.condition().word());
    }
    if (!rule.methods().isEmpty()) {
      text.append('?').append(String.join("/", rule.methods()));
    }
    return text.toString();
  }
}
