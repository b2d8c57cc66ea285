package dev.statute.testkit.server;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a response must be.
 *
 * @param codes the status codes that are right
 * @param isToHead whether it answers HEAD, so that it has no content
 * @param checks what else must hold; each throws a {@link Violation}
 */
record Expected(List<Integer> codes, boolean isToHead, List<Consumer<RawResponse>> checks) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US);
  private static final String PROBLEM = "application/problem+json";

  /** Expects an answer of the API or of Statute, with its date (RFC 9110, 6.6.1). */
  static Expected code(Integer... codes) {
    return anyone(codes).that(Expected::isDated);
  }

  /** Expects one of these statuses, whoever answers with it. */
  static Expected anyone(Integer... codes) {
    return new Expected(Arrays.asList(codes), false, List.of());
  }

  /**
   * Expects a refusal, by Statute as a problem or by the server itself in a form of its own (RFC
   * 9110, 15.5).
   */
  static Expected refusal(Integer... codes) {
    return anyone(codes).that(Expected::isExplained);
  }

  /** Expects a refusal that only Statute can make, as a problem (RFC 9457). */
  static Expected problem(Integer... codes) {
    return code(codes)
        .field("Content-Type", PROBLEM)
        .that(Expected::isExplained)
        .that(
            response ->
                Violation.unless(
                    String.valueOf(response.content().length)
                        .equals(response.field("Content-Length")),
                    "a problem of unknown length"));
  }

  Expected toHead() {
    return new Expected(codes, true, checks);
  }

  Expected that(Consumer<RawResponse> check) {
    List<Consumer<RawResponse>> more = new ArrayList<>(checks);
    more.add(check);
    return new Expected(codes, isToHead, List.copyOf(more));
  }

  /** Expects a field with exactly this value; none for null. */
  Expected field(String name, @Nullable String value) {
    return that(
        response -> {
          String given = response.field(name);
          Violation.unless(
              value == null ? given == null : value.equals(given),
              given == null ? "no " + name : name + ": " + given);
        });
  }

  Expected without(String... names) {
    Expected all = this;
    for (String name : names) {
      all = all.field(name, null);
    }
    return all;
  }

  /** Expects a list field that names all of these members, in any order and case. */
  Expected listing(String name, String... members) {
    return that(
        response -> {
          String given = String.valueOf(response.field(name));
          List<String> named = List.of(given.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1));
          for (String member : members) {
            Violation.unless(
                named.contains(member.toLowerCase(Locale.ROOT)), name + " without " + member);
          }
        });
  }

  Expected text(String text) {
    return that(
        response ->
            Violation.unless(response.text().equals(text), "content: " + start(response.text())));
  }

  Expected octets(int count) {
    return that(
        response ->
            Violation.unless(
                response.content().length == count,
                response.content().length + " octets of content"));
  }

  /** Expects nothing of this in the status line, the fields and the content. */
  Expected nowhere(String... parts) {
    return that(
        response -> {
          String all = response.statusLine() + response.lines() + response.text();
          for (String part : parts) {
            Violation.unless(!all.contains(part), "reflects " + part);
          }
        });
  }

  void check(RawResponse response) {
    Violation.unless(codes.contains(response.code()), "status " + response.code());
    MessageRules.check(response);
    checks.forEach(check -> check.accept(response));
  }

  private static void isDated(RawResponse response) {
    String date = response.field("Date");
    boolean isOwed = response.code() / 100 != 1 && response.code() < 500;
    Violation.unless(!isOwed || date != null, "no Date");
    try {
      if (date != null) {
        DATE.parse(date);
      }
    } catch (DateTimeParseException e) {
      throw new Violation("Date: " + date);
    }
  }

  private static void isExplained(RawResponse response) {
    Violation.unless(!response.text().contains("secret"), "tells a secret");
    if (PROBLEM.equals(response.field("Content-Type")) && response.content().length > 0) {
      Violation.unless(
          json(response).path("status").asInt(0) == response.code(), "a problem of another status");
    }
  }

  private static JsonNode json(RawResponse response) {
    try {
      return new ObjectMapper().readTree(response.text());
    } catch (JacksonException e) {
      throw new Violation("content that is not JSON");
    }
  }

  private static String start(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
