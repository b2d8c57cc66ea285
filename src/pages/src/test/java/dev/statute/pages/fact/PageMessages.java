package dev.statute.pages.fact;

import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.PageDeviation;
import dev.statute.pages.model.ResourceWalk;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleMessage;
import dev.statute.pages.model.WalkStep;
import dev.statute.rule.Profile;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageSettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the messages of a page back, and judges them. */
final class PageMessages {

  /** The rules of contracts that rules of messages correspond to. */
  private static final Map<String, List<String>> DEVIATIONS =
      Map.of(
          "unlawful-status", List.of("method-status"),
          "ignored-field", List.of("method-status"),
          "stray-field", List.of("field-direction-doubt", "misplaced-field-doubt"));

  private final ApiPage page;
  private final Law law;
  private final Role role;
  private final List<String> faults = new ArrayList<>();

  PageMessages(ApiPage page, Law law, Role role) {
    this.page = page;
    this.law = law;
    this.role = role;
  }

  /** Returns what is wrong with the messages, each with where it is. */
  List<String> faults() {
    for (OperationSection operation : page.operations()) {
      parseRequest(operation.anchor(), operation.request());
      for (ResponseSection response : operation.responses()) {
        exchange(response.anchor(), response.request(), response.message());
        response.others().forEach(o -> exchange(response.anchor(), response.request(), o));
      }
    }
    for (ResourceWalk walk : page.walks()) {
      for (WalkStep step : walk.steps()) {
        exchange(walk.anchor(), step.request(), step.response());
      }
    }
    return faults;
  }

  private Optional<ParsedMessage> parseRequest(String where, SampleMessage message) {
    try {
      ParsedMessage parsed = ParsedMessage.request(message);
      checkFields(where + " request", parsed);
      return Optional.of(parsed);
    } catch (RuntimeException e) {
      faults.add(where + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<ParsedMessage> parseResponse(String where, SampleMessage message) {
    try {
      ParsedMessage parsed = ParsedMessage.response(message);
      checkFields(where + " response", parsed);
      return Optional.of(parsed);
    } catch (RuntimeException e) {
      faults.add(where + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void checkFields(String where, ParsedMessage message) {
    List<String> lengths = message.values("Content-Length");
    boolean isWithoutContent =
        message.content().length == 0 || !message.values("Transfer-Encoding").isEmpty();
    if (!isWithoutContent
        && !lengths.equals(List.of(Integer.toString(message.content().length)))
        && message.values("Connection").isEmpty()) {
      faults.add(where + ": Content-Length " + lengths + " of " + message.content().length);
    }
    Map<String, List<String>> byName =
        message.fields().stream()
            .collect(
                Collectors.groupingBy(
                    ParsedMessage.Line::name,
                    Collectors.mapping(ParsedMessage.Line::value, Collectors.toList())));
    byName.forEach(
        (name, values) -> {
          Optional<HeaderField> known = law.fieldOfAnyCase(name);
          known
              .filter(field -> isRequest(where) ? field.inRequests() : field.inResponses())
              .ifPresent(field -> checkValue(where, field, values));
        });
  }

  private static boolean isRequest(String where) {
    return where.endsWith("request");
  }

  private void checkValue(String where, HeaderField field, List<String> values) {
    if (field.type() == FieldType.TEXT || field.type().javaName().equals("String")) {
      return;
    }
    String type = "dev.statute.field." + field.type().javaPackage() + field.type().javaName();
    try {
      Class<?> javaClass = Class.forName(type);
      Method parse = javaClass.getMethod("parse", String.class);
      parse.invoke(null, String.join(", ", values));
    } catch (InvocationTargetException e) {
      faults.add(where + ": " + field.name() + ": " + values + ": " + e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      // Some values have no parser of a whole value.
      return;
    }
  }

  private void exchange(String where, SampleMessage request, SampleMessage response) {
    Optional<ParsedMessage> asked = parseRequest(where, request);
    Optional<ParsedMessage> answered = parseResponse(where, response);
    if (asked.isEmpty() || answered.isEmpty()) {
      return;
    }
    boolean isInterim = response.startLine().startsWith("HTTP/1.1 1");
    String host = asked.get().values("Host").get(0);
    String target = asked.get().first().get(1);
    CapturedRequest captured =
        new CapturedRequest(
            CapturedVersion.HTTP_1_1,
            asked.get().first().get(0),
            target.startsWith("/") ? "https://" + host + target : target,
            fields(asked.get()),
            new CapturedContent.Whole(asked.get().content(), false));
    CapturedResponse answer =
        new CapturedResponse(
            CapturedVersion.HTTP_1_1,
            Integer.parseInt(answered.get().first().get(1)),
            fields(answered.get()),
            new CapturedContent.Whole(answered.get().content(), false),
            new CapturedFields(List.of()));
    if (isInterim) {
      return;
    }
    List<MessageFinding> findings =
        MessageJudge.of(law, new MessageSettings(Profile.RFC, Map.of(), role))
            .judge(
                new CapturedExchange(
                    new CapturePlace(where, 1, 0),
                    Optional.empty(),
                    captured,
                    List.of(),
                    answer,
                    Set.of()));
    findings.stream()
        .filter(finding -> !isDeclared(finding, target))
        .forEach(
            finding -> faults.add(where + ": [" + finding.rule().id() + "] " + finding.what()));
  }

  /** Tells whether the contract deviates on purpose from what a finding is about. */
  private boolean isDeclared(MessageFinding finding, String target) {
    List<String> rules = DEVIATIONS.getOrDefault(finding.rule().family(), List.of());
    return page.deviations().stream()
        .filter(deviation -> rules.contains(deviation.rule()))
        .anyMatch(deviation -> deviation.where().equals(page.title()) || covers(deviation, target));
  }

  /** Tells whether a target can be one of the operation that deviates. */
  private static boolean covers(PageDeviation deviation, String target) {
    String path = deviation.where().substring(deviation.where().indexOf(' ') + 1);
    String pattern = path.replaceAll("[{][^{}]*[}]", "[^?]+");
    return target.matches(pattern + "([?].*)?");
  }

  private static CapturedFields fields(ParsedMessage message) {
    return new CapturedFields(
        message.fields().stream()
            .map(line -> new CapturedField(line.name(), line.value()))
            .toList());
  }
}
