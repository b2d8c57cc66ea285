package dev.statute.processor;

import dev.statute.compiler.CompilerFiles;
import dev.statute.compiler.SourceTrees;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Looks for the file of a vocabulary where compilers and build tools have such files. */
final class LawFileFinder {

  /** More than a reader takes, so that it says what is wrong with a larger file. */
  private static final int MOST_BYTES = (1 << 20) + 1;

  private static final Pattern NAME =
      Pattern.compile("([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*\\.ya?ml");

  private static final int MOST_CHARACTERS = 200;

  private static final List<StandardLocation> LOCATIONS =
      List.of(
          StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final List<String> folders;
  private final CompilerFiles files;
  private final @Nullable SourceTrees trees;
  private final List<String> tried = new ArrayList<>();

  /**
   * Makes a finder.
   *
   * @param folders what an option says to look in first
   * @param files asks the compiler for files
   * @param trees knows where sources are, {@code null} where the compiler does not tell
   */
  LawFileFinder(List<String> folders, CompilerFiles files, @Nullable SourceTrees trees) {
    this.folders = folders;
    this.files = files;
    this.trees = trees;
  }

  /** Tells whether a name can be that of a file below some folder, and of no other. */
  static boolean isName(String name) {
    return name.length() <= MOST_CHARACTERS && NAME.matcher(name).matches();
  }

  /** Returns where the last file was looked for, and what was there. */
  List<String> tried() {
    return tried;
  }

  /** Returns the content of the first file of that name, perhaps cut off after too many bytes. */
  Optional<byte[]> find(String name, PackageElement element) {
    tried.clear();
    String packageName = element.getQualifiedName().toString();
    return inFolders(name)
        .or(() -> atCompiler(name, packageName))
        .or(() -> besideSource(name, element, packageName));
  }

  private Optional<byte[]> inFolders(String name) {
    if (folders.isEmpty()) {
      tried.add("-Astatute.law.path (not given)");
    }
    for (String folder : folders) {
      Optional<byte[]> found = in(folder, name);
      if (found.isPresent()) {
        return found;
      }
      tried.add("-Astatute.law.path=" + folder);
    }
    return Optional.empty();
  }

  private static Optional<byte[]> in(String folder, String name) {
    try {
      return below(Path.of(folder), name);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Returns what a regular file holds, unless a link leads out of the folder. */
  private static Optional<byte[]> below(Path folder, String name) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name).toRealPath();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream stream = Files.newInputStream(file)) {
        return Optional.of(stream.readNBytes(MOST_BYTES));
      }
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> atCompiler(String name, String packageName) {
    for (StandardLocation location : LOCATIONS) {
      Optional<byte[]> found =
          files
              .read(location, "", name, MOST_BYTES)
              .or(() -> files.read(location, packageName, name, MOST_BYTES));
      if (found.isPresent()) {
        return found;
      }
      tried.add(location.name());
    }
    return Optional.empty();
  }

  private Optional<byte[]> besideSource(String name, PackageElement element, String packageName) {
    Optional<Path> folder =
        Optional.ofNullable(trees)
            .flatMap(found -> found.file(element))
            .flatMap(LawFileFinder::path)
            .map(Path::getParent);
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    tried.add("the folder of package-info.java, and the root folder of its sources");
    Path root = folder.get();
    for (int i = packageName.split("\\.").length; i > 0 && root != null; i--) {
      root = root.getParent();
    }
    Optional<byte[]> beside = below(folder.get(), name);
    Path top = root;
    return top == null ? beside : beside.or(() -> below(top, name));
  }

  private static Optional<Path> path(URI uri) {
    try {
      return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
