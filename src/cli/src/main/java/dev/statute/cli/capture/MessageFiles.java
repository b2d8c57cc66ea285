package dev.statute.cli.capture;

import dev.statute.capture.raw.RawReader;
import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of messages that belong together: one with a response or with whole exchanges, or one with
 * a request and one with the response, whose names differ only in these words.
 *
 * @param name what messages call the file with the response
 * @param request the requests; empty if they are in the other file, or not known
 * @param response the responses
 */
public record MessageFiles(String name, byte[] request, byte[] response) {

  private static final int MOST = 64 << 20;
  private static final String REQUEST = "request";
  private static final String RESPONSE = "response";
  private static final byte[] NONE = {};

  /**
   * Reads a file, and the one that belongs to it.
   *
   * @param name what messages call it
   * @throws FileFailure if one cannot be read, or is larger than 64 MiB
   */
  public static MessageFiles of(Path file, String name) {
    byte[] octets = InputFile.octets(file, MOST);
    boolean isRequest = RawReader.isRequest(octets);
    Path other = isRequest ? sibling(file, REQUEST, RESPONSE) : sibling(file, RESPONSE, REQUEST);
    boolean isAlone = other.equals(file) || !Files.isRegularFile(other);
    if (isAlone || (isRequest && RawReader.hasResponse(octets))) {
      return new MessageFiles(name, NONE, octets);
    }
    byte[] others = InputFile.octets(other, MOST);
    return isRequest
        ? new MessageFiles(swapped(name, REQUEST, RESPONSE), octets, others)
        : new MessageFiles(name, others, octets);
  }

  /**
   * Reads messages from somewhere else.
   *
   * @throws IOException if they cannot be read
   */
  public static MessageFiles of(String name, InputStream in) throws IOException {
    byte[] octets = in.readNBytes(MOST + 1);
    if (octets.length > MOST) {
      throw new FileFailure(name + " is larger than " + (MOST >> 20) + " MiB, so it is not read.");
    }
    return new MessageFiles(name, NONE, octets);
  }

  private static Path sibling(Path file, String from, String to) {
    Path name = file.getFileName();
    return name == null ? file : file.resolveSibling(swapped(name.toString(), from, to));
  }

  private static String swapped(String name, String from, String to) {
    int at = name.lastIndexOf(from);
    return at < 0 ? name : name.substring(0, at) + to + name.substring(at + from.length());
  }
}
