package dev.statute.openapi.export.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the inline tags of Javadoc into HTML. */
final class InlineTags {

  private static final Pattern START = Pattern.compile("\\{@([A-Za-z]+)\\s*");

  /** The reference of a link; what follows it is the text that is shown. */
  private static final Pattern REFERENCE = Pattern.compile("[^\\s(]+(\\([^)]*\\))?");

  private InlineTags() {}

  static String toHtml(String javadoc) {
    StringBuilder out = new StringBuilder();
    Matcher start = START.matcher(javadoc);
    int from = 0;
    while (start.find(from)) {
      int end = end(javadoc, start.end());
      if (end < 0) {
        break;
      }
      out.append(javadoc, from, start.start());
      out.append(html(start.group(1), javadoc.substring(start.end(), end)));
      from = end + 1;
    }
    return out.append(javadoc, from, javadoc.length()).toString();
  }

  /** Returns where the brace that ends a tag stands; -1 if there is none. */
  private static int end(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String html(String tag, String body) {
    return switch (tag) {
      case "code", "snippet", "systemProperty" -> "<code>" + escaped(body) + "</code>";
      case "literal", "summary", "index" -> escaped(body);
      case "link", "value" -> "<code>" + escaped(shown(body)) + "</code>";
      case "linkplain" -> escaped(shown(body));
      default -> tag.equals("inheritDoc") ? "" : escaped(body);
    };
  }

  /** Returns the text that a link shows: its own, or the name that it refers to. */
  private static String shown(String body) {
    Matcher reference = REFERENCE.matcher(body);
    if (!reference.lookingAt()) {
      return body;
    }
    String label = body.substring(reference.end()).strip();
    return label.isEmpty() ? name(reference.group()) : label;
  }

  /** Returns a name as people say it: {@code Order.lines()} for {@code shop.Order#lines()}. */
  private static String name(String reference) {
    int parameters = reference.indexOf('(');
    String path = parameters < 0 ? reference : reference.substring(0, parameters);
    int hash = path.indexOf('#');
    String type = hash < 0 ? path : path.substring(0, hash);
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String member = hash < 0 ? "" : reference.substring(hash + 1);
    return simple + (simple.isEmpty() || member.isEmpty() ? "" : ".") + member;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
