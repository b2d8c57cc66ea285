package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The challenges of which a client can choose one: the value of {@code WWW-Authenticate} (RFC 9110,
 * 11.6.1) and {@code Proxy-Authenticate} (RFC 9110, 11.7.1).
 *
 * <p>Some clients cannot read several challenges in one field line; to write one line for each,
 * call {@link Fields.Builder#add(String, FieldValue)} with each challenge.
 *
 * @param challenges the challenges, at least one, as 401 and 407 demand
 */
public record Challenges(List<Challenge> challenges) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Challenges> CODEC =
      ListFieldCodec.of("Challenges", Challenges::parse, Challenges::parseReceived);

  /**
   * Copies the list.
   *
   * @param challenges the challenges
   * @throws IllegalArgumentException if there is none
   */
  public Challenges {
    challenges = Elements.nonEmpty(challenges, "challenge");
  }

  /**
   * Lists challenges.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static Challenges of(Challenge first, Challenge... more) {
    return new Challenges(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of challenges; a realm may be a token
   * @return the value
   * @throws FieldSyntaxException if it is not a list of challenges, or an empty one
   */
  public static Challenges parse(String value) {
    return Scanner.whole(value, Challenges::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not a list of challenges, or an empty one
   */
  public static Challenges parse(List<String> lines) {
    return Scanner.whole(lines, Challenges::read);
  }

  /**
   * Reads the values of all field lines that were received. What is malformed of a challenge is
   * left out: a parameter, or all of them; then the scheme is left.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if there is no challenge that can be read
   */
  public static Challenges parseReceived(List<String> lines) {
    try {
      return parse(lines);
    } catch (FieldSyntaxException malformed) {
      List<Challenge> read = ReceivedChallenges.read(lines);
      if (read.isEmpty()) {
        throw malformed;
      }
      return new Challenges(read);
    }
  }

  static Challenges read(Scanner in) {
    return new Challenges(new ChallengeReader(in).read());
  }

  /**
   * Finds the first challenge of a scheme.
   *
   * @param scheme the name of the scheme, in any letter case
   * @return the challenge, if there is one
   */
  public Optional<Challenge> first(String scheme) {
    return challenges.stream().filter(challenge -> challenge.isScheme(scheme)).findFirst();
  }

  /** Gives the challenges as a list. */
  @Override
  public String toString() {
    return Elements.join(challenges);
  }
}
