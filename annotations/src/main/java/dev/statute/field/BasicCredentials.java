package dev.statute.field;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads and writes user name and password (RFC 7617, 2). */
final class BasicCredentials {

  private static final int LAST_CONTROL = 0x1F;
  private static final int DELETE = 0x7F;

  private BasicCredentials() {}

  static void check(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new UnfitValueException("a user name without a colon", "***");
    }
    checkText(user, "a user name");
    checkText(password, "a password");
  }

  private static void checkText(String text, String what) {
    boolean hasControls = text.chars().anyMatch(c -> c <= LAST_CONTROL || c == DELETE);
    if (hasControls || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new UnfitValueException(
          what + " without control characters and half surrogates", "***");
    }
  }

  /** Writes the token68. */
  static String write(String user, String password) {
    byte[] octets = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(octets);
  }

  /**
   * Reads the token68.
   *
   * @param isReceived whether to read what lacks the padding, or is not UTF-8
   */
  static Credentials.Basic read(String token68, boolean isReceived) {
    String text = text(octets(token68, isReceived), isReceived);
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new UnfitValueException("a user name and a password with a colon between", "***");
    }
    return new Credentials.Basic(text.substring(0, colon), text.substring(colon + 1));
  }

  private static byte[] octets(String token68, boolean isReceived) {
    try {
      byte[] octets = Base64.getDecoder().decode(token68);
      if (isReceived || Base64.getEncoder().encodeToString(octets).equals(token68)) {
        return octets;
      }
    } catch (IllegalArgumentException malformed) {
      // Refused below: the message of the decoder shows what it decodes.
    }
    throw new UnfitValueException("Base64 (RFC 4648, 4)", "***");
  }

  private static String text(byte[] octets, boolean isReceived) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
      return text.toString();
    } catch (CharacterCodingException malformed) {
      if (isReceived) {
        return new String(octets, StandardCharsets.ISO_8859_1);
      }
      throw new UnfitValueException("user name and password in UTF-8", "***");
    }
  }
}
