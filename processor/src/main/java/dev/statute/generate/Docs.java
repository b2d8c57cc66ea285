package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import dev.statute.law.Clause;
import dev.statute.law.Status;
import java.util.regex.Pattern;

/** Text for Javadoc. */
public final class Docs {

  private static final Pattern VARIABLE = Pattern.compile("\\{[\\w.~-]*}");

  private static final int WIDTH = 84;

  /** What a line of 100 holds after the asterisk of a comment in a type. */
  private static final int NESTED_WIDTH = 95;

  private static final String SPECIAL = "&<>@{}*\\";

  private Docs() {}

  /**
   * Returns text from outside so that it can neither end the comment nor be read as a tag, as HTML
   * or, after a backslash, as another character.
   */
  public static String escape(String text) {
    int plain = 0;
    while (plain < text.length() && SPECIAL.indexOf(text.charAt(plain)) < 0) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '@' -> escaped.append("&#64;");
        case '{' -> escaped.append("&#123;");
        case '}' -> escaped.append("&#125;");
        case '*' -> escaped.append("&#42;");
        case '\\' -> escaped.append("&#92;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Returns paragraphs as JavaPoet takes them. */
  public static CodeBlock text(String... paragraphs) {
    return CodeBlock.of("$L", paragraphs(paragraphs));
  }

  /** Returns paragraphs, filled to the width of a comment. */
  public static String paragraphs(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.length; i++) {
      text.append(i == 0 ? "" : "\n\n<p>");
      fill(paragraphs[i], WIDTH, text);
    }
    return text.append('\n').toString();
  }

  /** Breaks a paragraph into lines, never within an inline tag or an element. */
  private static void fill(String paragraph, int width, StringBuilder filled) {
    int column = 0;
    int depth = 0;
    for (int start = 0; start < paragraph.length(); ) {
      int space = paragraph.indexOf(' ', start);
      int end = space < 0 ? paragraph.length() : space;
      boolean fits = column + 1 + end - start <= width;
      if (column > 0) {
        filled.append(fits || depth > 0 ? ' ' : '\n');
        column = fits || depth > 0 ? column + 1 : 0;
      }
      filled.append(paragraph, start, end);
      column += end - start;
      depth += depth(paragraph, start, end);
      start = end + 1;
    }
  }

  /** Returns how many braces and angle brackets a word opens and does not close. */
  private static int depth(String text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '{', '<' -> depth++;
        case '}', '>' -> depth--;
        default -> {}
      }
    }
    return depth;
  }

  /** Returns text from outside as code. */
  public static String code(String text) {
    // Nothing can be escaped within an inline tag, which braces do not end if they are balanced.
    return text.equals(escape(text)) || hasVariables(text)
        ? "{@code " + text + "}"
        : "<code>" + escape(text) + "</code>";
  }

  /** Tells whether all that is special in a text are names in braces, as in a path template. */
  private static boolean hasVariables(String text) {
    String rest = VARIABLE.matcher(text).replaceAll("");
    return rest.equals(escape(rest));
  }

  /** Returns code, phrase and summary of a status. */
  public static String title(Status status) {
    return code(status.title()) + ": " + escape(status.summary());
  }

  /** Returns what a record says of its status; advice for who declares it stands with that. */
  public static String title(ReplyCase replyCase) {
    Status status = replyCase.status();
    String summary = status.summary();
    int end = summary.indexOf(". ");
    String sentence = end < 0 ? summary : summary.substring(0, end + 1);
    StringBuilder text = new StringBuilder(256);
    fill(code(status.title()) + ": " + escape(sentence), NESTED_WIDTH, text);
    fill(see(status.clause()), NESTED_WIDTH, text.append('\n'));
    if (!replyCase.facts().isEmpty()) {
      fill(String.join(" ", replyCase.facts()), NESTED_WIDTH, text.append("\n\n<p>"));
    }
    return text.append('\n').toString();
  }

  /** Returns the paragraph that links a clause. */
  public static String see(Clause clause) {
    if (clause.isInFile()) {
      return "See " + code(clause.toString()) + ".";
    }
    return "See <a href=\"" + escape(clause.link()) + "\">" + escape(clause.toString()) + "</a>.";
  }

  /** Returns a sentence with a capital letter and a full stop. */
  public static String sentence(String text) {
    String end = text.endsWith(".") ? "" : ".";
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
  }
}
