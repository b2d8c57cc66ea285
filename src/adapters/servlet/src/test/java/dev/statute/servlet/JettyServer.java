package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Jetty, as it is when nobody changes its settings. */
final class JettyServer implements ServerUnderTest {

  private final Server server =
      new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

  JettyServer(Dispatcher dispatcher) throws Exception {
    this(Deployment.of(dispatcher));
  }

  JettyServer(Deployment deployment) throws Exception {
    String path = deployment.contextPath();
    ServletContextHandler context =
        new ServletContextHandler(path.isEmpty() ? "/" : path, ServletContextHandler.SESSIONS);
    ServletHolder holder = new ServletHolder("statute", deployment.servlet());
    holder.setAsyncSupported(deployment.isAsync());
    holder.setInitOrder(1);
    context.addServlet(holder, deployment.mapping());
    context.addServlet(new ServletHolder(new Beside()), "/beside");
    FilterHolder login = new FilterHolder(new Login());
    login.setAsyncSupported(true);
    context.addFilter(login, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(context);
    server.start();
  }

  @Override
  public List<String> layers() {
    return List.of("jetty " + Server.getVersion());
  }

  @Override
  public InetSocketAddress address() {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
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
