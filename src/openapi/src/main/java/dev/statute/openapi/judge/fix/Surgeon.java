package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Edits the text of values: YAML in block and flow style, and JSON. What stands around an edit
 * stays as it is: indentation, comments, line breaks.
 */
final class Surgeon {

  private static final String EMPTY_MAPPING = "{}";
  private static final String EMPTY_SEQUENCE = "[]";

  private final Draft draft;

  Surgeon(Draft draft) {
    this.draft = draft;
  }

  /** Adds an entry to a mapping that does not have it. */
  void add(Node.Mapping mapping, String key, Node value) {
    Optional<SourceLines> lines = draft.lines(mapping.place());
    if (lines.isEmpty() || mapping.entries().containsKey(key)) {
      draft.fail();
    } else if (isFlow(lines.get(), mapping)) {
      addFlow(lines.get(), mapping, entry(lines.get(), key, value));
    } else {
      addBlock(
          lines.get(),
          mapping.place(),
          keys(mapping).stream().map(Node.Entry::keyPlace).findFirst(),
          (indent, lineBreak) -> Fragment.entry(key, value, indent, lineBreak));
    }
  }

  /** Adds an item to a sequence, at its begin. */
  void add(Node.Sequence sequence, Node.Mapping item) {
    Optional<SourceLines> lines = draft.lines(sequence.place());
    if (lines.isEmpty()) {
      draft.fail();
    } else if (isFlow(lines.get(), sequence)) {
      addFlow(lines.get(), sequence, json(lines.get()) ? Fragment.json(item) : Fragment.flow(item));
    } else {
      addBlock(
          lines.get(),
          sequence.place(),
          Optional.of(sequence.place()),
          (indent, lineBreak) -> "- " + Fragment.block(item, indent + "  ", lineBreak));
    }
  }

  private interface Lines {
    String of(String indent, String lineBreak);
  }

  /** Writes lines before the first key or dash, which is there whatever follows. */
  private void addBlock(SourceLines lines, Place place, Optional<Place> first, Lines written) {
    if (first.isEmpty() || first.get().start() != place.start()) {
      draft.fail();
      return;
    }
    int start = place.start();
    String before = lines.text().substring(lines.lineStart(start), start);
    // A question mark, an anchor or a tag would be of something else then.
    if (!before.replace("\uFEFF", "").chars().allMatch(c -> c == ' ' || c == '-')) {
      draft.fail();
      return;
    }
    String indent = before.replace("\uFEFF", "").replace('-', ' ');
    draft.replace(
        place, start, start, written.of(indent, lines.lineBreak()) + lines.lineBreak() + indent);
  }

  /** Writes an entry or item after the last one, on a line of its own where the last one is. */
  private void addFlow(SourceLines lines, Node collection, String written) {
    Place place = collection.place();
    List<Place> members = members(collection);
    if (!members.stream().allMatch(member -> isInside(member, place))) {
      draft.fail();
      return;
    }
    int inside = place.start() + 1;
    if (members.isEmpty()) {
      draft.replace(place, inside, inside, written);
      return;
    }
    Place last = members.get(members.size() - 1);
    String before = lines.text().substring(lines.lineStart(last.start()), last.start());
    boolean isOnOwnLine = before.isBlank();
    draft.replace(
        place,
        last.end(),
        last.end(),
        "," + (isOnOwnLine ? lines.lineBreak() + before : " ") + written);
  }

  /** Removes an entry from a mapping. */
  void remove(Node.Mapping mapping, String key) {
    Optional<SourceLines> lines = draft.lines(mapping.place());
    List<Node.Entry> entries = keys(mapping);
    int index = indexOf(entries, key);
    if (lines.isEmpty() || index < 0 || !isWhole(mapping, entries)) {
      draft.fail();
    } else if (isFlow(lines.get(), mapping)) {
      removeFlow(mapping.place(), members(mapping), index);
    } else {
      List<Place> starts = entries.stream().map(Node.Entry::keyPlace).toList();
      removeBlock(lines.get(), starts, index, entries.get(index).value(), EMPTY_MAPPING);
    }
  }

  /** Removes an item from a sequence. */
  void remove(Node.Sequence sequence, int index) {
    Optional<SourceLines> lines = draft.lines(sequence.place());
    if (lines.isEmpty() || index < 0) {
      draft.fail();
    } else if (isFlow(lines.get(), sequence)) {
      removeFlow(sequence.place(), members(sequence), index);
    } else {
      List<Place> dashes = new ArrayList<>();
      for (Node item : sequence.nodes()) {
        int dash = lines.get().text().lastIndexOf('-', item.place().start() - 1);
        String between =
            dash < 0 ? "?" : lines.get().text().substring(dash + 1, item.place().start());
        if (!between.isBlank() || !isInside(item.place(), sequence.place())) {
          draft.fail();
          return;
        }
        Place place = item.place();
        dashes.add(new Place(place.file(), place.line(), place.column(), dash, place.end()));
      }
      removeBlock(lines.get(), dashes, index, sequence.nodes().get(index), EMPTY_SEQUENCE);
    }
  }

