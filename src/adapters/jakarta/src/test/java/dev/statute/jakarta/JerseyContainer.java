package dev.statute.jakarta;

import dev.statute.servlet.MessageFilter;
import jakarta.servlet.DispatcherType;
import jakarta.ws.rs.core.Application;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey in a servlet container. */
final class JerseyContainer implements Container {

  /** The suite has hundreds of clients at a time that stall. */
  private static final int THREADS = 500;

  private final Server server = new Server(new QueuedThreadPool(THREADS));
  private final ServerConnector connector = new ServerConnector(server);

  private JerseyContainer() {}

  static Container start(Application application, String path) {
    JerseyContainer container = new JerseyContainer();
    container.connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    container.server.addConnector(container.connector);
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath(path.isEmpty() ? "/" : path);
    ServletHolder holder =
        new ServletHolder(new ServletContainer(ResourceConfig.forApplication(application)));
    holder.setAsyncSupported(true);
    context.addServlet(holder, "/*");
    context.addFilter(MessageFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
    container.server.setHandler(context);
    try {
      container.server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return container;
  }

  @Override
  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
