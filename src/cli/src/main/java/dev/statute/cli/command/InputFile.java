package dev.statute.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that users name. */
final class InputFile {

  private InputFile() {}

  /**
   * Returns the octets of a file.
   *
   * @param most how many octets it may have
   * @throws CommandFailure if the file cannot be read, or is larger
   */
  static byte[] read(Path file, int most) {
    if (Files.isDirectory(file)) {
      throw new CommandFailure(Exit.UNREADABLE, file + " is a folder. Name a file in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] octets = in.readNBytes(most + 1);
      if (octets.length > most) {
        throw new CommandFailure(
            Exit.UNREADABLE, file + " is larger than " + (most >> 20) + " MiB, so it is not read.");
      }
      return octets;
    } catch (IOException e) {
      throw new CommandFailure(Exit.UNREADABLE, file + " cannot be read: " + why(e) + ".", e);
    }
  }

  /** Returns why a file cannot be read or written, in words. */
  static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
