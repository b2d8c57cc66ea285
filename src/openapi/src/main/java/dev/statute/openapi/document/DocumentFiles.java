package dev.statute.openapi.document;

import dev.statute.report.SourceText;
import dev.statute.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a document: its first one and those that it refers to, all below one folder. Nothing
 * is fetched from the network.
 */
public final class DocumentFiles {

  private final Optional<Path> root;
  private final DocumentBounds bounds;
  private final DocumentProblems problems;

  /** The outermost values of the files, by what messages call them. */
  private final Map<String, Optional<Node>> nodes = new HashMap<>();

  private final Map<String, SourceText> sources = new LinkedHashMap<>();

  /** What messages call the files. */
  private final Map<Path, String> names = new HashMap<>();

  /** Where the files are, by what messages call them. */
  private final Map<String, Path> paths = new HashMap<>();

  private int bytesLeft;
  private int nodesLeft;

  /**
   * Begins to read the files of a document.
   *
   * @param root the folder that all files must be in, as {@link Path#toRealPath} has it; empty if
   *     no file may be read
   */
  public DocumentFiles(Optional<Path> root, DocumentBounds bounds, DocumentProblems problems) {
    this.root = root;
    this.bounds = bounds;
    this.problems = problems;
    this.bytesLeft = bounds.bytes();
    this.nodesLeft = bounds.nodes();
  }

  /**
   * Reads the first file; nothing if it cannot be read, which is a problem.
   *
   * @param name what messages call it, with slashes
   */
  public Optional<Node> first(Path path, String name) {
    try {
      Path real = path.toRealPath();
      names.put(real, name);
      paths.put(name, real);
      return load(name, real, true);
    } catch (IOException | SecurityException e) {
      problems.fatal(Place.NONE, name + " cannot be read: there is no such file.");
      return Optional.empty();
    }
  }

  /** Takes a text for the first file. */
  public Optional<Node> first(String name, String text) {
    return keep(name, DocumentReader.read(name, text, bounds), true);
  }

  /** Returns the texts of the files that have been read, by what messages call them. */
  public Map<String, SourceText> sources() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /** Returns the outermost value of a file that has been read. */
  Optional<Node> root(String name) {
    return nodes.getOrDefault(name, Optional.empty());
  }

  /**
   * Finds a file that another refers to, and reads it if need be.
   *
   * @param from what messages call the file that refers to it
   * @param reference its relative path
   * @param place where the reference stands
   * @return what messages call it; nothing if it cannot be read, which is a problem
   */
  Optional<String> find(String from, String reference, Place place) {
    String lower = reference.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http:") || lower.startsWith("https:") || reference.startsWith("//")) {
      return refused(
          place,
          Printable.shown(reference, 200)
              + " is not fetched. Download it into the folder of the document, and refer to the"
              + " copy by its relative path.");
    }
    Path base = paths.get(from);
    if (root.isEmpty() || base == null) {
      return refused(
          place, Printable.quoted(reference) + " is in another file, and only one file is read.");
    }
    if (reference.startsWith("/") || lower.matches("(?s)[a-z][-+.a-z0-9]*:.*")) {
      return refused(
          place,
          Printable.quoted(reference)
              + " is not a relative path. Only files in the folder of the document are read.");
    }
    Path parent = base.getParent();
    try {
      Path path = (parent == null ? base : parent).resolve(reference).normalize();
      if (!path.startsWith(root.get())) {
        return outside(place, reference);
      }
      if (!Files.isRegularFile(path)) {
        return refused(place, "There is no file " + Printable.quoted(reference) + " here.");
      }
      Path real = path.toRealPath();
      return real.startsWith(root.get())
          ? read(from, reference, real, place)
          : outside(place, reference);
    } catch (IOException | InvalidPathException | SecurityException e) {
      return refused(place, "The file " + Printable.quoted(reference) + " cannot be read.");
    }
  }

  private Optional<String> outside(Place place, String reference) {
    return refused(
        place,
        Printable.quoted(reference)
            + " is outside of the root folder, and is not read. Name a folder that holds all files"
            + " as the root.");
  }

  private Optional<String> read(String from, String reference, Path real, Place place) {
    String known = names.get(real);
    if (known != null) {
      return root(known).map(node -> known);
    }
    if (names.size() >= bounds.files()) {
      return refused(
          place, "The document has more than " + bounds.files() + " files; this one is not read.");
    }
    int folder = from.lastIndexOf('/');
    String joined = from.substring(0, folder + 1) + reference;
    String name = Path.of(joined).normalize().toString().replace('\\', '/');
    names.put(real, name);
    paths.put(name, real);
    return load(name, real, false).map(node -> name);
  }

  private Optional<Node> load(String name, Path path, boolean isFirst) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(bytesLeft + 1);
    } catch (IOException | SecurityException e) {
      String what =
          name + " cannot be read" + (Files.isDirectory(path) ? ": it is a folder." : ".");
      return keep(
          name,
          new DocumentText(
              Optional.empty(),
              Optional.empty(),
              0,
              List.of(new DocumentProblem(true, Place.NONE, what))),
          isFirst);
    }
    DocumentText text = DocumentReader.read(name, bytes, bounds.with(bytesLeft, nodesLeft));
    bytesLeft -= Math.min(bytes.length, bytesLeft);
    nodesLeft -= Math.min(text.nodes(), nodesLeft);
    return keep(name, text, isFirst);
  }

  /** Remembers a file; what is fatal to another than the first is not to the document. */
  private Optional<Node> keep(String name, DocumentText text, boolean isFirst) {
    nodes.put(name, text.root());
    text.source().ifPresent(source -> sources.put(name, source));
    for (DocumentProblem problem : text.problems()) {
      if (problem.isFatal() && isFirst) {
        problems.fatal(problem.place(), problem.what());
      } else {
        problems.add(problem.place(), problem.what());
      }
    }
    return text.root();
  }

  private Optional<String> refused(Place place, String what) {
    problems.add(place, what);
    return Optional.empty();
  }
}
