package dev.statute.contract.file.find;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds contract files. A place to look in is
 *
 * <ul>
 *   <li>a contract file, whatever its name,
 *   <li>a jar, in which {@code META-INF/statute} has them,
 *   <li>a folder, in which files that end in {@code .contract} and jars are looked for at any depth
 *       up to {@value #MAX_DEPTH}; links to other folders are not followed.
 * </ul>
 *
 * <p>It never throws because of what it finds. It opens at most {@value #MAX_FILES} files and jars
 * and reads at most {@value #MAX_BYTES} octets of contracts.
 */
public final class ContractFiles {

  /** How deep folders are searched. */
  public static final int MAX_DEPTH = 16;

  /** The largest number of contract files and jars that are read, and of contracts. */
  public static final int MAX_FILES = 10_000;

  /** The largest number of octets of contracts that are read. */
  public static final long MAX_BYTES = 256L << 20;

  /** The largest number of files of a folder, and of entries of a jar, that are looked at. */
  static final int MAX_ENTRIES = 500_000;

  static final String SUFFIX = ".contract";
  private static final String JAR = ".jar";

  private ContractFiles() {}

  /**
   * Finds the contracts in a place.
   *
   * @param place the path of a contract file, of a jar or of a folder, as a user has written it
   */
  public static FoundContracts find(String place) {
    Path path;
    try {
      path = Path.of(place);
    } catch (InvalidPathException e) {
      Collected collected = new Collected();
      collected.refuse(place, "not a path: " + e.getReason());
      return collected.found(place);
    }
    return find(path);
  }

  /**
   * Finds the contracts in a place.
   *
   * @param place a contract file, a jar or a folder
   * @throws UnsupportedOperationException if a jar is not in the file system of the computer
   */
  public static FoundContracts find(Path place) {
    Collected collected = new Collected();
    String name = Collected.name(place);
    if (Files.isDirectory(place)) {
      findInFolder(place, collected);
    } else if (!Files.exists(place)) {
      collected.refuse(name, "no such file or folder");
    } else if (!Files.isRegularFile(place)) {
      collected.refuse(name, "neither a file nor a folder");
    } else if (isJar(place)) {
      JarContracts.read(place, collected);
    } else {
      collected.readFile(place, "");
    }
    return collected.found(name);
  }

  /** Tells whether a file is a jar: by its name, or as it begins like one and like no contract. */
  private static boolean isJar(Path file) {
    return isNamed(file, JAR) || (!isNamed(file, SUFFIX) && JarContracts.beginsLikeOne(file));
  }

  private static boolean isNamed(Path file, String suffix) {
    Path name = file.getFileName();
    return name != null && name.toString().endsWith(suffix);
  }

  private static void findInFolder(Path folder, Collected collected) {
    List<Path> files = new ArrayList<>();
    try {
      // The folder itself may be a link.
      Path real = folder.toRealPath();
      Files.walkFileTree(
          real,
          EnumSet.noneOf(FileVisitOption.class),
          MAX_DEPTH,
          new Finder(folder, files, collected));
      files.replaceAll(file -> folder.resolve(real.relativize(file)));
    } catch (IOException e) {
      collected.refuse(Collected.name(folder), Collected.why(e));
    }
    files.sort(null);
    for (Path file : files) {
      if (isNamed(file, JAR)) {
        JarContracts.readIfAny(file, collected);
      } else {
        collected.readFile(file, "");
      }
    }
  }

  /** Collects the files that are contracts or jars. */
  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> files;
    private final Collected collected;
    private int seen;

    Finder(Path folder, List<Path> files, Collected collected) {
      this.folder = folder;
      this.files = files;
      this.collected = collected;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++seen > MAX_ENTRIES || files.size() >= MAX_FILES) {
        collected.refuse(
            Collected.name(folder), "too many files; name the folder that has the contracts");
        return FileVisitResult.TERMINATE;
      }
      // A link may lead to a file, but to nothing else that would have to be walked through.
      if ((isNamed(file, SUFFIX) || isNamed(file, JAR)) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      collected.refuse(Collected.name(file), Collected.why(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      if (e != null) {
        collected.refuse(Collected.name(directory), Collected.why(e));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
