package dev.statute.cli.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds OpenAPI documents and captures: files, all of them in a folder, and files that fit a
 * pattern with {@code *}.
 */
public final class DocumentFinder {

  /** How deep folders are searched. */
  public static final int MAX_DEPTH = 16;

  /** How many files of a folder are looked at. */
  public static final int MAX_FILES = 100_000;

  private static final int HEAD = 64 << 10;
  private static final Pattern NAME = Pattern.compile("(?i).*\\.(ya?ml|json)");
  private static final Pattern CAPTURE =
      Pattern.compile("(?i).*\\.(har|json|http|request|response)");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(^|[\\r\\n{,\\ufeff])[ \\t\\r\\n]*[\"']?(openapi|swagger)[\"']?[ \\t]*:[ \\t]*[\"']?[0-9]");

  /** Folders that hold what others wrote, or copies. */
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "build");

  private DocumentFinder() {}

  /**
   * Finds the documents and captures in some places.
   *
   * @param places paths of files or folders, or patterns
   * @return their paths: those of a folder or a pattern sorted, each only once
   * @throws FileFailure if there is none in a place
   */
  public static List<Path> find(List<String> places) {
    Set<Path> found = new LinkedHashSet<>();
    places.forEach(place -> found.addAll(find(place)));
    return List.copyOf(found);
  }

  /**
   * Returns the folder below which files that a document refers to are read: the one that the
   * program was started in if the document is below that, or else the folder of the document.
   */
  public static Path root(Path document) {
    Path started = Path.of("").toAbsolutePath();
    Path absolute = document.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return absolute.startsWith(started) || folder == null ? started : folder;
  }

  private static List<Path> find(String place) {
    Path path;
    try {
      path = Path.of(place);
    } catch (InvalidPathException e) {
      if (place.indexOf('*') < 0) {
        throw new FileFailure("'" + place + "' is not a path: " + e.getReason() + ".", e);
      }
      return matching(place);
    }
    if (Files.isDirectory(path)) {
      List<Path> files = in(path, file -> isDocument(file) || isCapture(file));
      if (files.isEmpty()) {
        throw new FileFailure(
            "There is no OpenAPI document and no capture in the folder " + path + ".");
      }
      return files;
    }
    return Files.exists(path) || place.indexOf('*') < 0 ? List.of(path) : matching(place);
  }

  /** Finds the files that fit a pattern, for shells that do not. */
  private static List<Path> matching(String pattern) {
    String slashed = pattern.replace('\\', '/');
    int folderEnd = slashed.lastIndexOf('/', slashed.indexOf('*')) + 1;
    Path folder = Path.of(slashed.substring(0, folderEnd));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + slashed);
    } catch (PatternSyntaxException e) {
      throw new FileFailure("'" + pattern + "' is not a pattern: " + e.getDescription() + ".", e);
    }
    List<Path> files =
        Files.isDirectory(folder) || folderEnd == 0
            ? in(folder, file -> matcher.matches(file) && Files.isRegularFile(file))
            : List.of();
    if (files.isEmpty()) {
      throw new FileFailure("No file fits the pattern '" + pattern + "'.");
    }
    return files;
  }

  /** Finds the documents in a folder, sorted; none if it cannot be read. */
  public static List<Path> in(Path folder) {
    return Files.isDirectory(folder) ? in(folder, DocumentFinder::isDocument) : List.of();
  }

  private static List<Path> in(Path folder, Predicate<Path> filter) {
    Set<Path> found = new TreeSet<>();
    int[] seen = {0};
    boolean isHere = folder.normalize().toString().isEmpty();
    try {
      Files.walkFileTree(
          folder.toString().isEmpty() ? Path.of(".") : folder,
          EnumSet.noneOf(FileVisitOption.class),
          MAX_DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
              Path name = visited.getFileName();
              boolean isSkipped =
                  name != null
                      && !visited.equals(folder)
                      && (SKIPPED.contains(name.toString())
                          || name.toString().matches("\\.[^.].*"));
              return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (++seen[0] > MAX_FILES) {
                throw new FileFailure(
                    folder + " has more than " + MAX_FILES + " files. Name a folder in it.");
              }
              // Nobody wants to read ./api.yaml.
              Path plain = isHere ? file.normalize() : file;
              if (filter.test(plain)) {
                found.add(plain);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new FileFailure(folder + " cannot be read: " + FileFailure.why(e) + ".", e);
    }
    return new ArrayList<>(found);
  }

  private static boolean isCapture(Path file) {
    return CAPTURE.matcher(file.toString()).matches() && CaptureKind.of(file).isPresent();
  }

  /** Tells whether a file begins like an OpenAPI document, and not like a part of one. */
  private static boolean isDocument(Path file) {
    if (!NAME.matcher(file.toString()).matches() || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return DOCUMENT.matcher(new String(in.readNBytes(HEAD), ISO_8859_1)).find();
    } catch (IOException e) {
      return false;
    }
  }
}
