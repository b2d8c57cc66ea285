package dev.statute.conformance.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A servlet container with a filter in front of {@link ServletCase}. */
interface TestContainer extends AutoCloseable {

  /** Returns where it is. */
  URI uri();

  @Override
  void close();

  /** Starts Tomcat. */
  static TestContainer tomcat(Filter filter, Path folder) throws Exception {
    Logger.getLogger("org.apache").setLevel(Level.OFF);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
    Context context = tomcat.addContext("", null);
    Wrapper wrapper = Tomcat.addServlet(context, "case", new ServletCase());
    wrapper.setAsyncSupported(true);
    wrapper.addMapping("/case/*");
    FilterDef definition = new FilterDef();
    definition.setFilterName("conformance");
    definition.setFilter(filter);
    definition.setAsyncSupported("true");
    context.addFilterDef(definition);
    FilterMap all = new FilterMap();
    all.setFilterName("conformance");
    all.addURLPattern("/*");
    context.addFilterMap(all);
    tomcat.start();
    return new TestContainer() {
      @Override
      public URI uri() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/case");
      }

      @Override
      public void close() {
        try {
          tomcat.stop();
          tomcat.destroy();
        } catch (LifecycleException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /** Starts Jetty. */
  static TestContainer jetty(Filter filter) throws Exception {
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    ServletContextHandler context = new ServletContextHandler("/");
    ServletHolder holder = new ServletHolder("case", new ServletCase());
    holder.setAsyncSupported(true);
    context.addServlet(holder, "/case/*");
    FilterHolder first = new FilterHolder(filter);
    first.setAsyncSupported(true);
    context.addFilter(first, "/*", EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(context);
    server.start();
    return new TestContainer() {
      @Override
      public URI uri() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + "/case");
      }

      @Override
      public void close() {
        try {
          server.stop();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
