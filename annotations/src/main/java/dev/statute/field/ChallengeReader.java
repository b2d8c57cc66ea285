package dev.statute.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads challenges (RFC 9110, 11.6.1), whose commas separate challenges as well as parameters.
 *
 * <p>After a comma, a token with {@code =} behind it is a parameter of the current challenge; any
 * other token is the scheme of the next one. A scheme with no space behind it has no parameters.
 */
final class ChallengeReader {

  private final Scanner in;
  private int elements;

  ChallengeReader(Scanner in) {
    this.in = in;
  }

  List<Challenge> read() {
    List<Challenge> challenges = new ArrayList<>();
    skipCommas();
    while (!in.atEnd()) {
      challenges.add(challenge());
    }
    if (challenges.isEmpty()) {
      throw in.error("at least one challenge");
    }
    return challenges;
  }

  /** Reads a challenge and the commas behind it. */
  private Challenge challenge() {
    String scheme = in.token("an authentication scheme");
    boolean data = in.skip(' ');
    in.skipWhiteSpace();
    if (data && in.peek(CharClass.TOKEN68)) {
      String token68 = token68();
      if (token68 != null) {
        requireEndOfElement();
        return Challenge.token68(scheme, token68);
      }
    }
    Parameters.Builder parameters = new Parameters.Builder();
    if (data && in.peek(CharClass.TOKEN)) {
      parameter(parameters, true);
    }
    requireEndOfElement();
    while (data && !in.atEnd() && parameter(parameters, false)) {
      requireEndOfElement();
    }
    return new Challenge(scheme, null, parameters.build());
  }

  /** Takes a token68 if the element ends behind it; otherwise stays. */
  private @Nullable String token68() {
    int start = in.position();
    in.skipRun(CharClass.TOKEN68);
    while (in.skip('=')) {
      // Padding belongs to it.
    }
    int end = in.position();
    in.skipWhiteSpace();
    if (in.atEnd() || in.peek() == ',') {
      in.reset(end);
      return in.since(start);
    }
    in.reset(start);
    return null;
  }

  /** Takes a parameter; where one is not required, stays before a token that is not a parameter. */
  private boolean parameter(Parameters.Builder parameters, boolean required) {
    int start = in.position();
    String name = in.token("an authentication scheme or a parameter name").toLowerCase(Locale.ROOT);
    if (!in.skipAfterWhiteSpace('=')) {
      if (required) {
        throw in.error("'='");
      }
      in.reset(start);
      return false;
    }
    in.skipWhiteSpace();
    if (!parameters.add(name, in.tokenOrQuotedString("a token"))) {
      throw in.error(start, "each parameter at most once in a challenge");
    }
    return true;
  }

  private void requireEndOfElement() {
    in.skipWhiteSpace();
    if (!in.atEnd() && in.peek() != ',') {
      throw in.error("',' or the end of the value");
    }
    skipCommas();
  }

  /** Skips empty list elements (RFC 9110, 5.6.1.2). */
  private void skipCommas() {
    in.skipWhiteSpace();
    while (in.skip(',')) {
      in.requireRoom(++elements, "list elements");
      in.skipWhiteSpace();
    }
  }
}
