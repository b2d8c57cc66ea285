package dev.statute.bench.soak;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection to a server, of which answers are taken apart by the octet. */
final class RawConnection implements AutoCloseable {

  private static final int TIMEOUT = 60_000;
  private static final int HEXADECIMAL = 16;

  private final Socket socket;
  private final InputStream in;

  RawConnection(InetSocketAddress address) throws IOException {
    socket = new Socket(address.getAddress(), address.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * What came.
   *
   * @param status the status code
   * @param content the content, without its framing
   */
  record Received(int status, byte[] content) {}

  void send(byte[] octets) throws IOException {
    socket.getOutputStream().write(octets);
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Reads an answer to its end. */
  Received receive() throws IOException {
    String start = line();
    if (!start.startsWith("HTTP/1.1 ") || start.length() < 12) {
      throw new IllegalStateException("no status line, but " + start);
    }
    Map<String, String> fields = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      fields.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1));
    }
    return new Received(Integer.parseInt(start, 9, 12, 10), content(fields));
  }

  private byte[] content(Map<String, String> fields) throws IOException {
    String length = fields.get("content-length");
    if (length != null) {
      return exactly(Integer.parseInt(length.strip()));
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int size = chunkSize();
    while (size > 0) {
      content.writeBytes(exactly(size));
      line();
      size = chunkSize();
    }
    line();
    return content.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), HEXADECIMAL);
  }

  private byte[] exactly(int count) throws IOException {
    byte[] octets = in.readNBytes(count);
    if (octets.length < count) {
      throw new EOFException("the connection ended within content");
    }
    return octets;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int octet = in.read(); octet != '\r'; octet = in.read()) {
      if (octet < 0) {
        throw new EOFException("the connection ended within " + line);
      }
      line.append((char) octet);
    }
    if (in.read() != '\n') {
      throw new IllegalStateException("a line that ends in CR alone: " + line);
    }
    return line.toString();
  }

  /** Reads what comes, however much it is. */
  int read(byte[] octets) throws IOException {
    return in.read(octets);
  }

  /** Reads to the end, or until the server gives up. */
  void awaitEnd() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  /** Has the connection reset as it is closed, and not ended. */
  void resetOnClose() throws SocketException {
    socket.setSoLinger(true, 0);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
