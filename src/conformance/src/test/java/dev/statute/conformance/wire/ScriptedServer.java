package dev.statute.conformance.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** Sends what it was told to, whatever it is asked: one text for each request on a connection. */
public final class ScriptedServer implements AutoCloseable {

  private final ServerSocket socket;
  private final List<String> answers;

  /**
   * Starts it.
   *
   * @param answers the octets of the answers, each as one character; it closes after the last
   */
  public ScriptedServer(String... answers) {
    this.answers = Arrays.asList(answers);
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::accept, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns where it is. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  private void accept() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        InputStream in = connection.getInputStream();
        for (String answer : answers) {
          if (!readHead(in)) {
            break;
          }
          connection.getOutputStream().write(answer.getBytes(ISO_8859_1));
          connection.getOutputStream().flush();
        }
      } catch (IOException e) {
        // The client is gone, or the port was closed.
      }
    }
  }

  private static boolean readHead(InputStream in) throws IOException {
    int newlines = 0;
    while (newlines < 2) {
      int octet = in.read();
      if (octet < 0) {
        return false;
      }
      newlines = octet == '\n' ? newlines + 1 : octet == '\r' ? newlines : 0;
    }
    return true;
  }

  /** Sends octets to a server, and returns all that comes back until it closes. */
  public static String ask(URI server, String octets) throws IOException {
    try (Socket client = new Socket(server.getHost(), server.getPort())) {
      client.setSoTimeout(10_000);
      client.getOutputStream().write(octets.getBytes(ISO_8859_1));
      client.getOutputStream().flush();
      ByteArrayOutputStream received = new ByteArrayOutputStream();
      client.getInputStream().transferTo(received);
      return received.toString(ISO_8859_1);
    }
  }

  /** Asks where nothing checked can be thrown. */
  static String asked(URI server, String octets) {
    try {
      return ask(server, octets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
