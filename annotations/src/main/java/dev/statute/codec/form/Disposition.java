package dev.statute.codec.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code Content-Disposition} in a form (RFC 7578, 4.2), as browsers write it: UTF-8
 * as it is (RFC 7578, 5.1.2), and only quotes and the ends of lines as {@code %22}, {@code %0D} and
 * {@code %0A} (HTML Standard, 4.10.21.8).
 */
record Disposition(String name, Optional<String> filename) {

  private static final String TYPE = "form-data";

  /** A parameter, up to its value. */
  private static final Pattern PARAMETER =
      Pattern.compile("[ \t]*;[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]++)[ \t]*=[ \t]*");

  private static final Pattern SEPARATOR = Pattern.compile("[ \t;]*");
  private static final Pattern TOKEN = Pattern.compile("[^; \t]*+");
  private static final Pattern EXTENDED = Pattern.compile("(?i)(utf-8|iso-8859-1)'[^']*'(.*)");

  /** Writes the value; each of its characters is an octet. */
  String write() {
    String value = TYPE + "; name=" + quoted(name);
    return filename.map(file -> value + "; filename=" + quoted(file)).orElse(value);
  }

  private static String quoted(String text) {
    String escaped =
        new String(UrlEncoding.utf8(text), ISO_8859_1)
            .replace("\"", "%22")
            .replace("\r", "%0D")
            .replace("\n", "%0A");
    return '"' + escaped + '"';
  }

  /**
   * Reads the value, in which each character is an octet. Clients that escape a quote with a
   * backslash are understood, and so is {@code filename*} (RFC 8187), which no client is to send.
   *
   * @return null if it is not that of a form, or has no name
   */
  static @Nullable Disposition parse(String value) {
    int semicolon = value.indexOf(';');
    String type = semicolon < 0 ? value : value.substring(0, semicolon);
    if (!type.strip().toLowerCase(Locale.ROOT).equals(TYPE)) {
      return null;
    }
    String name = null;
    String filename = null;
    String extended = null;
    Matcher parameter = PARAMETER.matcher(value);
    int position = type.length();
    while (parameter.region(position, value.length()).lookingAt()) {
      int start = parameter.end();
      boolean isQuoted = start < value.length() && value.charAt(start) == '"';
      int end = isQuoted ? closing(value, start + 1) : tokenEnd(value, start);
      if (end < 0) {
        return null;
      }
      String text =
          isQuoted ? unquoted(value.substring(start + 1, end)) : value.substring(start, end);
      position = isQuoted ? end + 1 : end;
      switch (parameter.group(1).toLowerCase(Locale.ROOT)) {
        case "name" -> name = name == null ? utf8(text) : name;
        case "filename" -> filename = filename == null ? utf8(text) : filename;
        case "filename*" -> extended = extended == null ? extended(text) : extended;
        default -> {}
      }
    }
    boolean isWhole = SEPARATOR.matcher(value).region(position, value.length()).matches();
    return name == null || !isWhole
        ? null
        : new Disposition(name, Optional.ofNullable(extended == null ? filename : extended));
  }

  private static int tokenEnd(String value, int start) {
    Matcher token = TOKEN.matcher(value).region(start, value.length());
    return token.lookingAt() ? token.end() : start;
  }

  /**
   * Finds the quote that ends a value: the first before another parameter or the end. Browsers
   * write backslashes as they are, and some libraries quotes.
   */
  private static int closing(String value, int start) {
    int quote = value.indexOf('"', start);
    while (quote >= 0 && !isBeforeParameter(value, quote)) {
      quote = value.indexOf('"', quote + 1);
    }
    return quote;
  }

  private static boolean isBeforeParameter(String value, int quote) {
    return SEPARATOR.matcher(value).region(quote + 1, value.length()).matches()
        || PARAMETER.matcher(value).region(quote + 1, value.length()).lookingAt();
  }

  private static String unquoted(String text) {
    return text.replace("\\\"", "\"")
        .replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n");
  }

  private static String utf8(String octets) {
    return new String(octets.getBytes(ISO_8859_1), UTF_8);
  }

  private static @Nullable String extended(String text) {
    Matcher parts = EXTENDED.matcher(text);
    return parts.matches()
        ? UrlEncoding.percentDecode(parts.group(2), Charset.forName(parts.group(1)))
        : null;
  }
}
