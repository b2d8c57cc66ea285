package dev.statute.openapi.export.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Turns Javadoc, which is HTML with tags of its own, into Markdown. */
final class JavadocMarkdown {

  /** What makes a text HTML: an element, or a character reference. */
  private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^>]*>|&[A-Za-z0-9#]+;");

  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n");

  private JavadocMarkdown() {}

  /**
   * Returns Javadoc as Markdown. Text without HTML stays as it is, since comments may be Markdown
   * already (JEP 467).
   */
  static String of(String javadoc) {
    String html = InlineTags.toHtml(javadoc);
    if (!HTML.matcher(html).find()) {
      return LINE_END.matcher(html.strip()).replaceAll("\n");
    }
    StringBuilder out = new StringBuilder();
    new MarkdownBlocks(out).render(Jsoup.parseBodyFragment(html).body());
    return out.toString().strip();
  }
}
