package dev.statute.source;

/** Wraps the headers of types, which JavaPoet leaves on one line however long. */
final class LineWrapper {

  private static final int WIDTH = 100;
  private static final String CONTINUATION = "    ";

  private LineWrapper() {}

  /** Breaks each header that is too long before its clauses, and their lists where needed. */
  static String wrap(String source) {
    StringBuilder wrapped = null;
    int kept = 0;
    int start = 0;
    for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
      if (end - start > WIDTH) {
        String line = source.substring(start, end);
        if (isHeader(line)) {
          wrapped = wrapped == null ? new StringBuilder(source.length() + 256) : wrapped;
          wrapped.append(source, kept, start);
          wrapHeader(line, wrapped);
          kept = end;
        }
      }
      start = end + 1;
    }
    return wrapped == null ? source : wrapped.append(source, kept, source.length()).toString();
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
        String deeper = clause ? indent : indent + CONTINUATION;
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
      if (line.startsWith(" permits ", i) || line.startsWith(" implements ", i)) {
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
