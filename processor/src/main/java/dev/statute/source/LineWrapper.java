package dev.statute.source;

/** Wraps lines that are too long: JavaPoet leaves much on one line however long. */
final class LineWrapper {

  private static final int WIDTH = 100;
  private static final String CONTINUATION = "    ";

  private LineWrapper() {}

  /**
   * Breaks each line that is too long: headers before their clauses, and their lists where needed;
   * comments between words; and other code where it is in the fewest brackets. What has no place to
   * be broken at, such as a long text, stays as it is.
   */
  static String wrap(String source) {
    StringBuilder wrapped = null;
    int kept = 0;
    int start = 0;
    for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
      if (end - start > WIDTH) {
        wrapped = wrapped == null ? new StringBuilder(source.length() + 256) : wrapped;
        wrapped.append(source, kept, start);
        wrapLine(source.substring(start, end), wrapped);
        kept = end;
      }
      start = end + 1;
    }
    return wrapped == null ? source : wrapped.append(source, kept, source.length()).toString();
  }

  private static void wrapLine(String line, StringBuilder wrapped) {
    String start = line.stripLeading();
    if (isHeader(line)) {
      wrapHeader(line, wrapped);
    } else if (start.startsWith("* ")) {
      wrapComment(line, wrapped);
    } else if (!start.startsWith("//") && !start.startsWith("import ")) {
      wrapCode(line, wrapped);
    } else {
      wrapped.append(line);
    }
  }

  /** Breaks a line of documentation, whose block tags start lines. */
  private static void wrapComment(String line, StringBuilder wrapped) {
    int text = line.indexOf("* ") + 2;
    String more = line.substring(0, text) + (line.charAt(text) == '@' ? CONTINUATION : "");
    String rest = line;
    while (rest.length() > WIDTH) {
      int from = rest.equals(line) ? text : more.length();
      int space = space(rest, from);
      if (space < 0) {
        break;
      }
      wrapped.append(rest, 0, space).append('\n');
      rest = more + rest.substring(space + 1);
    }
    wrapped.append(rest);
  }

  /** Returns the last space that a line of a comment can be broken at, else the first. */
  private static int space(String line, int from) {
    int space = line.lastIndexOf(' ', WIDTH);
    return space > from ? space : line.indexOf(' ', from);
  }

  private static void wrapCode(String line, StringBuilder wrapped) {
    String more = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
    String rest = line;
    while (rest.length() > WIDTH) {
      int index = LineBreaks.find(rest, WIDTH);
      if (index < 0) {
        break;
      }
      wrapped.append(rest.substring(0, index).stripTrailing()).append('\n');
      rest = more + rest.substring(index).stripLeading();
    }
    wrapped.append(rest);
  }

  private static boolean isHeader(String line) {
    String start = line.stripLeading();
    // A text that a statement holds may look like a header.
    return line.endsWith("{")
        && line.indexOf('"') < 0
        && !start.startsWith("*")
        && (line.contains(" permits ")
            || line.contains(" implements ")
            || start.startsWith("record "));
  }

  private static void wrapHeader(String line, StringBuilder wrapped) {
    String indent = line.substring(0, line.length() - line.stripLeading().length()) + CONTINUATION;
    int body = line.indexOf('(') >= 0 ? line.lastIndexOf(')') : 0;
    int column = 0;
    int start = 0;
    while (start < line.length()) {
      int end = nextBreak(line, start + 1, body);
      String piece = line.substring(start, end);
      boolean clause = piece.startsWith(" permits ") || piece.startsWith(" implements ");
      if (start > 0 && (clause || column + piece.stripTrailing().length() > WIDTH)) {
        boolean isList = !clause && !piece.startsWith(" extends ");
        String deeper = isList ? indent + CONTINUATION : indent;
        wrapped.append('\n').append(deeper).append(piece.stripLeading());
        column = deeper.length() + piece.stripLeading().length();
      } else {
        wrapped.append(piece);
        column += piece.length();
      }
      start = end;
    }
  }

  /** Returns where the line may be broken next: before a clause, or after a comma of a list. */
  private static int nextBreak(String line, int from, int body) {
    for (int i = from; i < line.length(); i++) {
      if (line.startsWith(" permits ", i)
          || line.startsWith(" implements ", i)
          || line.startsWith(" extends ", i)) {
        return i;
      }
      if (line.charAt(i) == ' ' && line.charAt(i - 1) == ',' && depthIsZero(line, i, body)) {
        return i;
      }
    }
    return line.length();
  }

  /** A comma between type arguments is no place to break. */
  private static boolean depthIsZero(String line, int index, int body) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      char c = line.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
    return depth == 0 && (body == 0 || index <= body || line.indexOf(" implements ") < index);
  }
}
