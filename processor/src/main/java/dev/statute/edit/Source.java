package dev.statute.edit;

import dev.statute.compiler.Span;
import dev.statute.report.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A source file, and edits of it that are to be applied together. */
final class Source {

  private final String uri;
  private final SourceLayout layout;
  private final List<TextEdit> edits = new ArrayList<>();

  Source(String uri, SourceLayout layout) {
    this.uri = uri;
    this.layout = layout;
  }

  SourceLayout layout() {
    return layout;
  }

  String text() {
    return layout.text();
  }

  void replace(Span part, String text) {
    TextEdit edit =
        new TextEdit(uri, part.start(), part.end(), layout.region(part.start(), part.end()), text);
    if (!layout.text(part).equals(text) && !edits.contains(edit)) {
      edits.add(edit);
    }
  }

  void insert(int offset, String text) {
    replace(new Span(offset, offset), text);
  }

  void remove(Span part) {
    replace(part, "");
  }

  /** Returns the edits by their offsets; those at one offset in the order in which they came. */
  List<TextEdit> edits() {
    return edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList();
  }
}
