package dev.statute.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.statute.codec.Codec;
import dev.statute.codec.JacksonCodec;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Sends what a test says, octet by octet, and keeps what it received. In what it sends a bar stands
 * for the end of a line, and {@code #close} at the end for the end of the connection.
 */
public final class ScriptedServer implements AutoCloseable {

  public static final String CLOSE = "#close";

  private static final int PATIENCE_SECONDS = 20;

  private final ServerSocket listener;
  private final BlockingQueue<String> responses = new LinkedBlockingQueue<>();
  private final BlockingQueue<RawRequest> requests = new LinkedBlockingQueue<>();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);

  public ScriptedServer(String... script) throws IOException {
    responses.addAll(List.of(script));
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "scripted server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (RawRequest request = RawRequest.read(in);
          request != null;
          request = RawRequest.read(in)) {
        requests.add(request);
        String response = responses.poll();
        if (response != null) {
          write(socket, response);
          if (response.endsWith(CLOSE)) {
            return;
          }
        }
      }
    } catch (IOException e) {
      // The client went away.
    } finally {
      ended.countDown();
    }
  }

  private static void write(Socket socket, String response) throws IOException {
    String text = response.replace(CLOSE, "").replace("|", "\r\n");
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Answers one more request. */
  void script(String response) {
    responses.add(response);
  }

  /** Sends more on the only connection. */
  void send(String text) throws IOException {
    write(sockets.get(0), text);
  }

  RawRequest request() throws InterruptedException {
    RawRequest request = requests.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("there was no request");
    }
    return request;
  }

  /** Tells whether the client has ended a connection, or does so soon. */
  boolean isLeft() throws InterruptedException {
    return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  int connections() {
    return sockets.size();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
  }

  public static HttpClient http() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  public Client client() {
    return client(new JacksonCodec());
  }

  Client client(Codec codec) {
    return Client.of(http(), uri(""), codec);
  }

  /** Has one response read. */
  static <R> R answer(Codec codec, String response, Function<ReceivedResponse, R> reader)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(response)) {
      return server
          .client(codec)
          .request("GET")
          .literal("/orders/1")
          .query("key", "secret")
          .send(reader);
    }
  }

  /** Writes a response with JSON. */
  public static String json(int code, String content, String... fields) {
    return typed(code, "application/json", content, fields);
  }

  public static String typed(int code, String type, String content, String... fields) {
    StringBuilder lines = new StringBuilder();
    for (String field : fields) {
      lines.append(field).append('|');
    }
    return "HTTP/1.1 %d x|Content-Type: %s|Content-Length: %d|%s|%s"
        .formatted(code, type, content.length(), lines, content);
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
