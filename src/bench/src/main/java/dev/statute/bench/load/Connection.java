package dev.statute.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A connection to a server, kept open, that takes the answers apart by the octet. */
final class Connection implements AutoCloseable {

  /** What servers send with all answers. */
  private static final Set<String> OF_SERVER = Set.of("date", "connection", "keep-alive", "server");

  private static final Set<Integer> WITHOUT_CONTENT = Set.of(204, 304);
  private static final int TIMEOUT = 10_000;

  private final Socket socket;
  private final InputStream in;
  private final byte[] buffer = new byte[8 << 10];
  private int at;
  private int end;

  Connection(InetSocketAddress address) throws IOException {
    socket = new Socket(address.getAddress(), address.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT);
    in = socket.getInputStream();
  }

  /** Sends a request, and reads the answer. */
  Response send(Sample sample) throws IOException {
    if (at != end) {
      throw new WrongResponseException("more octets than the answer has, before " + sample.name());
    }
    socket.getOutputStream().write(sample.request());
    String start = line();
    if (!start.startsWith("HTTP/1.1 ") || start.length() < 12) {
      throw new WrongResponseException(sample.name() + ": no status line, but " + start);
    }
    int status = Integer.parseInt(start, 9, 12, 10);
    Map<String, String> fields = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (!OF_SERVER.contains(name) && fields.put(name, value) != null) {
        throw new WrongResponseException(sample.name() + ": two lines of " + name);
      }
    }
    return new Response(status, fields, body(sample, status, fields));
  }

  private byte[] body(Sample sample, int status, Map<String, String> fields) throws IOException {
    if (sample.isHead() || WITHOUT_CONTENT.contains(status)) {
      return new byte[0];
    }
    if ("chunked".equals(fields.remove("transfer-encoding"))) {
      byte[] body = chunks();
      // Some servers do not know the length before they write (RFC 9112, 7.1).
      fields.put("content-length", Integer.toString(body.length));
      return body;
    }
    String length = fields.get("content-length");
    if (length == null) {
      throw new WrongResponseException(sample.name() + ": no Content-Length in " + fields);
    }
    return octets(Integer.parseInt(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      body.writeBytes(octets(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] octets(int length) throws IOException {
    byte[] octets = new byte[length];
    for (int i = 0; i < length; i++) {
      octets[i] = next();
    }
    return octets;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    byte octet = next();
    while (octet != '\r') {
      line.append((char) (octet & 0xff));
      octet = next();
    }
    if (next() != '\n') {
      throw new WrongResponseException("a line that ends in CR alone: " + line);
    }
    return line.toString();
  }

  private byte next() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) {
        throw new EOFException("the server closed a connection that it was to keep");
      }
    }
    return buffer[at++];
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
