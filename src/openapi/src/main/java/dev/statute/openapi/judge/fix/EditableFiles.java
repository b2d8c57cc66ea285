package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Place;
import dev.statute.report.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The files of a document that can be edited, each looked at once. */
final class EditableFiles {

  private final Function<String, Optional<SourceText>> sources;
  private final Map<String, Optional<SourceLines>> lines = new HashMap<>();

  EditableFiles(Function<String, Optional<SourceText>> sources) {
    this.sources = sources;
  }

  /** Returns the lines of the file of a place; nothing where it cannot be edited. */
  Optional<SourceLines> lines(Place place) {
    return place.isKnown()
        ? lines
            .computeIfAbsent(
                place.file(),
                file -> sources.apply(file).map(found -> new SourceLines(found.text())))
            .filter(found -> place.end() <= found.text().length())
        : Optional.empty();
  }
}
