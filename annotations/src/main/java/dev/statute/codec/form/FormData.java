package dev.statute.codec.form;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All parts of a form that was received. The content of each can be opened any number of times,
 * until the form is closed: large parts are in temporary files, which are removed then.
 */
public final class FormData implements Closeable {

  private final List<FilePart> parts;
  private final List<Path> files;

  /** Takes parts, and the files that some of them are in. */
  FormData(List<FilePart> parts, List<Path> files) {
    this.parts = List.copyOf(parts);
    this.files = List.copyOf(files);
  }

  /**
   * Returns all parts.
   *
   * @return the parts in order
   */
  public List<FilePart> parts() {
    return parts;
  }

  /**
   * Finds all parts of a name.
   *
   * @param name the name of the field
   * @return the parts in order, perhaps none
   */
  public List<FilePart> parts(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).toList();
  }

  /**
   * Finds the first part of a name.
   *
   * @param name the name of the field
   * @return the part
   */
  public Optional<FilePart> first(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /** Removes the temporary files. A part that is open may still be read where the system can. */
  @Override
  public void close() throws IOException {
    remove(files);
  }

  /** Removes all files, also if some cannot be removed. */
  static void remove(List<Path> files) throws IOException {
    IOException failure = null;
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Gives the names; the rest may be a secret. */
  @Override
  public String toString() {
    return parts.toString();
  }
}
