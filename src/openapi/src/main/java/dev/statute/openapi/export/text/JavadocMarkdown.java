package dev.statute.openapi.export.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Turns Javadoc, which is HTML with tags of its own, into Markdown. */
final class JavadocMarkdown {

  /** What makes a text HTML: an element, or a character reference. */
  private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^>]*>|&[A-Za-z0-9#]+;");

  /** Code within a line of Markdown, or between fences. */
  private static final Pattern CODE = Pattern.compile("(?s)(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)");

  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n");

  private JavadocMarkdown() {}

  /**
   * Returns Javadoc as Markdown. Text without HTML stays as it is, since comments may be Markdown
   * already (JEP 467).
   */
  static String of(String javadoc) {
    String html = InlineTags.toHtml(javadoc);
    if (!HTML.matcher(CODE.matcher(html).replaceAll("")).find()) {
      return LINE_END.matcher(html.strip()).replaceAll("\n");
    }
    String whole =
        CODE.matcher(html).replaceAll(code -> Matcher.quoteReplacement(escaped(code.group())));
    StringBuilder out = new StringBuilder();
    new MarkdownBlocks(out).render(Jsoup.parseBodyFragment(whole).body());
    return out.toString().strip();
  }

  /** Keeps the code of Markdown from being read as HTML. */
  private static String escaped(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
