package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedInput;
import dev.statute.http.Header;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.MessagePart;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for what each request must have, and a request has not. */
final class RequestInputCheck implements ContractCheck {

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    Set<String> parameters = RequestTarget.of(exchange.request().target()).parameters();
    Set<String> missing = new TreeSet<>();
    for (PublishedInput input : exchange.declared().operation().inputs()) {
      if (input.isRequired()
          && input.members().isEmpty()
          && !QueryStyles.isOfObject(input.style())) {
        missing(exchange, input, parameters, missing);
      }
    }
    for (String field : exchange.declared().operation().requiredFields()) {
      if (isFieldMissing(exchange, field)) {
        missing.add("header field " + field);
      }
    }
    for (String one : missing) {
      found.add(
          ContractRule.MISSING_REQUEST_INPUT,
          MessagePart.REQUEST,
          "",
          "the request " + exchange.asked() + " has no " + one + outcome(exchange),
          exchange.why("each request has it"),
          "send it");
    }
  }

  private static String outcome(DeclaredExchange exchange) {
    return ", and the answer is " + exchange.response().status();
  }

  private static void missing(
      DeclaredExchange exchange,
      PublishedInput input,
      Set<String> parameters,
      Set<String> missing) {
    switch (input.source()) {
      case QUERY -> {
        if (!parameters.contains(input.key())) {
          missing.add("query parameter " + input.key());
        }
      }
      case HEADER -> {
        if (isFieldMissing(exchange, input.key())) {
          missing.add("header field " + input.key());
        }
      }
      case COOKIE -> {
        if (isCookieMissing(exchange, input.key())) {
          missing.add("cookie " + input.key());
        }
      }
      case CONTENT, FORM, PART -> {
        if (exchange.request().content().isAbsent()) {
          missing.add("content");
        }
      }
      case PATH, CONTEXT -> {}
    }
  }

  private static boolean isFieldMissing(DeclaredExchange exchange, String field) {
    Set<CaptureGap> gaps = exchange.captured().gaps();
    boolean isHidden =
        gaps.contains(CaptureGap.REQUEST_FIELDS)
            || (gaps.contains(CaptureGap.SECRETS) && SecretFields.isOne(field));
    return !isHidden && !exchange.request().fields().has(field);
  }

  private static boolean isCookieMissing(DeclaredExchange exchange, String name) {
    String field = Header.COOKIE.fieldName();
    CapturedRequest request = exchange.request();
    List<String> pairs =
        request.fields().all(field).stream()
            .flatMap(line -> Arrays.stream(line.split(";", -1)))
            .map(String::strip)
            .toList();
    return pairs.isEmpty()
        ? isFieldMissing(exchange, field)
        : pairs.stream().noneMatch(pair -> pair.startsWith(name + "="));
  }
}
