package dev.statute.codec.multipart;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.field.MediaType;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The text that separates the parts of content (RFC 2046, 5.1.1).
 *
 * @param text 1 to 70 characters of {@code bchars}, the last not a space
 */
public record Boundary(String text) {

  /** The parameter of a media type that names the boundary. */
  public static final String PARAMETER = "boundary";

  private static final Pattern GRAMMAR =
      Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

  /** Of these, none has to be quoted in a media type. */
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** So many that nobody guesses them: 190 bits. */
  private static final int LENGTH = 32;

  /**
   * Checks the text.
   *
   * @param text the boundary
   * @throws IllegalArgumentException if it does not fit the grammar
   */
  public Boundary {
    if (!GRAMMAR.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a boundary has 1 to 70 letters, digits and '()+_,-./:=? or spaces between (RFC 2046,"
              + " 5.1.1): "
              + text.length()
              + " characters");
    }
  }

  /**
   * Makes a boundary that no content has unless by malice and luck.
   *
   * @return a boundary that differs each time
   */
  public static Boundary random() {
    return random(new SecureRandom());
  }

  /**
   * Makes a boundary.
   *
   * @param random where it comes from
   * @return a boundary of letters and digits
   */
  public static Boundary random(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new Boundary(text.toString());
  }

  /**
   * Adds the boundary to a media type.
   *
   * @param type such as {@code multipart/form-data}
   * @return the media type with this boundary
   */
  public MediaType in(MediaType type) {
    return type.with(PARAMETER, text);
  }

  /** Gives what comes before each part but the first. */
  byte[] delimiter() {
    return ("\r\n--" + text).getBytes(US_ASCII);
  }
}
