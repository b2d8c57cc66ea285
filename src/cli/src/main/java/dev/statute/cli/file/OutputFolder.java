package dev.statute.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A folder of files that are written anew each time. A list in it says which they are, so that no
 * file of others is overwritten. Nothing is removed.
 *
 * @param folder the folder
 * @param list the name of the file with the list
 */
public record OutputFolder(Path folder, String list) {

  private static final String HEAD = "# Written by Statute, which writes these files anew:\n";
  private static final int MAX_LIST = 4_000_000;

  /**
   * Writes files.
   *
   * @param files the octets of the files, by where they are in the folder, with slashes
   * @return the files of earlier times that are still there and were not written now, sorted
   * @throws FileFailure if the folder has a file of others by such a name, before anything is
   *     written, or if a file cannot be written
   */
  public List<String> write(SortedMap<String, byte[]> files) {
    Path root = root();
    Set<String> earlier = earlier(root);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      check(root, file.getKey(), file.getValue(), earlier);
    }
    List<String> stale =
        earlier.stream().filter(name -> !files.containsKey(name) && isThere(root, name)).toList();
    Set<String> all = new TreeSet<>(files.keySet());
    all.addAll(stale);
    OutputFile.write(root.resolve(list), (HEAD + String.join("\n", all) + "\n").getBytes(UTF_8));
    files.forEach((name, octets) -> OutputFile.write(root.resolve(name), octets));
    return stale;
  }

  private Path root() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileFailure(folder + " is a file. Name a folder.");
    }
    try {
      Files.createDirectories(folder);
      return folder.toRealPath();
    } catch (IOException e) {
      throw new FileFailure(folder + " cannot be made: " + FileFailure.why(e) + ".", e);
    }
  }

  private Set<String> earlier(Path root) {
    Path file = root.resolve(list);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    String text = new String(InputFile.octets(file, MAX_LIST), UTF_8);
    if (!text.startsWith(HEAD)) {
      throw new FileFailure(
          file
              + " is not a list that Statute has written. Name another folder, or remove the file.");
    }
    return new TreeSet<>(text.substring(HEAD.length()).lines().toList());
  }

  private static boolean isThere(Path root, String name) {
    Path file = root.resolve(name).normalize();
    return file.startsWith(root) && Files.isRegularFile(file);
  }

  /** Refuses to write over what others have written, or to follow links out of the folder. */
  private void check(Path root, String name, byte[] octets, Set<String> earlier) {
    Path file = root.resolve(name);
    Path path = root;
    for (Path part : root.relativize(file)) {
      path = path.resolve(part);
      if (Files.isSymbolicLink(path)) {
        throw new FileFailure(
            shown(path, root)
                + " is a link, so nothing is written there. Remove it, or name another folder.");
      }
    }
    boolean isOthers = Files.exists(file) && !earlier.contains(name) && !holds(file, octets);
    if (isOthers) {
      throw new FileFailure(
          shown(file, root)
              + " is there already, and Statute has not written it. Name another folder, or remove"
              + " the file.");
    }
  }

  private Path shown(Path path, Path root) {
    return folder.resolve(root.relativize(path));
  }

  private static boolean holds(Path file, byte[] octets) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == octets.length
          && Arrays.equals(Files.readAllBytes(file), octets);
    } catch (IOException e) {
      return false;
    }
  }
}
