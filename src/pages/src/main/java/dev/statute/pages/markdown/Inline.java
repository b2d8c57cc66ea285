package dev.statute.pages.markdown;

import dev.statute.pages.text.SafeUri;
import dev.statute.pages.text.VisibleText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a line of Markdown, in which texts from outside are escaped.
 *
 * @param markdown the piece as it is written
 */
record Inline(String markdown) {

  /** Nothing. */
  static final Inline NONE = new Inline("");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String SPECIAL = "\\`*_[]<>#|~&!$";

  /** What would begin a list, a heading or a quotation at the start of a line. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:([-+=])(?=\\s|[-+=]|$)|(\\d{1,9})([.)])(?=\\s|$))");

  /** Returns a text in which nothing is Markdown. */
  static Inline plain(String text) {
    StringBuilder escaped = new StringBuilder();
    SPACES
        .matcher(VisibleText.of(text))
        .replaceAll(" ")
        .strip()
        .codePoints()
        .forEach(
            c -> {
              escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "");
              escaped.appendCodePoint(c);
            });
    return new Inline(
        OPENING
            .matcher(escaped)
            .replaceFirst(match -> match.group(1) != null ? "\\\\$1" : "$2\\\\$3"));
  }

  /** Returns a text as code. */
  static Inline code(String text) {
    String visible = SPACES.matcher(VisibleText.line(text)).replaceAll(" ").strip();
    if (visible.isEmpty()) {
      return NONE;
    }
    String fence = "`";
    while (visible.contains(fence)) {
      fence += "`";
    }
    String space = visible.startsWith("`") || visible.endsWith("`") ? " " : "";
    return new Inline(fence + space + visible + space + fence);
  }

  /** Returns a text in bold letters. */
  static Inline bold(String text) {
    Inline plain = plain(text);
    return plain.isEmpty() ? NONE : new Inline("**" + plain.markdown() + "**");
  }

  /** Returns a link; what it shows alone where the address is not safe to link to. */
  static Inline link(String uri, Inline shown) {
    Optional<String> safe = SafeUri.link(uri);
    return safe.isEmpty() || shown.isEmpty()
        ? shown
        : new Inline("[" + shown.markdown() + "](<" + safe.get() + ">)");
  }

  /** Returns the pieces that are not empty, with spaces between them. */
  static Inline of(Inline... pieces) {
    Inline all = NONE;
    for (Inline piece : pieces) {
      all = all.and(piece);
    }
    return all;
  }

  /** Adds another piece after a space; nothing changes if one of the two is empty. */
  Inline and(Inline other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty() ? other : new Inline(markdown + " " + other.markdown);
  }

  /** Adds punctuation without a space. */
  Inline then(String punctuation) {
    return new Inline(markdown + punctuation);
  }

  boolean isEmpty() {
    return markdown.isEmpty();
  }
}
