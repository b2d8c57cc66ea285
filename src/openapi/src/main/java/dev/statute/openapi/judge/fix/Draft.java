package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Place;
import dev.statute.report.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the edits of one fix. What cannot be edited makes it fail as a whole. */
final class Draft {

  private final EditableFiles files;
  private final List<TextEdit> edits = new ArrayList<>();
  private boolean hasFailed;

  Draft(EditableFiles files) {
    this.files = files;
  }

  void fail() {
    hasFailed = true;
  }

  /** Returns the lines of the file of a place; nothing where it cannot be edited. */
  Optional<SourceLines> lines(Place place) {
    return files.lines(place);
  }

  /** Replaces a part of the file of a place. */
  void replace(Place in, int start, int end, String text) {
    Optional<SourceLines> found = lines(in);
    if (found.isEmpty() || start < 0 || end < start || end > found.get().text().length()) {
      fail();
      return;
    }
    edits.add(
        new TextEdit(FileNames.uri(in.file()), start, end, found.get().region(start, end), text));
  }

  /** Returns the edits by file and offset; none if something cannot be edited. */
  List<TextEdit> edits() {
    if (hasFailed) {
      return List.of();
    }
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparing(TextEdit::uri)
            .thenComparingInt(TextEdit::start)
            .thenComparingInt(TextEdit::end));
    for (int i = 1; i < sorted.size(); i++) {
      TextEdit before = sorted.get(i - 1);
      TextEdit edit = sorted.get(i);
      boolean isSame = before.uri().equals(edit.uri());
      if (isSame && (edit.start() < before.end() || edit.start() == before.start())) {
        return List.of();
      }
    }
    return sorted;
  }
}
