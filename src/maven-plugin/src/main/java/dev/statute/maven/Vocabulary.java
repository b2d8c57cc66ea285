package dev.statute.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package whose types are generated from a law.
 *
 * @param packageName the package
 * @param lawFile the name of the file with the law
 * @param source the folder of the file that says so
 */
record Vocabulary(String packageName, String lawFile, Path source) {

  private static final String PACKAGE_INFO = "package-info.java";
  private static final int DEPTH = 32;
  private static final int MOST_BYTES = 1 << 20;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\r\\n]*");
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@\\s*(?:dev\\.statute\\.)?HttpVocabulary\\s*\\(\\s*(?:value\\s*=\\s*)?\"([^\"\\\\]+)\"");
  private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");

  /** Returns the vocabularies in some folders of sources, sorted by their packages. */
  static List<Vocabulary> in(List<Path> sources) throws IOException {
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (Path source : sources) {
      if (Files.isDirectory(source)) {
        try (Stream<Path> files = Files.find(source, DEPTH, (file, a) -> isPackageInfo(file))) {
          for (Path file : files.sorted().toList()) {
            of(file).ifPresent(vocabularies::add);
          }
        }
      }
    }
    return vocabularies;
  }

  private static boolean isPackageInfo(Path file) {
    return file.endsWith(PACKAGE_INFO) && Files.isRegularFile(file);
  }

  private static Optional<Vocabulary> of(Path file) throws IOException {
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      text = new String(in.readNBytes(MOST_BYTES), UTF_8);
    }
    String code = COMMENT.matcher(text).replaceAll(" ");
    Matcher annotation = ANNOTATION.matcher(code);
    Matcher name = PACKAGE.matcher(code);
    Path folder = file.getParent();
    return annotation.find() && name.find() && folder != null
        ? Optional.of(new Vocabulary(name.group(1), annotation.group(1), folder))
        : Optional.empty();
  }

  /** Returns the folder of the package below another one. */
  Path in(Path root) {
    return root.resolve(packageName.replace('.', '/'));
  }
}
