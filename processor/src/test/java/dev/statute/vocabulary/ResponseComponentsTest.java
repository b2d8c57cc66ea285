package dev.statute.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records of {@code Response} have a component for what the law demands, and no others. */
class ResponseComponentsTest {

  /** What every response with the status carries (RFC 9110, 15; RFC 3229, 10.4.1). */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "SwitchingProtocols", List.of("upgrade"),
          "PartialContent", List.of("contentRange"),
          "ImUsed", List.of("etag"),
          "SeeOther", List.of("location"),
          "Unauthorized", List.of("wwwAuthenticate"),
          "MethodNotAllowed", List.of("allow"),
          "ProxyAuthenticationRequired", List.of("proxyAuthenticate"),
          "UpgradeRequired", List.of("upgrade"));

  private static final List<String> OF_THE_OK =
      List.of("cacheControl", "contentLocation", "etag", "expires", "vary");

  /** What they should carry, or must under a condition. */
  private static final Map<String, List<String>> SOMETIMES =
      Map.ofEntries(
          Map.entry("EarlyHints", List.of("link")),
          Map.entry("UploadResumptionSupported", List.of("location", "uploadLimit")),
          Map.entry("Ok", List.of("allow")),
          Map.entry("Created", List.of("location")),
          Map.entry("NoContent", List.of("allow")),
          Map.entry("PartialContent", OF_THE_OK),
          Map.entry("ImUsed", List.of("deltaBase", "im")),
          Map.entry("MultipleChoices", List.of("location")),
          Map.entry("MovedPermanently", List.of("location")),
          Map.entry("Found", List.of("location")),
          Map.entry("NotModified", OF_THE_OK),
          Map.entry("TemporaryRedirect", List.of("location")),
          Map.entry("PermanentRedirect", List.of("location")),
          Map.entry("ContentTooLarge", List.of("retryAfter")),
          Map.entry("UnsupportedMediaType", List.of("acceptPatch")),
          Map.entry("RangeNotSatisfiable", List.of("contentRange")),
          Map.entry("UnavailableForLegalReasons", List.of("link")));

  private static final Set<String> NO_FIELDS = Set.of("body", "code", "fields");

  @CompileTest
  void areRequiredWhereTheFieldAlwaysIs(TestCompiler compiler) {
    for (Class<?> type : Http.of(compiler).records()) {
      assertThat(fields(type, false))
          .as(type.getSimpleName())
          .isEqualTo(REQUIRED.getOrDefault(type.getSimpleName(), List.of()));
    }
  }

  @CompileTest
  void mayBeNullWhereTheFieldIsSometimesDemanded(TestCompiler compiler) {
    for (Class<?> type : Http.of(compiler).records()) {
      assertThat(fields(type, true))
          .as(type.getSimpleName())
          .isEqualTo(SOMETIMES.getOrDefault(type.getSimpleName(), List.of()));
    }
  }

  @CompileTest
  void haveABodyExactlyWhereThereCanBeContent(TestCompiler compiler) {
    Http http = Http.of(compiler);
    int seen = 0;
    for (var row : ReferenceTable.statuses()) {
      if (!Set.of("208", "305", "306", "418").contains(row.get("code"))) {
        String name = pascal(row.get("phrase"));
        String body =
            Components.of(http.response(name)).stream()
                .filter(component -> component.endsWith(" body"))
                .findFirst()
                .orElse("none");
        assertThat(body).as(name).isEqualTo(body(row.get("content")));
        seen++;
      }
    }
    assertThat(seen).isEqualTo(60);
  }

  private static String body(String content) {
    return switch (content) {
      case "forbidden", "empty" -> "none";
      case "required" -> "B body";
      default -> "@Nullable B body";
    };
  }

  @CompileTest
  void thereIsNoRecordForWhatNobodySends(TestCompiler compiler) {
    assertThat(Http.of(compiler).records())
        .extracting(Class::getSimpleName)
        .hasSize(65)
        .doesNotContain("AlreadyReported", "UseProxy", "Unused306", "Unused418");
  }

  private static List<String> fields(Class<?> type, boolean nullable) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> Components.isNullable(component) == nullable)
        .map(RecordComponent::getName)
        .filter(name -> !NO_FIELDS.contains(name))
        .sorted()
        .toList();
  }

  private static String pascal(String phrase) {
    return Arrays.stream(phrase.split("[ -]"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining());
  }
}
