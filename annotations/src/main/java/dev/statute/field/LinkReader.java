package dev.statute.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a link (RFC 8288, 3). */
final class LinkReader {

  private static final String REL = "rel";

  private final Scanner in;
  private final List<LinkParameter> others = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable String rel;

  LinkReader(Scanner in) {
    this.in = in;
  }

  /** Reads all parameters and gives the relation types. */
  List<String> parameters() {
    int count = 0;
    while (in.skipAfterWhiteSpace(';')) {
      in.requireRoom(++count, "parameters");
      in.skipWhiteSpace();
      // RFC 8288, B.3, has a parser pass over empty parameters.
      if (in.peek(CharClass.TOKEN)) {
        parameter();
      }
    }
    if (rel == null) {
      throw in.error("a parameter rel");
    }
    List<String> rels = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(rel, " \t");
    while (words.hasMoreTokens()) {
      rels.add(words.nextToken());
    }
    return rels;
  }

  /** Gives the parameters other than rel, once they are read. */
  List<LinkParameter> others() {
    return others;
  }

  /** RFC 8288, B.3, has a parser take all up to the next delimiter. */
  private String value() {
    return in.isReceived() && in.peek() != '"'
        ? in.run(CharClass.LINK_VALUE).strip()
        : in.tokenOrQuotedString("a token");
  }

  private void parameter() {
    String name = in.token("a parameter name").toLowerCase(Locale.ROOT);
    String value = null;
    if (in.skipAfterWhiteSpace('=')) {
      in.skipWhiteSpace();
      value = value();
    }
    if (name.equals(REL)) {
      rel = rel != null ? rel : value == null ? "" : value;
    } else if (!Link.ONCE.contains(name) || seen.add(name)) {
      others.add(new LinkParameter(name, value));
    }
  }
}
