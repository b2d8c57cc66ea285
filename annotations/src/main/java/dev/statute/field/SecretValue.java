package dev.statute.field;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** Checks and writes what no message and no log may show. */
final class SecretValue {

  private static final String HIDDEN = "***";

  private SecretValue() {}

  /** Gives what is printed in place of credentials. */
  static String hide(String scheme) {
    return scheme + ' ' + HIDDEN;
  }

  /** Runs a reader or a check, and keeps the value out of the message of its refusal. */
  static <T> T guard(Supplier<T> code) {
    try {
      return code.get();
    } catch (FieldSyntaxException refusal) {
      throw refusal.withoutValue();
    }
  }

  /** Reads credentials of one scheme. */
  static <T extends Credentials> T only(Class<T> type, String scheme, String value) {
    Credentials credentials = Credentials.parseReceived(value);
    if (!type.isInstance(credentials)) {
      throw new FieldSyntaxException(value, 0, "the scheme " + scheme).withoutValue();
    }
    return type.cast(credentials);
  }

  /** Checks a token68 (RFC 9110, 11.2), which is the {@code b64token} of RFC 6750. */
  static void requireToken68(String text) {
    int data = CharClass.TOKEN68.prefix(text);
    int end = data;
    while (end > 0 && end < text.length() && text.charAt(end) == '=') {
      end++;
    }
    if (data == 0 || end < text.length()) {
      throw new FieldSyntaxException(text, end, "a token68").withoutValue();
    }
  }

  /** Copies parameters, and checks them. */
  static Map<String, String> parameters(Map<String, String> parameters) {
    return guard(() -> Elements.parameters(parameters));
  }

  /**
   * Writes the parameters that follow a scheme.
   *
   * @param quoting writes the value of a parameter, of which it gets name and value
   */
  static String join(Map<String, String> parameters, BinaryOperator<String> quoting) {
    StringBuilder out = new StringBuilder();
    parameters.forEach(
        (name, value) ->
            out.append(out.isEmpty() ? " " : ", ")
                .append(name)
                .append('=')
                .append(quoting.apply(name, value)));
    return out.toString();
  }
}
