package dev.statute.rule.message.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessageFinding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the law on a field is one that a check decides, or that no message can show. */
class DecidedFieldRulesTest {

  private static final Law LAW = new Laws().standard();

  private static final String CONTENT_TYPE = "Content-Type";

  /** What no exchange shows, and why. */
  private static final Map<Condition, String> UNDECIDABLE =
      new EnumMap<>(
          Map.of(
              Condition.DELTA, "a manipulation need not be a delta, and all are in IM",
              Condition.SEVERAL_TAGS, "the same: only a delta owes Delta-Base",
              Condition.PREFERRED_CHOICE, "only the server knows what it prefers",
              Condition.TEMPORARY, "only the server knows whether the condition lasts",
              Condition.AVAILABLE, "only the server knows what values it has",
              Condition.CODING_UNSUPPORTED, "only the server knows what it refuses",
              Condition.TRANSFORMED, "only the server knows what it stored",
              Condition.LIKELY, "only the server knows what it is going to send"));

  private static final Map<Condition, String> MORE_UNDECIDABLE =
      new EnumMap<>(
          Map.of(
              Condition.ANNOUNCING, "a 104 says so by the field itself",
              Condition.PROGRESS, "a 104 says so by the lack of the field itself",
              Condition.LIMITED, "only the server knows its limits",
              Condition.NO_CACHE_GUIDANCE, "only the server knows what the field is for",
              Condition.NEGOTIATED, "other checks look at Vary"));

  static Stream<Arguments> rules() {
    Stream<Arguments> ofStatuses =
        LAW.statuses().stream()
            .flatMap(status -> status.fields().stream().map(rule -> Arguments.of(status, rule)));
    Stream<Arguments> ofClasses =
        LAW.classes().stream()
            .flatMap(c -> c.fields().stream().map(rule -> Arguments.of(any(c), rule)));
    return Stream.concat(ofStatuses, ofClasses);
  }

  private static Status any(StatusClass statusClass) {
    return LAW.statuses().stream()
        .filter(status -> status.statusClass().equals(statusClass.name()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleOnAFieldIsDecidedOrUndecidable(Status status, FieldRule rule) {
    // A response of several parts is one by its Content-Type. What is mirrored another check finds.
    boolean isShownByItself =
        rule.condition() == Condition.MULTI_PART && rule.field().equals(CONTENT_TYPE);
    boolean isUndecidable =
        isShownByItself
            || rule.mirrors() != null
            || UNDECIDABLE.containsKey(rule.condition())
            || MORE_UNDECIDABLE.containsKey(rule.condition());
    if (isUndecidable) {
      return;
    }
    boolean isProhibition = rule.ground().level().isProhibition();

    assertThat(about(rule, exchange(status, rule, isProhibition))).isNotEmpty();
    assertThat(about(rule, exchange(status, rule, !isProhibition))).isEmpty();
  }

  /** Returns an exchange in which the rule applies, with the field or without. */
  private static CapturedExchange exchange(Status status, FieldRule rule, boolean hasField) {
    List<CapturedField> fields = new ArrayList<>();
    if (rule.condition() == Condition.MULTI_PART) {
      fields.add(new CapturedField(CONTENT_TYPE, "multipart/byteranges;boundary=a"));
    }
    if (hasField) {
      String value = rule.value() == null ? "a" : rule.value();
      fields.add(new CapturedField(rule.field(), value));
    }
    List<CapturedField> request = new ArrayList<>();
    request.add(new CapturedField("Host", "example.org"));
    request.add(new CapturedField("Range", "bytes=0-1"));
    CapturedResponse response =
        new CapturedResponse(
            CapturedVersion.HTTP_1_1,
            status.code(),
            new CapturedFields(fields),
            new CapturedContent.Unknown(),
            CapturedFields.NONE);
    String method = rule.methods().isEmpty() ? "GET" : rule.methods().get(0);
    return new CapturedExchange(
        new CapturePlace("test.har", 1, 0),
        Optional.empty(),
        new CapturedRequest(
            CapturedVersion.HTTP_1_1,
            method,
            "/",
            new CapturedFields(request),
            new CapturedContent.Unknown()),
        List.of(),
        response,
        Set.of());
  }

  private static List<MessageFinding> about(FieldRule rule, CapturedExchange exchange) {
    Map<String, Severity> severities = new TreeMap<>();
    MessageRules.catalogue().ids().forEach(id -> severities.put(id, Severity.WARN));
    return MessageJudge.of(LAW, new MessageSettings(Profile.RFC, severities, Role.ORIGIN))
        .judge(exchange)
        .stream()
        .filter(finding -> finding.field().equals(rule.field()))
        .filter(
            finding ->
                finding
                    .rule()
                    .family()
                    .equals(rule.ground().level().isProhibition() ? "stray-field" : "owed-field"))
        .toList();
  }
}
