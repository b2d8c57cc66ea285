package dev.statute.pages.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses from outside that a page may link to. */
public final class SafeUri {

  private static final int LONGEST = 2_048;

  /** Schemes that only take the reader to another page, or to a letter. */
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?:https?://[^/?#@\\s]|mailto:)[!-~&&[^\"'<>\\\\^`{|}]]*", Pattern.CASE_INSENSITIVE);

  /** A path, a query or a fragment; a colon before the first slash would make a scheme. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?!//)[!-~&&[^\"'<>\\\\^`{|}:/?#]]*(?:[/?#][!-~&&[^\"'<>\\\\^`{|}]]*)?");

  private SafeUri() {}

  /**
   * Returns an address if a page may link to it.
   *
   * @param uri a relative reference, or an absolute URI (RFC 3986)
   * @return empty for an empty or long one, for another scheme than {@code http}, {@code https} and
   *     {@code mailto}, for userinfo, and for characters that URIs do not have
   */
  public static Optional<String> link(String uri) {
    boolean isSafe =
        !uri.isEmpty()
            && uri.length() <= LONGEST
            && (ABSOLUTE.matcher(uri).matches() || RELATIVE.matcher(uri).matches())
            && !hasUserInfo(uri);
    return isSafe ? Optional.of(uri) : Optional.empty();
  }

  private static boolean hasUserInfo(String uri) {
    int authority = uri.indexOf("://");
    if (authority < 0) {
      return false;
    }
    String rest = uri.substring(authority + 3);
    int at = rest.indexOf('@');
    return at >= 0
        && rest.substring(0, at).chars().noneMatch(c -> c == '/' || c == '?' || c == '#');
  }
}
