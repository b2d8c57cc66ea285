package dev.statute.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that goes away again. */
public final class TemporaryFolder implements AutoCloseable {

  private final Path path;

  TemporaryFolder() {
    try {
      path = Files.createTempDirectory("statute");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a folder that lives as long as this virtual machine. */
  public static Path untilExit() {
    TemporaryFolder folder = new TemporaryFolder();
    Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
    return folder.path;
  }

  /** Makes a folder in this one. */
  Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the files with an ending below a folder; the key is the path without the ending. */
  static Map<String, byte[]> read(Path folder, String ending) {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f)).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        contents.put(name.substring(0, name.length() - ending.length()), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