  private void removeFlow(Place place, List<Place> members, int index) {
    if (!members.stream().allMatch(other -> isInside(other, place))) {
      draft.fail();
      return;
    }
    Place member = members.get(index);
    if (index + 1 < members.size()) {
      draft.replace(place, member.start(), members.get(index + 1).start(), "");
    } else if (index > 0) {
      draft.replace(place, members.get(index - 1).end(), member.end(), "");
    } else {
      draft.replace(place, member.start(), member.end(), "");
    }
  }

  /**
   * Removes the lines of an entry or item, and leaves comments that stand below it.
   *
   * @param starts where the entries or items begin
   */
  private void removeBlock(
      SourceLines lines, List<Place> starts, int index, Node value, String empty) {
    Place start = starts.get(index);
    int end = BlockEnd.of(lines, start.start(), value);
    if (starts.size() == 1) {
      int stop = end;
      while (stop > start.start() && isBreak(lines.text().charAt(stop - 1))) {
        stop--;
      }
      draft.replace(start, start.start(), stop, empty);
      return;
    }
    int lineStart = lines.lineStart(start.start());
    boolean isOnOwnLine = lines.text().substring(lineStart, start.start()).isBlank();
    if (isOnOwnLine) {
      draft.replace(start, lineStart, end, "");
    } else if (index + 1 < starts.size()) {
      // The first key of an item stands behind its dash.
      draft.replace(start, start.start(), starts.get(index + 1).start(), "");
    } else {
      draft.fail();
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Writes another text for a key or a scalar, in the quotes that it has. */
  void rewrite(Place place, String text) {
    Optional<SourceLines> lines = draft.lines(place);
    if (lines.isEmpty() || place.end() <= place.start()) {
      draft.fail();
      return;
    }
    String before = lines.get().text().substring(place.start(), place.end());
    if (before.startsWith("\"")) {
      draft.replace(place, place.start(), place.end(), Fragment.quoted(text));
    } else if (before.startsWith("'")) {
      draft.replace(place, place.start(), place.end(), "'" + text.replace("'", "''") + "'");
    } else if (before.startsWith("|") || before.startsWith(">") || before.indexOf('\n') >= 0) {
      draft.fail();
    } else {
      boolean isNumber = text.chars().allMatch(c -> '0' <= c && c <= '9');
      boolean isPath = text.matches("/[A-Za-z0-9_{}/.~+-]*");
      draft.replace(
          place,
          place.start(),
          place.end(),
          isNumber || (isPath && !json(lines.get())) ? text : Fragment.scalar(text));
    }
  }

  private static boolean isFlow(SourceLines lines, Node collection) {
    char first = lines.text().charAt(collection.place().start());
    return collection instanceof Node.Mapping ? first == '{' : first == '[';
  }

  /** Tells whether a file is JSON, or could be. */
  private static boolean json(SourceLines lines) {
    String text = lines.text();
    int i = text.startsWith("\uFEFF") ? 1 : 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '{';
  }

  private static String entry(SourceLines lines, String key, Node value) {
    return json(lines)
        ? Fragment.quoted(key) + ": " + Fragment.json(value)
        : Fragment.scalar(key) + ": " + Fragment.flow(value);
  }

  /** Returns the entries that stand in the mapping itself, in their order. */
  private static List<Node.Entry> keys(Node.Mapping mapping) {
    return mapping.entries().values().stream()
        .filter(entry -> isInside(entry.keyPlace(), mapping.place()))
        .sorted(Comparator.comparingInt(entry -> entry.keyPlace().start()))
        .toList();
  }

  private static boolean isWhole(Node.Mapping mapping, List<Node.Entry> entries) {
    return entries.size() == mapping.entries().size();
  }

  private static int indexOf(List<Node.Entry> entries, String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Place> members(Node collection) {
    if (collection instanceof Node.Mapping mapping) {
      return keys(mapping).stream()
          .map(
              entry -> {
                Place key = entry.keyPlace();
                return new Place(key.file(), key.line(), key.column(), key.start(), end(entry));
              })
          .toList();
    }
    return collection.items().stream().map(Node::place).toList();
  }

  /** An alias has the place of what it refers to. */
  private static int end(Node.Entry entry) {
    return Math.max(entry.keyPlace().end(), entry.value().place().end());
  }

  private static boolean isInside(Place place, Place around) {
    return place.file().equals(around.file())
        && around.start() <= place.start()
        && place.end() <= around.end();
  }
}
