package dev.statute.example.registry.server;

import dev.statute.example.registry.Digest;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.Tag;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the registry keeps what it has. The names of files are made of values whose syntax was
 * checked, so none leads out of the root; what begins with an underscore is part of no name.
 *
 * @param root the folder of all
 */
record Storage(Path root) {

  Path repository(RepositoryName name) {
    return root.resolve("repositories").resolve(name.text());
  }

  /** Finds where a repository has a blob: a file of its own, though its octets may be shared. */
  Path blob(RepositoryName name, Digest digest) {
    return repository(name).resolve("_blobs").resolve(digest.hex());
  }

  Path manifest(RepositoryName name, Digest digest) {
    return repository(name).resolve("_manifests").resolve(digest.hex());
  }

  Path mediaType(RepositoryName name, Digest digest) {
    return repository(name).resolve("_types").resolve(digest.hex());
  }

  Path tags(RepositoryName name) {
    return repository(name).resolve("_tags");
  }

  Path tag(RepositoryName name, Tag tag) {
    return tags(name).resolve(tag.text());
  }

  /** Finds the folder with a file for each manifest whose subject is another. */
  Path referrers(RepositoryName name, Digest subject) {
    return repository(name).resolve("_referrers").resolve(subject.hex());
  }

  /** Tells whether anything was ever pushed to a repository. */
  boolean knows(RepositoryName name) {
    return Stream.of("_blobs", "_manifests")
        .anyMatch(folder -> Files.isDirectory(repository(name).resolve(folder)));
  }

  /** Makes an empty file for what is not complete yet. */
  Path newFile() throws IOException {
    Path folder = Files.createDirectories(root.resolve("incomplete"));
    return Files.createFile(folder.resolve(UUID.randomUUID().toString()));
  }

  /** Puts a file in its place at once, so that nobody ever reads a part of it. */
  static void move(Path file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a short file at once. */
  void write(Path target, byte[] octets) throws IOException {
    Path file = newFile();
    Files.write(file, octets);
    move(file, target);
  }

  /** Gives a file a second name, under which it stays when the first is deleted. */
  static boolean share(Path file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try {
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
    return true;
  }

  /**
   * Lists the names of files in the order of their characters.
   *
   * @param after comes before all of them
   * @param most how many to list; no more are kept in memory
   */
  static List<String> names(Path folder, String after, int most) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.compareTo(after) > 0) {
          names.add(name);
        }
        if (names.size() > most) {
          names.pollLast();
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return List.copyOf(names);
  }
}
