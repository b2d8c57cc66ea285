package dev.statute.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Chooses edits that can be applied together: of two that overlap, the one that comes first. */
final class PatchEdits {

  /** Imports at one place do not disturb each other. */
  private static final Pattern IMPORTS = Pattern.compile("(\\s*import\\s[^;]+;\\s*)+");

  private final Function<String, Optional<SourceText>> sources;
  private final Map<String, Set<TextEdit>> byFile = new TreeMap<>();

  /**
   * Begins without edits.
   *
   * @param sources finds a source by the name that edits have for it
   */
  PatchEdits(Function<String, Optional<SourceText>> sources) {
    this.sources = sources;
  }

  /** Returns a source. */
  Optional<SourceText> source(String uri) {
    return sources.apply(uri);
  }

  /** Tells whether the sources that a fix edits are there, and can hold what it writes. */
  boolean isPossible(SourceFix fix) {
    return fix.edits().stream()
        .allMatch(
            edit ->
                source(edit.uri())
                    .filter(source -> edit.end() <= source.text().length())
                    .filter(source -> source.canHold(edit.text()))
                    .isPresent());
  }

  /** Adds the edits of a fix; returns whether none of those before is in the way. */
  boolean add(SourceFix fix) {
    boolean isFree =
        fix.edits().stream()
            .noneMatch(
                edit ->
                    byFile.getOrDefault(edit.uri(), Set.of()).stream()
                        .anyMatch(other -> isInTheWay(edit, other)));
    if (isFree) {
      fix.edits()
          .forEach(
              edit -> byFile.computeIfAbsent(edit.uri(), uri -> new LinkedHashSet<>()).add(edit));
    }
    return isFree;
  }

  /** The same edit, such as of an import that two fixes need, is made once. */
  private static boolean isInTheWay(TextEdit edit, TextEdit other) {
    if (edit.equals(other)) {
      return false;
    }
    boolean inserts = edit.start() == edit.end();
    boolean insertsToo = other.start() == other.end();
    if (inserts && insertsToo && edit.start() == other.start()) {
      return !IMPORTS.matcher(edit.text()).matches() || !IMPORTS.matcher(other.text()).matches();
    }
    // What is inserted at the edge of a part that goes may belong to it.
    return (inserts || insertsToo)
        ? edit.start() <= other.end() && other.start() <= edit.end()
        : edit.start() < other.end() && other.start() < edit.end();
  }

  /** Returns the names of the files that are edited, in order. */
  List<String> files() {
    return List.copyOf(byFile.keySet());
  }

  /** Returns the edits of a file by their offsets; imports at one offset have their own order. */
  List<TextEdit> of(String uri) {
    List<TextEdit> edits = new ArrayList<>(byFile.getOrDefault(uri, Set.of()));
    edits.sort(
        Comparator.comparingInt(TextEdit::start)
            .thenComparingInt(TextEdit::end)
            .thenComparing(TextEdit::text));
    return edits;
  }
}
