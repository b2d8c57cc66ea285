package dev.statute.rule.message.semantics.authentication;

import dev.statute.field.BearerError;
import dev.statute.field.Challenge;
import dev.statute.field.Challenges;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.rule.Words;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.List;
import java.util.Map;

/** Looks for challenges that lack what their scheme demands. */
final class ChallengeCheck implements MessageCheck {

  private static final Map<Header, Header> CREDENTIALS =
      Map.of(
          Header.WWW_AUTHENTICATE, Header.AUTHORIZATION,
          Header.PROXY_AUTHENTICATE, Header.PROXY_AUTHORIZATION);

  private static final Map<String, Status> STATUSES =
      Map.of(
          BearerError.INVALID_REQUEST.code(), Status.BAD_REQUEST,
          BearerError.INVALID_TOKEN.code(), Status.UNAUTHORIZED,
          BearerError.INSUFFICIENT_SCOPE.code(), Status.FORBIDDEN);

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    for (Header field : List.of(Header.WWW_AUTHENTICATE, Header.PROXY_AUTHENTICATE)) {
      Values.read(exchange.response().fields(), field, Challenges.CODEC).stream()
          .flatMap(challenges -> challenges.challenges().stream())
          .forEach(challenge -> check(challenge, field, report));
    }
  }

  private static void check(Challenge challenge, Header field, Report report) {
    if (challenge.isScheme("Basic")) {
      lacks(SemanticRule.CHALLENGE_REALM, challenge, List.of("realm"), field, report);
    } else if (challenge.isScheme("Digest")) {
      List<String> demanded = List.of("realm", "nonce", "qop");
      lacks(SemanticRule.CHALLENGE_DIGEST, challenge, demanded, field, report);
    } else if (challenge.isScheme("Bearer")) {
      bearer(challenge, field, report);
    }
  }

  private static void lacks(
      SemanticRule rule, Challenge challenge, List<String> demanded, Header field, Report report) {
    List<String> missing =
        demanded.stream().filter(name -> challenge.parameter(name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      report.add(
          rule,
          MessagePart.RESPONSE,
          field.fieldName(),
          "has a challenge of the scheme " + challenge.scheme() + " without " + Words.and(missing),
          "Add " + Words.and(missing) + " to the challenge.");
    }
  }

  private static void bearer(Challenge challenge, Header field, Report report) {
    JudgedExchange exchange = report.exchange();
    if (challenge.parameters().isEmpty()) {
      report.add(
          SemanticRule.CHALLENGE_BEARER,
          MessagePart.RESPONSE,
          field.fieldName(),
          "has a challenge of the scheme Bearer without parameters",
          "Add a realm or another parameter to the challenge.");
    }
    String error = challenge.parameter("error").orElse("");
    Status due = STATUSES.get(error);
    boolean isAnonymous =
        CREDENTIALS.values().stream()
            .noneMatch(name -> exchange.request().fields().has(name.fieldName()));
    if (!error.isEmpty() && isAnonymous && maySeeCredentials(exchange)) {
      report.add(
          SemanticRule.CHALLENGE_BEARER_ERROR,
          MessagePart.RESPONSE,
          field.fieldName(),
          "tells an error of the scheme Bearer, and the request had no credentials",
          "Leave error, error_description and error_uri out.");
    } else if (due != null && due.code() != exchange.response().status()) {
      report.add(
          SemanticRule.CHALLENGE_BEARER_STATUS,
          MessagePart.RESPONSE,
          field.fieldName(),
          "tells the error " + error + ", whose status is " + due.code() + " " + due.phrase(),
          "Answer with " + due.code() + ".");
    }
  }

  /** Tokens may also come in the content or the query (RFC 6750, 2). */
  private static boolean maySeeCredentials(JudgedExchange exchange) {
    return !exchange.mayLack(CaptureGap.SECRETS)
        && !exchange.mayLack(CaptureGap.REQUEST_FIELDS)
        && exchange.request().content().isAbsent()
        && exchange.request().target().indexOf('?') < 0;
  }
}
