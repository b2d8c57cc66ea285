package dev.statute.openapi.export.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says about something.
 *
 * @param summary the first sentence on one line, without the full stop at its end; empty for none
 * @param rest what follows it, in Markdown; empty for nothing
 * @param whole all of it, in Markdown; empty for nothing
 */
public record Description(String summary, String rest, String whole) {

  /** The end of a sentence, unless a small letter follows or it belongs to an abbreviation. */
  private static final Pattern END =
      Pattern.compile("(?<!\\be\\.g|\\bi\\.e|\\bcf|\\bvs|\\bNo)[.!?](?=\\s+[^\\s\\p{Ll}]|\\s*$)");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Divides Javadoc, without its asterisks and block tags. */
  public static Description ofJavadoc(String javadoc) {
    return ofMarkdown(JavadocMarkdown.of(javadoc));
  }

  private static Description ofMarkdown(String text) {
    Matcher paragraph = PARAGRAPH.matcher(text);
    int end = paragraph.find() ? paragraph.start() : text.length();
    String first = text.substring(0, end);
    if (first.startsWith("```") || first.startsWith("|") || first.startsWith("- ")) {
      return new Description("", text, text);
    }
    Matcher sentence = END.matcher(first);
    int stop = sentence.find() ? sentence.end() : end;
    String summary = SPACES.matcher(first.substring(0, stop)).replaceAll(" ").strip();
    return new Description(withoutStop(summary), text.substring(stop).strip(), text.strip());
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") && !sentence.endsWith("..")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }
}
