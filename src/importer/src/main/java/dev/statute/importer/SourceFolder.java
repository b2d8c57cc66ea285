package dev.statute.importer;

import dev.statute.importer.source.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes source files into a folder, and overwrites nothing unless it is told to. */
public final class SourceFolder {

  private final Path root;

  /**
   * Makes it.
   *
   * @param root the folder of the sources, such as {@code src/main/java}; it need not exist
   */
  public SourceFolder(Path root) {
    this.root = root;
  }

  /**
   * Returns the files that are there already with another text, which somebody may have edited.
   *
   * @throws IOException if one of them cannot be read
   */
  public List<Path> changed(List<JavaSource> files) throws IOException {
    List<Path> changed = new ArrayList<>();
    for (JavaSource file : files) {
      Path path = path(file);
      if (Files.exists(path) && !isSame(path, file)) {
        changed.add(path);
      }
    }
    return changed;
  }

  private static boolean isSame(Path path, JavaSource file) throws IOException {
    return Files.isRegularFile(path)
        && java.util.Arrays.equals(
            Files.readAllBytes(path),
            file.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /**
   * Writes all files, also over those that are there. Ask {@link #changed} before.
   *
   * @return the files that were written, without those that had that text already
   * @throws IOException if one of them cannot be written
   */
  public List<Path> write(List<JavaSource> files) throws IOException {
    List<Path> written = new ArrayList<>();
    for (JavaSource file : files) {
      Path path = path(file);
      if (!isSame(path, file)) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
        written.add(path);
      }
    }
    return written;
  }

  private Path path(JavaSource file) {
    Path path = root.resolve(file.path()).normalize();
    if (!path.startsWith(root.normalize())) {
      throw new IllegalArgumentException("not below " + root + ": " + file.path());
    }
    return path;
  }
}
