package dev.statute.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** What a command line did. */
record Ran(int exit, String out, String err) {

  /** Runs a command line in this process, without a terminal. */
  static Ran of(String... arguments) {
    return on(Terminal.NONE, "", arguments);
  }

  static Ran on(Terminal terminal, String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Statute.run(
            new Session(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, UTF_8, terminal),
            arguments);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
