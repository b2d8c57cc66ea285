package dev.statute.openapi.testing.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A server that is reached by HTTP/1.1, with a connection for each request. Clients of the platform
 * hide what a server does wrong, such as content of a response that has none; this one does not.
 */
public final class SocketServer implements TestedServer {

  private static final int MOST_OCTETS = 16 << 20;
  private static final int BUFFER = 8192;

  private final URI base;
  private final Duration patience;
  private final SSLContext tls;
  private final StatusLaw law;

  /**
   * Says where the server is.
   *
   * @param base the base of its API, {@code http} or {@code https}
   * @param patience the longest wait for octets of a response; content that has not ended by then
   *     is taken for content that goes on
   * @param tls how to connect to {@code https}
   * @param law which status codes are interim or have no content
   * @throws IllegalArgumentException if the base has another scheme, or no host
   */
  public SocketServer(URI base, Duration patience, SSLContext tls, StatusLaw law) {
    this.law = law;
    boolean isHttp = "http".equalsIgnoreCase(base.getScheme()) || BaseUri.isSecure(base);
    if (!isHttp || base.getHost() == null) {
      throw new IllegalArgumentException("the base must be an http or https URI: " + base);
    }
    this.base = base;
    this.patience = patience;
    this.tls = tls;
  }

  @Override
  public ReceivedAnswer answer(SentRequest request) throws IOException {
    try (Socket socket = connect()) {
      socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
      boolean isSent = send(request, socket.getOutputStream());
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      boolean isWhole = receive(socket.getInputStream(), octets);
      if (octets.size() == 0) {
        throw new MalformedAnswerException(
            isSent
                ? "the server closed the connection without an answer"
                : "the server closed the connection before it had the request, without an answer");
      }
      return new AnswerReader(octets.toByteArray(), isWhole, law).read(request.method());
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket();
    String host = base.getHost().replaceAll("^\\[|]$", "");
    int millis = Math.toIntExact(patience.toMillis());
    socket.connect(new InetSocketAddress(host, BaseUri.port(base)), millis);
    if (!BaseUri.isSecure(base)) {
      return socket;
    }
    SSLSocket secure =
        (SSLSocket) tls.getSocketFactory().createSocket(socket, host, BaseUri.port(base), true);
    secure.startHandshake();
    return secure;
  }

  /** Sends the request; a server that refuses it early may close the connection meanwhile. */
  private boolean send(SentRequest request, OutputStream out) {
    StringBuilder head = new StringBuilder();
    String path = base.getRawPath() == null ? "" : base.getRawPath().replaceAll("/$", "");
    head.append(request.method()).append(' ').append(path + request.target());
    head.append(" HTTP/1.1\r\nHost: ").append(BaseUri.authority(base)).append("\r\n");
    request.fields().forEach(f -> head.append(f.name() + ": " + f.value() + "\r\n"));
    request.content().ifPresent(c -> head.append("Content-Length: " + c.length + "\r\n"));
    head.append("Connection: close\r\n\r\n");
    try {
      out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      if (request.content().isPresent()) {
        out.write(request.content().get());
      }
      out.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Receives what there is, and tells whether the connection has ended. */
  private static boolean receive(InputStream in, ByteArrayOutputStream octets) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        octets.write(buffer, 0, read);
        if (octets.size() > MOST_OCTETS) {
          return false;
        }
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      if (octets.size() == 0) {
        throw e;
      }
      return true;
    }
  }
}
