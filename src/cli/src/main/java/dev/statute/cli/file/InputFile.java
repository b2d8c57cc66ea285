package dev.statute.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that users name, up to a size. */
public final class InputFile {

  private InputFile() {}

  /**
   * Returns the octets of a file.
   *
   * @param most how many octets it may have
   * @throws FileFailure if the file cannot be read, or is larger
   */
  public static byte[] octets(Path file, int most) {
    if (Files.isDirectory(file)) {
      throw new FileFailure(file + " is a folder. Name a file in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return octets(file.toString(), in, most);
    } catch (IOException e) {
      throw new FileFailure(file + " cannot be read: " + FileFailure.why(e) + ".", e);
    }
  }

  /**
   * Returns the text of a file in UTF-8.
   *
   * @param most how many octets it may have
   * @throws FileFailure if the file cannot be read, is larger, or is not in UTF-8
   */
  public static String text(Path file, int most) {
    return text(file.toString(), octets(file, most));
  }

  /**
   * Returns all text of a stream in UTF-8.
   *
   * @param name what messages call it
   * @param most how many octets it may have
   * @throws FileFailure if it cannot be read, is larger, or is not in UTF-8
   */
  public static String text(String name, InputStream in, int most) {
    try {
      return text(name, octets(name, in, most));
    } catch (IOException e) {
      throw new FileFailure(name + " cannot be read: " + FileFailure.why(e) + ".", e);
    }
  }

  private static byte[] octets(String name, InputStream in, int most) throws IOException {
    byte[] octets = in.readNBytes(most + 1);
    if (octets.length > most) {
      throw new FileFailure(name + " is larger than " + (most >> 20) + " MiB, so it is not read.");
    }
    return octets;
  }

  private static String text(String name, byte[] octets) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw new FileFailure(name + " is not a text in UTF-8.", e);
    }
  }
}
