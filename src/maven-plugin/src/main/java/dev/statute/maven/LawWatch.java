package dev.statute.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows whether laws were edited since the last build.
 *
 * @param folders where laws are looked for, the first first
 * @param classes the folder of the compiled classes
 * @param digests the file that says what the laws were in the last build
 */
record LawWatch(List<Path> folders, Path classes, Path digests) {

  /** More than a law may have. */
  private static final int MOST_BYTES = (1 << 20) + 1;

  /** Copies the list. */
  LawWatch {
    folders = List.copyOf(folders);
  }

  /**
   * Finds the vocabularies whose law was edited, and removes their compiled classes.
   *
   * @return those that had compiled classes
   */
  List<Vocabulary> changed(List<Vocabulary> vocabularies) throws IOException {
    Properties before = read();
    TreeMap<String, String> now = new TreeMap<>();
    List<Vocabulary> changed = new ArrayList<>();
    for (Vocabulary vocabulary : vocabularies) {
      Optional<String> digest = digest(vocabulary);
      if (digest.isPresent()) {
        now.put(vocabulary.packageName(), digest.get());
        boolean isSame = digest.get().equals(before.getProperty(vocabulary.packageName()));
        if (!isSame && remove(vocabulary.in(classes))) {
          changed.add(vocabulary);
        }
      }
    }
    if (!vocabularies.isEmpty()) {
      write(now);
    }
    return changed;
  }

  private Optional<String> digest(Vocabulary vocabulary) throws IOException {
    List<Path> places = new ArrayList<>();
    for (Path folder : folders) {
      places.add(folder);
      places.add(vocabulary.in(folder));
    }
    places.add(vocabulary.source());
    for (Path place : places) {
      Path file = place.resolve(vocabulary.lawFile());
      if (Files.isRegularFile(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          return Optional.of(digest(in.readNBytes(MOST_BYTES)));
        }
      }
    }
    // The compiler says where it has looked for the file.
    return Optional.empty();
  }

  private static String digest(byte[] octets) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  /** Removes the classes of a package; returns whether there were any. */
  private static boolean remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    List<Path> compiled;
    try (Stream<Path> files = Files.list(folder)) {
      compiled = files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : compiled) {
      Files.delete(file);
    }
    return !compiled.isEmpty();
  }

  private Properties read() throws IOException {
    Properties properties = new Properties();
    if (Files.isRegularFile(digests)) {
      properties.load(new StringReader(Files.readString(digests, UTF_8)));
    }
    return properties;
  }

  private void write(TreeMap<String, String> now) throws IOException {
    String text =
        now.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    if (digests.getParent() != null) {
      Files.createDirectories(digests.getParent());
    }
    Files.writeString(digests, text, UTF_8);
  }
}
