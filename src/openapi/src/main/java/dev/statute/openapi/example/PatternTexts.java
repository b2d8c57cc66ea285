package dev.statute.openapi.example;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes texts that match patterns. Patterns can be of strangers, so their work is bounded. */
final class PatternTexts {

  private static final int MAX_PATTERN = 1_000;
  private static final BigInteger MAX_REPEATED = BigInteger.valueOf(20_000);
  private static final int MAX_STEPS = 200_000;
  private static final int FEW = 4;

  private static final Pattern REPEATED = Pattern.compile("\\{\\d{0,9}(?:,(\\d{0,9}))?\\}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private PatternTexts() {}

  /**
   * Makes a text.
   *
   * @param least how long it should be
   * @param most how long it may be
   * @return nothing for a pattern that is not understood, or too large
   */
  static Optional<String> make(String pattern, int least, int most, Choice choice) {
    if (pattern.length() > MAX_PATTERN || isTooLarge(pattern)) {
      return Optional.empty();
    }
    RgxGenProperties properties = new RgxGenProperties();
    int repetition = Math.max(1, Math.min(Math.max(least, FEW), Math.min(most, 200)));
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, repetition);
    try {
      return Optional.of(RgxGen.parse(properties, pattern).generate(choice.generator()));
    } catch (RuntimeException | StackOverflowError e) {
      // The library does not know all patterns, and says so in many ways.
      return Optional.empty();
    }
  }

  /** Repetitions within repetitions multiply. */
  private static boolean isTooLarge(String pattern) {
    BigInteger product =
        REPEATED
            .matcher(pattern)
            .results()
            .map(MatchResult::group)
            .flatMap(
                group ->
                    NUMBER
                        .matcher(group)
                        .results()
                        .map(MatchResult::group)
                        .reduce((a, b) -> b)
                        .stream())
            .map(BigInteger::new)
            .map(number -> number.max(BigInteger.ONE))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    return product.compareTo(MAX_REPEATED) > 0;
  }

  /** Tells whether a part of a text matches a pattern; false if that takes too long to tell. */
  static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(new Watched(text, new int[1])).find();
    } catch (PatternSyntaxException | StackOverflowError | TooLong e) {
      return false;
    }
  }

  /** Fails when it is read too often, as patterns do that try everything. */
  private record Watched(String text, int[] steps) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps[0]++;
      if (steps[0] > MAX_STEPS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
