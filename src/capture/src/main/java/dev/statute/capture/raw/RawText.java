package dev.statute.capture.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The octets of a file of messages.
 *
 * @param octets the octets
 * @param numbers the numbers of their lines in the file; empty if they are those of the octets
 * @param hasContents whether contents are there, after the header sections
 */
record RawText(byte[] octets, List<Integer> numbers, boolean hasContents) {

  /** What {@code curl -v} writes: its notes, and what it sent and received. */
  private static final Pattern VERBOSE = Pattern.compile("(?m)^> [!-~]{1,100} [!-~]++ HTTP/[0-9]");

  /** What messages begin with, whatever their contents have. */
  private static final Pattern MESSAGE =
      Pattern.compile("\\A\\s*+(?:HTTP/[0-9]|[!-~]{1,100} [!-~]++ HTTP/[0-9])");

  static RawText of(byte[] octets) {
    String text = new String(octets, ISO_8859_1);
    boolean isTranscript = !MESSAGE.matcher(text).find() && VERBOSE.matcher(text).find();
    return isTranscript ? transcript(text) : new RawText(octets, List.of(), true);
  }

  /** Takes the header sections out of what curl writes. */
  private static RawText transcript(String text) {
    StringBuilder messages = new StringBuilder();
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      boolean isOfMessage = bare.equals(">") || bare.equals("<");
      if (isOfMessage || bare.startsWith("> ") || bare.startsWith("< ")) {
        messages.append(bare.length() < 2 ? "" : bare.substring(2)).append("\r\n");
        numbers.add(number);
      }
    }
    return new RawText(messages.toString().getBytes(ISO_8859_1), numbers, false);
  }
}
