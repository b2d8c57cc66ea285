package dev.statute.server.jdk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;

/** A connection on which a test writes and reads octets. */
final class RawConnection implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;
  private final InputStream in;

  RawConnection(InetSocketAddress address) throws IOException {
    socket = new Socket(address.getAddress(), address.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends text as it is, save that a bar stands for the end of a line. */
  RawConnection send(String text) throws IOException {
    return sendExactly(text.replace("|", "\r\n"));
  }

  RawConnection sendExactly(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  RawResponse read() throws IOException {
    return RawResponse.read(in, false);
  }

  RawResponse readHead() throws IOException {
    return RawResponse.read(in, true);
  }

  /** Says that nothing more will be sent. */
  void end() throws IOException {
    socket.shutdownOutput();
  }

  /** Has the connection reset once it is closed. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
  }

  /** Tells whether the server has closed the connection, with nothing before that. */
  boolean isAtEnd() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
