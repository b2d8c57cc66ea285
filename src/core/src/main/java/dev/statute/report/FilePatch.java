package dev.statute.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The changes of one file, as a unified diff. */
final class FilePatch {

  private static final int CONTEXT = 3;
  private static final String NO_LINE_FEED = "\n\\ No newline at end of file\n";

  private final List<String> lines;
  private final Charset charset;
  private final ByteArrayOutputStream out;

  /** By how many lines the file has grown before the next hunk. */
  private int growth;

  private FilePatch(SourceText source, ByteArrayOutputStream out) {
    this.lines = ChangedLines.lines(source.text());
    this.charset = source.charset();
    this.out = out;
  }

  /**
   * Writes the diff of a file; nothing where the edits change nothing.
   *
   * @param path the file, with slashes
   * @param edits by their offsets, none overlapping another
   */
  static void write(
      String path, SourceText source, List<TextEdit> edits, ByteArrayOutputStream out) {
    List<ChangedLines> changes = ChangedLines.of(source.text(), edits);
    if (!changes.isEmpty()) {
      // Without a line "diff --git", git takes the paths from the folder that it is called in.
      out.writeBytes(("--- " + name("a/" + path) + "\n").getBytes(UTF_8));
      out.writeBytes(("+++ " + name("b/" + path) + "\n").getBytes(UTF_8));
      new FilePatch(source, out).hunks(changes);
    }
  }

  /** Returns a name as git writes it: in quotes if it has other characters than ASCII's. */
  private static String name(String path) {
    StringBuilder quoted = new StringBuilder();
    boolean isPlain = true;
    for (byte b : path.getBytes(UTF_8)) {
      if (b == '"' || b == '\\') {
        quoted.append('\\').append((char) b);
        isPlain = false;
      } else if (b < ' ' || b == 0x7f) {
        quoted
            .append('\\')
            .append((char) ('0' + (b >> 6 & 3)))
            .append((char) ('0' + (b >> 3 & 7)))
            .append((char) ('0' + (b & 7)));
        isPlain = false;
      } else {
        quoted.append((char) b);
      }
    }
    if (!isPlain) {
      return "\"" + quoted + "\"";
    }
    // A tab ends a name that has blanks.
    return path.indexOf(' ') < 0 ? path : path + "\t";
  }

  private void hunks(List<ChangedLines> changes) {
    List<ChangedLines> hunk = new ArrayList<>();
    for (ChangedLines change : changes) {
      if (!hunk.isEmpty() && change.first() - hunk.get(hunk.size() - 1).end() > 2 * CONTEXT) {
        hunk(hunk);
        hunk.clear();
      }
      hunk.add(change);
    }
    hunk(hunk);
  }

  private void hunk(List<ChangedLines> changes) {
    int start = Math.max(0, changes.get(0).first() - CONTEXT);
    int end = Math.min(lines.size(), changes.get(changes.size() - 1).end() + CONTEXT);
    int grown =
        changes.stream().mapToInt(change -> change.after().size() - change.before().size()).sum();
    String before = range(start, end - start);
    String after = range(start + growth, end - start + grown);
    write("@@ -" + before + " +" + after + " @@\n");
    growth += grown;
    int line = start;
    for (ChangedLines change : changes) {
      write(' ', lines.subList(line, change.first()));
      write('-', change.before());
      write('+', change.after());
      line = change.end();
    }
    write(' ', lines.subList(line, end));
  }

  /** Where there are no lines, the number is that of the line before. */
  private static String range(int start, int count) {
    return (count == 0 ? start : start + 1) + "," + count;
  }

  private void write(char mark, List<String> texts) {
    for (String text : texts) {
      write(mark + (text.endsWith("\n") ? text : text + NO_LINE_FEED));
    }
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(charset));
  }
}
