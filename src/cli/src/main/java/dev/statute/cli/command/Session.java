package dev.statute.cli.command;

import dev.statute.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * What a command reads from and writes to, other than files.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error, for messages
 * @param charset how people read text; files and what programs read is in UTF-8
 * @param terminal what the terminal can do
 */
public record Session(
    InputStream in, OutputStream out, OutputStream err, Charset charset, Terminal terminal) {

  private static final String BROKEN_PIPE = "broken pipe";

  /** Returns the same session with another terminal. */
  Session on(Terminal other) {
    return new Session(in, out, err, charset, other);
  }

  /** Writes a text for people to the standard output. */
  void print(String text) {
    write(text.getBytes(charset));
  }

  /** Writes octets to the standard output. */
  void write(byte[] octets) {
    try {
      out.write(octets);
      out.flush();
    } catch (IOException e) {
      String message = e.getMessage() == null ? "" : e.getMessage();
      // Nobody reads on, as in a pipe to head: there is nobody to be told.
      if (!message.toLowerCase(Locale.ROOT).contains(BROKEN_PIPE)) {
        throw new CommandFailure(
            Exit.UNREADABLE, "The standard output cannot be written: " + message + ".", e);
      }
    }
  }

  /** Writes a message to the standard error. */
  void tell(String text) {
    show(text + "\n");
  }

  /** Writes a text to the standard error as it is, without a line feed. */
  void show(String text) {
    try {
      err.write(text.getBytes(charset));
      err.flush();
    } catch (IOException e) {
      // The exit code is all that is left.
    }
  }
}
