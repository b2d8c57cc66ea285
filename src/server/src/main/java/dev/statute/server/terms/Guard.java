package dev.statute.server.terms;

import dev.statute.field.BearerError;
import dev.statute.field.Challenge;
import dev.statute.field.Challenges;
import dev.statute.field.Credentials;
import dev.statute.field.FieldName;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusing.Refusals;
import java.util.List;
import java.util.Optional;

/**
 * Lets those requests only reach the operation of a route that have credentials of one of some
 * schemes. What the credentials are worth is up to the operation.
 */
public final class Guard {

  private static final String BEARER = "Bearer";
  private static final String ERROR = "error";

  private final Status status;
  private final Header question;
  private final Header answer;
  private final List<Challenge> alternatives;

  private Guard(Status status, Header question, Header answer, Challenge... alternatives) {
    if (alternatives.length == 0) {
      throw new IllegalArgumentException("a guard must have a challenge: []");
    }
    this.status = status;
    this.question = question;
    this.answer = answer;
    this.alternatives = List.of(alternatives);
  }

  /**
   * Guards an operation of an origin server, with 401 and {@code WWW-Authenticate} (RFC 9110,
   * 11.6).
   *
   * @param alternatives a challenge of each scheme, at least one
   * @return the guard
   * @throws IllegalArgumentException if there is none
   */
  public static Guard of(Challenge... alternatives) {
    return new Guard(
        Status.UNAUTHORIZED, Header.WWW_AUTHENTICATE, Header.AUTHORIZATION, alternatives);
  }

  /**
   * Guards an operation of a proxy, with 407 and {@code Proxy-Authenticate} (RFC 9110, 11.7).
   *
   * @param alternatives a challenge of each scheme, at least one
   * @return the guard
   * @throws IllegalArgumentException if there is none
   */
  public static Guard ofProxy(Challenge... alternatives) {
    return new Guard(
        Status.PROXY_AUTHENTICATION_REQUIRED,
        Header.PROXY_AUTHENTICATE,
        Header.PROXY_AUTHORIZATION,
        alternatives);
  }

  /**
   * Names where requests have their credentials.
   *
   * @return {@code Authorization} or {@code Proxy-Authorization}
   */
  public FieldName field() {
    return new FieldName(answer.fieldName());
  }

  /**
   * Tells whether a request is let through.
   *
   * @param fields its header fields
   * @return nothing if it has credentials of one of the schemes; a 400 for a bearer token that is
   *     malformed (RFC 6750, 3.1); else a 401 or 407 with all challenges (RFC 9110, 11.4)
   */
  public Optional<Refusal> refuse(Fields fields) {
    List<String> lines = fields.all(answer.fieldName());
    if (lines.size() == 1) {
      try {
        String scheme = Credentials.parseReceived(lines.get(0)).scheme();
        return alternative(scheme).isPresent() ? Optional.empty() : Optional.of(challenge());
      } catch (FieldSyntaxException e) {
        return Optional.of(malformed(lines.get(0)));
      }
    }
    return Optional.of(challenge());
  }

  private Optional<Challenge> alternative(String scheme) {
    return alternatives.stream()
        .filter(challenge -> challenge.scheme().equalsIgnoreCase(scheme))
        .findFirst();
  }

  private Refusal malformed(String value) {
    String scheme = value.strip().split("[ \\t]", 2)[0];
    Optional<Challenge> bearer =
        scheme.equalsIgnoreCase(BEARER) ? alternative(BEARER) : Optional.empty();
    return bearer
        .map(
            challenge ->
                Refusals.unauthenticated(
                    Status.BAD_REQUEST,
                    question(List.of(challenge.with(ERROR, BearerError.INVALID_REQUEST.code()))),
                    "The bearer token is missing or malformed."))
        .orElseGet(this::challenge);
  }

  private Refusal challenge() {
    return Refusals.unauthenticated(
        status,
        question(alternatives),
        "The request has no credentials of a scheme that is known here; the field "
            + question.fieldName()
            + " names those that are.");
  }

  private Fields question(List<Challenge> challenges) {
    return Fields.builder().add(question.fieldName(), new Challenges(challenges)).build();
  }
}
