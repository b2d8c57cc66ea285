package dev.statute.edit;

import dev.statute.compiler.JavaTokens;
import dev.statute.compiler.Span;
import java.util.List;

/** Edits of lists with commas between their members. */
final class Lists {

  private Lists() {}

  /**
   * Adds a member after the last one, in a line of its own if that stands in one.
   *
   * @param start where the list starts, after its opening bracket
   */
  static void append(Source source, List<Span> members, int start, String text) {
    Span last = members.get(members.size() - 1);
    source.insert(last.end(), "," + separator(source, members, start) + text);
  }

  /** Returns the blanks before the last member, after the comma or bracket. */
  private static String separator(Source source, List<Span> members, int start) {
    SourceLayout layout = source.layout();
    Span last = members.get(members.size() - 1);
    int before = members.size() == 1 ? start : members.get(members.size() - 2).end();
    boolean isOnItsOwn = layout.startsLine(last.start()) && layout.hasBreak(before, last.start());
    return isOnItsOwn ? layout.lineBreak() + layout.indentation(last.start()) : " ";
  }

  /** Inserts a member before another one. */
  static void insertBefore(Source source, Span member, String text) {
    SourceLayout layout = source.layout();
    String separator =
        layout.startsLine(member.start())
            ? layout.lineBreak() + layout.indentation(member.start())
            : " ";
    source.insert(member.start(), text + "," + separator);
  }

  /** Removes one of several members, with a comma beside it. */
  static void remove(Source source, List<Span> members, int index) {
    Span member = members.get(index);
    SourceLayout layout = source.layout();
    if (members.size() == 1) {
      source.remove(member);
    } else if (index + 1 < members.size()) {
      int comma = comma(source, member.end());
      boolean isLine = layout.startsLine(member.start()) && layout.endsLine(comma + 1);
      source.remove(
          isLine
              ? layout.withLines(new Span(member.start(), comma + 1))
              : new Span(member.start(), layout.afterBlanks(comma + 1)));
    } else {
      removeLast(source, members.get(index - 1), member);
    }
  }

  /** A comment between the two belongs to one of them, and stays. */
  private static void removeLast(Source source, Span before, Span last) {
    SourceLayout layout = source.layout();
    if (layout.beforeSpace(last.start()) == before.end() + 1) {
      source.remove(new Span(before.end(), last.end()));
      return;
    }
    int comma = comma(source, before.end());
    source.remove(new Span(comma, comma + 1));
    source.remove(layout.withLines(last));
  }

  /** Returns where the comma after a member is, which may have a comment before it. */
  private static int comma(Source source, int end) {
    JavaTokens tokens = new JavaTokens(source.text(), end);
    tokens.next();
    return tokens.start();
  }
}
