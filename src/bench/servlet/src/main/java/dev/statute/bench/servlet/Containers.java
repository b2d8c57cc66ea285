package dev.statute.bench.servlet;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.bench.load.ArticleService;
import dev.statute.bench.load.ArticlesRoutes;
import dev.statute.bench.load.Serving;
import dev.statute.bench.load.Warehouse;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.servlet.StatuteServlet;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Starts a container with a servlet. */
public final class Containers {

  private static final String NAME = "articles";
  private static final String ALL = "/*";
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private Containers() {}

  /**
   * Starts it.
   *
   * @param arguments the container and the servlet
   * @throws Exception if it does not start
   */
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    Warehouse warehouse = new Warehouse(Runnable::run);
    ObjectMapper mapper = new ObjectMapper();
    HttpServlet servlet =
        arguments[1].equals("statute")
            ? new StatuteServlet(
                Dispatcher.builder(
                        new JacksonCodec(mapper), ArticlesRoutes.of(new ArticleService(warehouse)))
                    .build())
            : new ArticlesServlet(mapper, warehouse);
    Serving.on(
        switch (arguments[0]) {
          case "jetty" -> jetty(servlet);
          case "tomcat" -> tomcat(servlet);
          case "undertow" -> undertow(servlet);
          default -> throw new IllegalArgumentException("no such container: " + arguments[0]);
        });
  }

  private static int jetty(HttpServlet servlet) throws Exception {
    Server server = new Server(new InetSocketAddress(LOOPBACK, 0));
    ServletContextHandler context = new ServletContextHandler("/");
    ServletHolder holder = new ServletHolder(servlet);
    holder.setAsyncSupported(true);
    context.addServlet(holder, ALL);
    server.setHandler(context);
    server.start();
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  private static int tomcat(HttpServlet servlet) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir("target/tomcat");
    tomcat.setPort(0);
    // Or it closes the connection after a hundred requests.
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    Context context = tomcat.addContext("", null);
    Wrapper wrapper = Tomcat.addServlet(context, NAME, servlet);
    wrapper.setAsyncSupported(true);
    wrapper.addMapping(ALL);
    tomcat.start();
    return tomcat.getConnector().getLocalPort();
  }

  private static int undertow(HttpServlet servlet) throws Exception {
    DeploymentManager manager =
        Servlets.newContainer()
            .addDeployment(
                Servlets.deployment()
                    .setClassLoader(Containers.class.getClassLoader())
                    .setContextPath("/")
                    .setDeploymentName(NAME)
                    .addServlet(
                        Servlets.servlet(
                                NAME, servlet.getClass(), new ImmediateInstanceFactory<>(servlet))
                            .addMapping(ALL)
                            .setAsyncSupported(true)));
    manager.deploy();
    Undertow undertow =
        Undertow.builder()
            .addHttpListener(0, LOOPBACK.getHostAddress())
            .setHandler(manager.start())
            .build();
    undertow.start();
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }
}
