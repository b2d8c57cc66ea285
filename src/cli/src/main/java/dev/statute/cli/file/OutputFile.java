package dev.statute.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files that users ask for. */
public final class OutputFile {

  private OutputFile() {}

  /**
   * Writes a file, with the folders that it is in.
   *
   * @throws FileFailure if that is not possible
   */
  public static void write(Path file, byte[] octets) {
    if (Files.isDirectory(file)) {
      throw new FileFailure(file + " is a folder, so it cannot be written as a file.");
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, octets);
    } catch (IOException e) {
      throw new FileFailure(file + " cannot be written: " + FileFailure.why(e) + ".", e);
    }
  }
}
