package dev.statute.source;

/** Finds where a line of code that is too long is best broken: outside of what belongs together. */
final class LineBreaks {

  private final String line;
  private final int width;
  private int best = -1;
  private int bestDepth = Integer.MAX_VALUE;
  private int depth;

  /** Where a line is broken that has no better place. */
  private int lastSpace = -1;

  private LineBreaks(String line, int width) {
    this.line = line;
    this.width = width;
  }

  /**
   * Returns where the next line starts: at the last of the places that are in the fewest brackets,
   * or else at a space.
   *
   * @return the index; after the width, if there is no place before it, and -1 if there is none
   */
  static int find(String line, int width) {
    LineBreaks breaks = new LineBreaks(line, width);
    breaks.scan();
    boolean isFitting = 0 <= breaks.best && breaks.best <= width;
    return isFitting || breaks.lastSpace < 0 ? breaks.best : breaks.lastSpace;
  }

  private void scan() {
    int start = line.length() - line.stripLeading().length();
    for (int i = start; i < line.length() - 1 && (i < width || best < 0); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '"', '\'' -> i = endOfLiteral(i);
        case '(', '[', '{' -> {
          depth++;
          offer(i + 1, c == '(' && line.charAt(i + 1) != ')');
        }
        case ')', ']', '}' -> depth--;
        case '<' -> depth += isTypeArgument(i) ? 1 : 0;
        case '>' -> depth -= isTypeArgument(i) ? 1 : 0;
        case '.' -> offer(i, i > start && line.charAt(i - 1) == ')');
        case ' ' -> {
          offer(i + 1, i > start && isPlace(i));
          lastSpace = i < width && isBetweenWords(i) ? i + 1 : lastSpace;
        }
        default -> {}
      }
    }
  }

  private void offer(int index, boolean isPlace) {
    if (isPlace && depth <= bestDepth) {
      best = index;
      bestDepth = depth;
    }
  }

  /** Tells whether a line may be broken at a space: after a comma, an arrow or an equals sign. */
  private boolean isPlace(int space) {
    char before = line.charAt(space - 1);
    return before == ','
        || line.startsWith("->", space - 2)
        || (before == '=' && line.charAt(space - 2) == ' ')
        || line.startsWith(" ? ", space)
        || line.startsWith(" : ", space)
        || line.startsWith(" + ", space);
  }

  private boolean isBetweenWords(int space) {
    char before = line.charAt(space - 1);
    return (Character.isJavaIdentifierPart(before) || before == '>')
        && Character.isJavaIdentifierStart(line.charAt(space + 1));
  }

  private boolean isTypeArgument(int bracket) {
    char before = line.charAt(bracket - 1);
    return before != ' ' && before != '-';
  }

  private int endOfLiteral(int start) {
    int i = start + 1;
    while (i < line.length() && line.charAt(i) != line.charAt(start)) {
      i += line.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
