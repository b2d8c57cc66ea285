package dev.statute.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jar or the folder that a class file is in. javac hands out nothing of a jar that is in a
 * folder whose name no package can have, such as {@code META-INF}, so that this reads it.
 *
 * @param path the jar or the folder
 */
record ClassPlace(Path path) {

  /**
   * Returns where a class file is; nothing where it is neither in a jar nor in a folder.
   *
   * @param uri the address that a compiler has of it
   * @param name its path from where packages begin
   */
  static Optional<ClassPlace> of(URI uri, String name) {
    String address = uri.toString();
    if (!address.endsWith(name)) {
      return Optional.empty();
    }
    String place = address.substring(0, address.length() - name.length());
    if (place.toLowerCase(Locale.ROOT).startsWith("jar:") && place.endsWith("!/")) {
      place = place.substring("jar:".length(), place.length() - "!/".length());
    }
    try {
      return Optional.of(new ClassPlace(Path.of(URI.create(place))));
    } catch (RuntimeException e) {
      // A file manager may have files in memory, or addresses of its own.
      return Optional.empty();
    }
  }

  /**
   * Reads another file that is there.
   *
   * @param most the number of bytes after which it is cut off
   */
  Optional<ClassResource> read(String name, int most) {
    try {
      return Files.isDirectory(path) ? ofFolder(name, most) : ofJar(name, most);
    } catch (IOException | RuntimeException e) {
      // What is not there, or broken, is as good as nothing.
      return Optional.empty();
    }
  }

  private Optional<ClassResource> ofFolder(String name, int most) throws IOException {
    Path file = path.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return Optional.of(new ClassResource(name, stream.readNBytes(most)));
    }
  }

  private Optional<ClassResource> ofJar(String name, int most) throws IOException {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream stream = jar.getInputStream(entry)) {
        return Optional.of(
            new ClassResource(path.getFileName() + "!/" + name, stream.readNBytes(most)));
      }
    }
  }
}
