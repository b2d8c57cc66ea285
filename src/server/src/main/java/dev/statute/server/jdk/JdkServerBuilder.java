package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpsConfigurator;
import dev.statute.codec.Codec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Filter;
import dev.statute.server.Limits;
import dev.statute.server.Observer;
import dev.statute.server.Routes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/** Starts servers: see {@link JdkServer#builder}. */
public final class JdkServerBuilder {

  private static final int BACKLOG = 256;

  private InetSocketAddress address = new InetSocketAddress(0);
  private int backlog = BACKLOG;
  private final Dispatcher.Builder dispatcher;
  private Limits limits = Limits.standard();
  private ConnectionLimits connections = ConnectionLimits.standard();
  private Optional<Executor> executor = Optional.empty();
  private Optional<HttpsConfigurator> tls = Optional.empty();

  JdkServerBuilder(Codec codec, Routes routes) {
    this.dispatcher = Dispatcher.builder(codec, routes);
  }

  /**
   * Sets the port, on all addresses of the machine.
   *
   * @param value from 0 to 65,535; 0, which is the default, for one that is free
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public JdkServerBuilder port(int value) {
    return address(new InetSocketAddress(value));
  }

  /**
   * Sets the address and port.
   *
   * @param value such as the loopback address, for clients of this machine only; port 0 for one
   *     that is free
   * @return this builder
   */
  public JdkServerBuilder address(InetSocketAddress value) {
    address = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Sets how many connections may wait to be accepted; beyond, the system refuses them.
   *
   * @param value positive; 256 unless set
   * @return this builder
   * @throws IllegalArgumentException if it is not positive
   */
  public JdkServerBuilder backlog(int value) {
    if (value <= 0) {
      throw new IllegalArgumentException("the backlog must be positive: " + value);
    }
    backlog = value;
    return this;
  }

  /**
   * Sets the limits on requests and answers.
   *
   * @param value the limits; {@link Limits#standard()} unless set
   * @return this builder
   */
  public JdkServerBuilder limits(Limits value) {
    limits = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Mounts the routes under a path, which links begin with. What is not under it gets 404.
   *
   * @param value such as {@code /api}, percent-encoded; empty for none, which is the default
   * @return this builder
   * @throws IllegalArgumentException if it does not begin with a slash, has segments that are empty
   *     or consist of dots, or is not percent-encoded
   */
  public JdkServerBuilder basePath(String value) {
    dispatcher.basePath(value);
    return this;
  }

  /**
   * Adds a filter within those that were added before.
   *
   * @param value sees each request that is well-formed, and its answer
   * @return this builder
   */
  public JdkServerBuilder filter(Filter value) {
    dispatcher.filter(value);
    return this;
  }

  /**
   * Adds an observer.
   *
   * @param value learns of each request, and how it ended
   * @return this builder
   */
  public JdkServerBuilder observer(Observer value) {
    dispatcher.observer(value);
    return this;
  }

  /**
   * Sets the limits on connections.
   *
   * @param value the limits; {@link ConnectionLimits#standard()} unless set
   * @return this builder
   */
  public JdkServerBuilder connections(ConnectionLimits value) {
    connections = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Sets the executor that runs operations. Unless it is set, they run in the threads of the
   * server, of which each request has one: a virtual one on JDK 24 and later, where such threads
   * may wait within monitors, else one of a pool of as many threads as there may be connections.
   * The threads of the server wait for clients in any case; a client holds one of the executor only
   * while an operation reads its content.
   *
   * @param value an executor, which the server does not shut down; a request that it rejects is
   *     answered with 503, and one that it drops without rejecting it is never answered
   * @return this builder
   */
  public JdkServerBuilder executor(Executor value) {
    executor = Optional.of(value);
    return this;
  }

  /**
   * Serves {@code https}.
   *
   * @param context has the certificate
   * @return this builder
   */
  public JdkServerBuilder tls(SSLContext context) {
    return tls(new HttpsConfigurator(context));
  }

  /**
   * Serves {@code https}.
   *
   * @param configurator has the certificate, and sets up each connection, as to ask for the
   *     client's certificate
   * @return this builder
   */
  public JdkServerBuilder tls(HttpsConfigurator configurator) {
    tls = Optional.of(configurator);
    return this;
  }

  /**
   * Makes a server and starts it.
   *
   * @return the server, which accepts connections
   * @throws IOException if the address cannot be had
   * @throws IllegalArgumentException if a route declares content that the codec has no media type
   *     for
   */
  public JdkServer start() throws IOException {
    Dispatcher answering = dispatcher.limits(limits).build();
    Operations operations = new Operations(answering, executor);
    Exchanges exchanges = new Exchanges();
    Lingering lingering = new Lingering(limits, connections.stallTime(), true);
    JdkHandler handler = new JdkHandler(operations, lingering, exchanges);
    ServerMaker maker = new ServerMaker(new ServerProperties(connections));
    Workers workers = new Workers(connections);
    return new JdkServer(maker.start(address, backlog, tls, workers, handler), workers, exchanges);
  }
}
