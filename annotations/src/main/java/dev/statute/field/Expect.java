package dev.statute.field;

import java.util.List;

/**
 * The expectations of a request: the value of {@code Expect} (RFC 9110, 10.1.1).
 *
 * @param expectations the expectations, perhaps none
 */
public record Expect(List<Expectation> expectations) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Expect> CODEC = ListFieldCodec.of("Expect", Expect::parse);

  /**
   * Copies the list.
   *
   * @param expectations the expectations
   */
  public Expect {
    expectations = List.copyOf(expectations);
  }

  /**
   * Lists the given elements.
   *
   * @param expectations the elements, perhaps none
   * @return the value
   */
  public static Expect of(Expectation... expectations) {
    return new Expect(List.of(expectations));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of expectations, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static Expect parse(String value) {
    return Scanner.whole(value, Expect::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static Expect parse(List<String> lines) {
    return Scanner.whole(lines, Expect::read);
  }

  static Expect read(Scanner in) {
    return new Expect(in.list(Expectation::read));
  }

  /**
   * Expects a 100 (Continue) before the content is sent.
   *
   * @return {@code 100-continue}
   */
  public static Expect continues() {
    return of(Expectation.CONTINUE);
  }

  /**
   * Tells whether a 100 (Continue) is expected.
   *
   * @return whether {@code 100-continue} is a member
   */
  public boolean expectsContinue() {
    return expectations.contains(Expectation.CONTINUE);
  }

  /**
   * Tells whether a server may answer 417 (Expectation Failed) for want of understanding.
   *
   * @return whether there is a member other than {@code 100-continue}
   */
  public boolean expectsMore() {
    return expectations.stream().anyMatch(expectation -> !expectation.equals(Expectation.CONTINUE));
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(expectations);
  }
}
