package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.function.Consumer;

/** A connection on which a test writes and reads octets. */
public final class RawConnection implements AutoCloseable {

  /** How long a test waits for octets that have to come. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Socket socket;
  private final InputStream in;
  private Consumer<String> sent = text -> {};

  /**
   * Connects.
   *
   * @param address where the server listens
   * @throws IOException if the server does not take the connection
   */
  public RawConnection(InetSocketAddress address) throws IOException {
    this(new Socket(), address);
  }

  private RawConnection(Socket socket, InetSocketAddress address) throws IOException {
    this.socket = socket;
    socket.connect(address, (int) PATIENCE.toMillis());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Connects with a small receive buffer, so that a server soon has to wait for a client that does
   * not read.
   *
   * @param address where the server listens
   * @return the connection
   * @throws IOException if the server does not take the connection
   */
  public static RawConnection narrow(InetSocketAddress address) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    return new RawConnection(socket, address);
  }

  /**
   * Changes how long reads wait.
   *
   * @param patience positive
   * @return this
   * @throws IOException if the connection is closed
   */
  public RawConnection waiting(Duration patience) throws IOException {
    socket.setSoTimeout((int) patience.toMillis());
    return this;
  }

  /**
   * Has somebody see what is sent.
   *
   * @param check is given each text before it is sent, and may throw what keeps it back
   * @return this
   */
  RawConnection sending(Consumer<String> check) {
    sent = check;
    return this;
  }

  /**
   * Sends text as it is, except that a bar stands for the end of a line.
   *
   * @param text in ISO-8859-1
   * @return this
   * @throws IOException if the server has closed the connection
   */
  public RawConnection send(String text) throws IOException {
    return sendExactly(text.replace("|", "\r\n"));
  }

  /**
   * Sends text as it is.
   *
   * @param text in ISO-8859-1
   * @return this
   * @throws IOException if the server has closed the connection
   */
  public RawConnection sendExactly(String text) throws IOException {
    sent.accept(text);
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /**
   * Reads a response to another method than HEAD.
   *
   * @return the response, with its content
   * @throws IOException if no complete and well-formed response comes
   */
  public RawResponse read() throws IOException {
    return RawResponse.read(in, false);
  }

  /**
   * Reads a response to HEAD.
   *
   * @return the response
   * @throws IOException if no complete and well-formed response comes
   */
  public RawResponse readHead() throws IOException {
    return RawResponse.read(in, true);
  }

  /**
   * Reads until some text has come.
   *
   * @param text in ISO-8859-1
   * @return all that was read
   * @throws IOException if the text does not come
   */
  public String readUntil(String text) throws IOException {
    StringBuilder all = new StringBuilder();
    while (all.indexOf(text) < 0) {
      int octet = in.read();
      if (octet < 0) {
        throw new EOFException("ended before " + text + ": " + all);
      }
      all.append((char) octet);
    }
    return all.toString();
  }

  /**
   * Says that nothing more will be sent.
   *
   * @throws IOException if the connection is closed
   */
  public void end() throws IOException {
    socket.shutdownOutput();
  }

  /**
   * Has the connection reset once it is closed.
   *
   * @throws IOException if the connection is closed
   */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
  }

  /**
   * Tells whether the server has closed the connection, with nothing before that.
   *
   * @return whether the next read finds the end
   * @throws IOException if nothing comes in time
   */
  public boolean isAtEnd() throws IOException {
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
