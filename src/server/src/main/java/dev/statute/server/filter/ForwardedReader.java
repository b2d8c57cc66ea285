package dev.statute.server.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the field Forwarded (RFC 7239, 4): a list of elements, each of pairs. */
final class ForwardedReader {

  private static final int MOST_ELEMENTS = 64;
  private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

  private final String text;
  private int at;

  private ForwardedReader(String text) {
    this.text = text;
  }

  /**
   * Reads all elements.
   *
   * @param text the field value; of several lines with commas between them
   * @return the pairs of each element, the names in lower case; no element without any
   * @throws IllegalArgumentException if it is malformed, or there are more than 64
   */
  static List<Map<String, String>> read(String text) {
    return new ForwardedReader(text).elements();
  }

  private List<Map<String, String>> elements() {
    List<Map<String, String>> elements = new ArrayList<>();
    do {
      skipBlanks();
      Map<String, String> element = element();
      skipBlanks();
      if (!element.isEmpty()) {
        elements.add(element);
      }
      require(elements.size() <= MOST_ELEMENTS);
    } while (skip(','));
    require(at == text.length());
    return elements;
  }

  private Map<String, String> element() {
    Map<String, String> pairs = new HashMap<>();
    do {
      if (at < text.length() && isToken(text.charAt(at))) {
        String name = token().toLowerCase(Locale.ROOT);
        require(skip('='));
        String value = skip('"') ? quoted() : token();
        require(pairs.put(name, value) == null);
      }
    } while (skip(';'));
    return pairs;
  }

  private String token() {
    int start = at;
    while (at < text.length() && isToken(text.charAt(at))) {
      at++;
    }
    require(at > start);
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    while (!skip('"')) {
      skip('\\');
      require(at < text.length());
      value.append(text.charAt(at++));
    }
    return value.toString();
  }

  private void skipBlanks() {
    while (skip(' ') || skip('\t')) {
      // Another one may follow.
    }
  }

  private boolean skip(char c) {
    boolean isThere = at < text.length() && text.charAt(at) == c;
    if (isThere) {
      at++;
    }
    return isThere;
  }

  private static void require(boolean isWellFormed) {
    if (!isWellFormed) {
      throw new IllegalArgumentException("the field Forwarded is malformed");
    }
  }

  private static boolean isToken(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_PUNCTUATION.indexOf(c) >= 0;
  }
}
