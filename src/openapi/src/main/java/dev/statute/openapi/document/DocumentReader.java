package dev.statute.openapi.document;

import dev.statute.report.SourceText;
import dev.statute.text.Printable;
import java.util.Optional;

/**
 * Reads YAML and JSON, whoever wrote it: it bounds what it reads, and never throws because of what
 * a file holds.
 *
 * <p>YAML is read as version 1.2 has it: {@code yes} and {@code on} are texts, and so are dates.
 * Anchors, aliases and merge keys ({@code <<}) of older versions are understood. Keys are texts,
 * also where they look like numbers: {@code 200} is the key "200".
 */
public final class DocumentReader {

  private final String file;
  private final DocumentBounds bounds;
  private final DocumentProblems problems = new DocumentProblems();
  private Optional<SourceText> source = Optional.empty();

  private DocumentReader(String file, DocumentBounds bounds) {
    this.file = file;
    this.bounds = bounds;
  }

  /**
   * Reads a file.
   *
   * @param file what messages call it, with slashes
   * @param bytes its octets, in UTF-8 or UTF-16
   */
  public static DocumentText read(String file, byte[] bytes, DocumentBounds bounds) {
    DocumentReader reader = new DocumentReader(file, bounds);
    if (bytes.length > bounds.bytes()) {
      return reader.refused(
          Place.NONE, file + " is larger than the " + bounds.bytes() + " bytes that may be read.");
    }
    return reader.read(DecodedText.of(bytes));
  }

  /**
   * Reads a text.
   *
   * @param file what messages call it, with slashes
   * @param text the text, with or without a byte order mark
   */
  public static DocumentText read(String file, String text, DocumentBounds bounds) {
    DocumentReader reader = new DocumentReader(file, bounds);
    if (text.length() > bounds.bytes()) {
      return reader.refused(
          Place.NONE,
          file + " is longer than the " + bounds.bytes() + " characters that may be read.");
    }
    return reader.read(DecodedText.of(text));
  }

  private DocumentText read(DecodedText decoded) {
    source = Optional.of(decoded.source());
    String text = decoded.text();
    TextPlaces places = new TextPlaces(file, text, decoded.hasMark() ? 1 : 0);
    int first = firstOf(text);
    if (first == text.length()) {
      return refused(places.place(0, 0), "The file is empty.");
    }
    if (text.indexOf('\0') >= 0) {
      return refused(places.place(0, 0), "The file is binary, neither YAML nor JSON.");
    }
    if (text.charAt(first) == '<' && !text.startsWith("<<", first)) {
      return refused(
          places.place(first, first), "The file is HTML or XML, and neither YAML nor JSON.");
    }
    if (decoded.malformed() >= 0) {
      problems.add(
          places.place(decoded.malformed(), decoded.malformed() + 1),
          "The octets here are not valid "
              + decoded.charset()
              + ". Characters are replaced by U+FFFD; save the file as UTF-8.");
    }
    boolean isJson = text.charAt(first) == '{' || text.charAt(first) == '[';
    return isJson ? json(text, first, places) : yaml(text, places, Optional.empty());
  }

  private DocumentText json(String text, int first, TextPlaces places) {
    try {
      JsonReader reader = new JsonReader(text, places, bounds, problems);
      Node root = reader.read(first);
      return new DocumentText(Optional.of(root), source, reader.nodes(), problems.list());
    } catch (MalformedText e) {
      if (e.isBound()) {
        return refused(places.place(e.offset(), e.offset()), e.what());
      }
      return yaml(text, places, Optional.of(e));
    }
  }

  /** Reads YAML, of which JSON is nearly a part; it also has comments and final commas. */
  private DocumentText yaml(String text, TextPlaces places, Optional<MalformedText> json) {
    boolean isNamedJson = file.endsWith(".json");
    try {
      YamlReader reader = new YamlReader(text, places, bounds, problems);
      Node root = reader.read();
      if (isNamedJson && json.isPresent()) {
        int offset = json.get().offset();
        problems.add(
            places.place(offset, offset),
            "Not JSON: " + json.get().what() + " The file is read as YAML.");
      }
      return new DocumentText(Optional.of(root), source, reader.nodes(), problems.list());
    } catch (MalformedText e) {
      if (json.isPresent() && !e.isBound() && (isNamedJson || looksLikeJson(text))) {
        int offset = json.get().offset();
        return refused(places.place(offset, offset), "Not JSON: " + json.get().what());
      }
      String what = e.isBound() ? e.what() : "Not YAML: " + Printable.shown(e.what(), 300);
      return refused(places.place(e.offset(), e.offset()), what);
    }
  }

  private DocumentText refused(Place place, String what) {
    problems.fatal(place, what);
    return new DocumentText(Optional.empty(), source, 0, problems.list());
  }

  private static int firstOf(String text) {
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Tells whether the first key is quoted, as JSON demands. */
  private static boolean looksLikeJson(String text) {
    int next = firstOf(text) + 1;
    return text.substring(next, Math.min(text.length(), next + 200))
        .stripLeading()
        .startsWith("\"");
  }
}
