package dev.statute.openapi.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers each request with a text, which need not be HTTP, and closes the connection. */
final class TextServer implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("Content-Length: ([0-9]+)\r\n");

  private final ServerSocket socket;
  private final Function<String, String> answers;

  private TextServer(ServerSocket socket, Function<String, String> answers) {
    this.socket = socket;
    this.answers = answers;
  }

  static TextServer start(Function<String, String> answers) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      TextServer server = new TextServer(socket, answers);
      Thread thread = new Thread(server::serve, "text server");
      thread.setDaemon(true);
      thread.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri() {
    return URI.create("http://localhost:" + socket.getLocalPort());
  }

  private void serve() {
    while (!socket.isClosed()) {
      answer();
    }
  }

  private void answer() {
    try (Socket connection = socket.accept()) {
      String request = read(connection.getInputStream());
      connection.getOutputStream().write(answers.apply(request).getBytes(ISO_8859_1));
      connection.shutdownOutput();
      connection.getInputStream().transferTo(new ByteArrayOutputStream());
    } catch (IOException e) {
      // The client has gone, or the server stops.
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    while (!octets.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        throw new IOException("the request ends within its head");
      }
      octets.write(octet);
    }
    Matcher length = LENGTH.matcher(octets.toString(ISO_8859_1));
    if (length.find()) {
      octets.write(in.readNBytes(Integer.parseInt(length.group(1))));
    }
    return octets.toString(ISO_8859_1);
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
